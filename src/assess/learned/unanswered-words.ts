// Written by `npm run learn`. Do not edit.

/** What a little text is likely to say that tells nothing of what its heading promises (above 0), and what not (below). */
export const UNANSWERED = `
200 ^to
200 ^to be
200 ^todo
200 agreed
200 ask &
200 asked
200 diagram
200 for now
200 here when
200 idempotency
200 jonas
200 once the
200 see &
200 tbd
200 this page
200 tracing
200 yet
198 alerts
196 the screens
196 will
194 be decided
192 his
188 we have
183 need to
178 migrations
176 until then
174 ^see
170 to be
170 together with
168 discussion
168 should
166 planned
161 wants
160 ^tbd
160 follows
152 ones
152 project
149 todo
148 ^will
148 like
147 the module
145 should be
139 available
137 good
136 ^see the
136 describe
133 repository
132 copy
129 being
127 after the
127 here
126 according
126 according to
126 metrics
125 follow
124 take
122 the new
119 how
116 now
115 kit
115 the api
115 waiting for
114 still
113 ^there
113 come
112 some
111 of &
107 works
105 & team
104 ^~
102 q #
98 the old
93 q
90 codes
87 move to
87 ~ for
80 be agreed
77 when the
76 has the
73 moved
73 these
72 design
71 the move
70 screens
65 teams
62 together
51 ~ are
49 decided
48 ask
47 is to
46 be written
44 described
43 ^describe
43 something
41 targets
39 team
38 the gateway
36 agreed with
34 written
33 see the
32 ^not
30 been
27 the platform
24 has been
20 the design
18 be added
18 move
16 gateway team
13 added
6 will be
-11 product
-16 be
-33 @>14
-60 @list
-62 @lines
-65 @figures
-68 @>60
-82 @link
-94 @>45
-95 @>32
-98 @>8
-102 @>22
-116 @figure
-180 @code
-288 @>4
-288 @any
`

// Written by `npm run learn`. Do not edit.

/** What a little text is likely to say that tells nothing of what its heading promises (above 0), and what not (below). */
export const UNANSWERED = `
200 ^to
200 ^to be
200 agreed
200 ask &
200 asked
200 diagram
200 far
200 for now
200 here when
200 idempotency
200 jonas
200 meeting
200 once the
200 space
200 tbd
200 the screens
200 tracing
200 will
200 yet
199 alerts
199 be decided
199 see &
196 ^todo
188 need to
185 this page
185 until then
185 we have
178 together with
177 to be
176 migrations
175 ^tbd
175 planned
171 being
168 ^see
168 follows
168 like
167 discussion
166 should
165 project
164 wants
161 the module
158 describe
158 should be
151 repository
150 his
147 todo
145 her
144 q #
142 copy
140 ^will
139 ones
138 good
130 metrics
129 available
128 here
126 according
126 according to
126 kit
125 now
122 how
121 after the
119 follow
119 rotation
119 the new
117 here after
116 ^see the
112 some
111 ^this
111 the api
108 ^~
107 of &
105 waiting for
104 q
101 be agreed
101 be described
99 works
98 come
98 still
97 have to
96 the old
95 on #
88 please
85 & team
84 when the
83 sprint
80 ^there
80 decided
78 move to
78 ~ for
77 # may
74 design
74 with &
70 the move
69 these
66 teams
62 completed
62 there are
60 together
59 targets
56 we will
54 the gateway
53 ~ are
51 ask
50 be written
49 screens
45 sample
45 the design
43 something
41 see the
39 is to
37 & has
37 written
28 move
27 ^describe
27 agreed with
27 has been
27 the platform
26 ^not
26 described
23 been
22 moved
22 team
18 standard
18 this
13 be added
13 review
11 asked for
7 added
6 will be
5 gateway team
-15 be
-17 product
-39 @>14
-60 @link
-62 @lines
-67 @list
-74 @>60
-78 @figures
-100 @>32
-100 @>45
-101 @>22
-104 @>8
-124 @figure
-180 @code
-289 @>4
-289 @any
`

// Written by `npm run learn`. Do not edit.

/** What a little text is likely to say that tells nothing of what its heading promises (above 0), and what not (below). */
export const UNANSWERED = `
200 ^to
200 agreed
200 ask &
200 asked
200 diagram
200 idempotency
200 once the
200 see &
200 tbd
198 jonas
192 be decided
192 need to
192 yet
190 will
187 ^todo
184 tracing
183 for now
182 alerts
182 this page
179 ^to be
178 should
178 the module
177 to be
169 migrations
164 until then
159 follow
156 todo
153 we have
149 together with
147 available
143 good
142 after the
140 copy
140 how
136 numbers
135 ^see
133 ^tbd
132 being
131 follows
130 describe
129 project
129 wants
128 ^see the
127 on a
126 metrics
126 now
125 take
123 kit
122 according
122 according to
120 should be
119 ones
118 of &
115 q #
115 their own
114 here
114 still
110 here when
108 the api
106 q
103 like
103 planned
103 schedule
102 ^~
97 screens
93 a ~
93 find
92 some
92 the move
90 templates
86 come
85 the old
85 when the
84 be agreed
83 ^there
82 the new
79 with the
73 codes
71 waiting for
70 ask
69 design
68 would
64 moved
63 old
60 decided
60 teams
56 part
55 what
50 has been
49 together
47 these
46 be written
46 sample
45 gateway
44 out of
43 move to
42 agreed with
35 ^describe
35 been
34 ^the
34 ~ are
33 see the
31 the design
30 new
30 team
29 have
27 targets
26 written
25 is to
24 this
18 something
16 ^not
15 operations
14 be added
14 review
12 move
10 the platform
-2 will be
-3 @>14
-3 module
-9 waiting
-13 once
-18 added
-21 be
-28 product
-38 work
-39 @>8
-39 @link
-57 @figures
-69 @list
-76 @lines
-86 @>60
-95 @figure
-113 @>45
-114 @>32
-123 @>22
-176 @code
-287 @>4
-287 @any
`

// Written by `npm run learn`. Do not edit.

/** What a little text is likely to say that tells nothing of what its heading promises (above 0), and what not (below). */
export const UNANSWERED = `
200 ^to
200 ^to be
200 agreed
200 alerts
200 ask &
200 asked
200 be decided
200 diagram
200 far
200 for now
200 here when
200 idempotency
200 jonas
200 meeting
200 need to
200 once the
200 tbd
200 tracing
200 will
200 will write
200 yet
198 ^tbd
197 space
195 the screens
194 ^todo
193 see &
192 until then
189 we have
185 this page
180 autumn
177 ^see
176 like
172 together with
170 project
168 should
168 to be
165 follows
165 migrations
163 tool
161 discussion
161 repository
156 being
153 should be
151 describe
146 her
146 wants
145 todo
144 his
141 & team
140 copy
138 the module
136 good
135 ^will
134 q #
131 ones
129 planned
128 according
128 according to
127 here
127 metrics
126 available
126 rotation
125 the new
124 follow
124 how
124 kit
123 after the
122 ^this
120 availability and
119 here after
119 now
119 sprint
118 on #
117 planned for
110 some
108 have to
105 still
103 the api
102 the old
101 ^~
100 works
99 be described
98 ^see the
97 come
97 q
96 be agreed
91 please
91 when the
89 of &
88 decided
84 ^will be
83 waiting for
82 move to
80 the move
77 ^there
75 and will
74 ~ for
72 with &
69 see the
67 design
67 teams
66 # may
65 completed
65 screens
61 there are
59 together
58 ^the module
58 targets
57 ~ are
55 merged
55 these
53 be written
50 the gateway
50 we will
49 ask
46 is to
45 something
44 availability
43 ^tbd waiting
43 tbd waiting
41 & for
41 sample
37 the design
35 described
34 & has
34 ^describe
31 written
30 has been
30 section
29 agreed with
29 before the
28 team
26 waiting
23 be added
23 been
20 moved
20 the platform
19 standard
18 this
14 asked for
7 ^not
7 move
3 gateway team
-1 added
-8 be
-20 product
-38 @>14
-68 @lines
-72 @link
-75 @list
-77 @>60
-78 @figures
-99 @>45
-101 @>22
-104 @>32
-105 @>8
-129 @figure
-182 @code
-287 @>4
-287 @any
`

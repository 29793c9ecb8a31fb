// Written by `npm run learn`. Do not edit.

/** What a little text is likely to say that tells nothing of what its heading promises (above 0), and what not (below). */
export const UNANSWERED = `
# 68 # -40 & -182 : -30 ; -113 ? 36 a 59 about 28 accepted -70 accounts -31 adds 33 all 53 also -21 am 27 an -27 and 131 api 23 are -24 articles -30 as -65 ask 36 asks 49 at -29 availability -24 b -28 because -33 before 82 below -23 blocks -34 bookings 25 both 65 bucket -26 but -32 bytes 79 c -121 call -26 calls -54 cards -21 cases -51 cet 38 characters -47 columns 60 covers 143 cpu -25 currencies 59 d -48 data 29 day -31 days -133 degrees 32 digits -23 done 61 each -81 euros 57 f 35 failed 38 fake -21 feb -38 february 74 for -53 frames -26 from -57 gb 37 gdpr -36 good -28 h -80 had 20 has 61 have -54 head -21 headers -21 hours -30 in 49 invented -24 is 23 j 58 january -31 june 60 kb 43 kept -60 kg -23 km 51 languages -51 later -29 lines 142 logins -21 m -90 mails 66 map -29 may 118 means -28 measured -59 messages -36 million -84 min -23 minutes -112 months -39 n -27 names 80 nd 72 needs 59 new 24 next -53 nights -21 no -34 not 27 october 21 of -84 on -37 once -23 or 42 p -23 page 52 pages 55 parallel -46 payments -89 people 34 percent -52 photos -24 pixels -57 planned 42 pods 34 points 37 px 47 questions 20 rd 69 records 34 refill -24 release -41 req -29 requests -71 rows -37 s -28 sampled -80 search -34 seats -39 second 72 seconds -57 see 47 september 34 series 50 services 49 shows 27 so -52 st 41 start -20 step 41 still -22 t -31 tb 45 tell -20 tenants -64 th 45 that 38 the 22 then 68 there 22 times 22 tracks 41 two 45 under -24 until 88 utc -24 waits 61 was 111 weeks -29 were 99 what -105 which 25 will 56 with -45 within 44 working -36 would -21 x -37 xx -69 ~ -46 • 91
& 50 # -42 & -53 's 126 : -158 ; -169 a -35 above -22 after 31 afterwards -39 again 56 all -173 alone -31 always -24 and -28 answers 23 any 27 api -25 append -21 are -27 ask 42 asked 26 asks -20 at 53 av -30 because -26 becomes -41 before -63 being -45 belongs -26 body 31 both -31 box 25 branch 62 brings -43 button -77 c 93 calls -41 can 111 catalogue 22 changes -63 check -24 checks -23 children 49 ci -29 closes 25 code -31 comes -44 command -39 contains -31 counter -37 counts -58 covers -22 creates -27 currently 20 d -40 daily -38 dashboard 21 db -41 delete 99 deleted 49 deletes -27 described -34 design 67 directly -26 document 73 does 26 don't -28 draft 38 during 42 duty 51 each 27 entity 21 event 37 events -54 every -66 everything -28 except -23 exists 36 fails -47 family -27 fetches -35 fi -20 field -20 file -46 filter 24 finance 45 finds 39 fires -26 folder 73 for -102 format -25 from -70 gauge -25 get 75 gets -42 gives -60 goes -23 grip 57 had 39 handles 70 hands 24 has 95 have 83 he 35 header -82 histogram 62 how -56 hub 73 i -43 if -37 import -30 in -27 includes 24 index 103 installs -21 instead -59 into -36 is 24 json -71 kafka -33 keeps 75 kept -129 keyed -51 lab 64 lead -26 left 99 licence 120 limits -38 line 39 link 32 list -21 lists -68 loads -29 log 37 mail -30 main -23 makes -86 max -43 may 26 menu -76 module -49 more -69 morning 26 mostly 51 move -38 moves -23 names -22 namespace 50 need -23 needs 49 never -22 next 66 no -104 nobody -53 noon -22 not -69 nothing -84 now 71 number -70 of -76 one -56 only -94 opens -23 ops 54 other -26 over -25 owns 25 p -55 package 65 page 126 pages 44 panel -20 path 30 per -52 plan -20 planned -28 plays 101 point 32 points -21 port -28 prices -47 prints -70 probably 62 project -37 proposes -29 put 26 ql 82 queue -38 raises -27 reads -28 refreshed -25 refuses -46 region -31 removed 41 rename -45 reports 31 review -27 right -27 role 27 room 27 rotated -28 rows -22 run -130 runs -45 s 42 safe 24 safety -20 says 33 scope -49 search 30 second 198 security 31 see -78 send -35 sends -70 service -91 services 26 set -24 sets -32 shall 68 should -25 shows -21 since 71 socket -33 space 89 sql 66 start 55 still 43 stops -29 string -28 support -26 tab -43 take 61 team 112 telemetry 93 tell -39 tells -34 template 54 templates -21 tenants -30 that -104 that's -59 the -60 then -20 there -48 they 48 this -40 three 36 through 24 to -111 too -44 top 75 topic 35 topics 31 turns -57 twice -41 under -160 unknown -24 up -45 upload -20 use 21 used -43 users -40 uuid -34 v 91 version 32 w -32 wait -21 wants 109 was 55 we -50 went 55 what -77 when -95 where -42 which -103 will 85 with -151 within 29 without -51 writes -35 you -20 ~ -132 • 111 … -33
's 111 list 27
: -117 # 106 & -137 after -23 all 53 an -43 ask 61 at 49 check -35 copy -30 date -25 de -33 describe 66 each -62 empty 53 error 24 every -39 everything -78 for -43 full -23 has -30 how -24 import -27 internal -100 it -180 it's -32 lag -20 list 22 load -31 look 65 method 30 new -38 no 52 nobody 65 none 78 not -21 number 44 off 69 one -80 order -24 orders -24 people -44 personal 36 photo -40 planned 28 please 77 public 69 queue -34 read -21 rejected 39 same -44 search -60 secret -20 see 107 slo 36 table 76 take -21 text -28 the -199 they -58 three -31 ticket 52 time -20 to 94 two -40 under 72 unit -22 up -42 user 28 we -112 what -52 whatever 60 when -94 which -25 whoever -41 with -33 write 47 yes 26 you 41 • 113
; -142 # -47 a 28 agreed -41 all -80 anything -22 as 60 ask 88 both 35 by -25 don't -24 each -68 every -59 everything -21 for 138 from -86 he 22 her 28 in -25 instead -20 it -56 its 60 kill -40 later -34 look 36 no 33 nobody -27 nothing -47 now -157 old -71 on -73 one -26 only -22 other 29 others 25 photos 27 run -31 see -69 she 21 since -114 so 25 text -26 their 57 then 50 there -38 they 120 they're 82 this -49 those -35 three 20 to -34 today -76 two -63 until -60 wait 30 we -80 without 102 you -31
? 300 # 20 & -115 ? 194 a 28 call -38 delete -25 it -63 not -31 the -50 what 59 who 112 write 28 • 298
@>14 -114
@>22 -165
@>32 -173
@>4 -107
@>45 -122
@>8 -112
@any -156
@brief -88
@code -281
@figure -110
@figures -168
@lines 166
@link -275
@list 90
@plain~? -44
@plain~a -71
@plain~alert 87
@plain~and -273
@plain~api 164
@plain~are -95
@plain~audit 49
@plain~autom 87
@plain~be -141
@plain~ci 58
@plain~class 40
@plain~const 44
@plain~contr 36
@plain~dashb 148
@plain~ddl 166
@plain~depen 113
@plain~descr -122
@plain~diagr -84
@plain~drawi -103
@plain~endpo 95
@plain~entit -51
@plain~erd 143
@plain~error -23
@plain~evalu 41
@plain~examp 141
@plain~for -53
@plain~go -48
@plain~hooks 119
@plain~i -31
@plain~idemp 55
@plain~in -106
@plain~incid -26
@plain~input -34
@plain~inter 115
@plain~is -51
@plain~kit -112
@plain~kits 114
@plain~level -39
@plain~limit -61
@plain~loggi -124
@plain~logs 161
@plain~model 140
@plain~new -70
@plain~objec -20
@plain~opera 84
@plain~outpu 68
@plain~per 41
@plain~place 164
@plain~proce 77
@plain~rate 205
@plain~relat 126
@plain~respo -150
@plain~role -134
@plain~routi -25
@plain~safeg 81
@plain~schem 200
@plain~scree 67
@plain~scrip 55
@plain~seed -116
@plain~seeds 151
@plain~servi -39
@plain~slo -126
@plain~slos 288
@plain~start 50
@plain~stori -104
@plain~tasks 164
@plain~tbd -74
@plain~tenan 41
@plain~the -207
@plain~to -168
@plain~trace 170
@plain~user 38
@plain~which -132
@plain~wiref 88
@~: -90
@~? -35
@~a -97
@~acces -49
@~actio -81
@~alert 111
@~and -285
@~api 94
@~app 21
@~appro -102
@~are -132
@~at -146
@~audit -28
@~autom 91
@~backe -140
@~be -127
@~begin -29
@~behav -55
@~behin -86
@~bodie -45
@~booki -134
@~break -166
@~calls -128
@~came -36
@~can -71
@~ci 28
@~class 31
@~codes -87
@~comin -145
@~confi -32
@~conne -170
@~const -47
@~conte -129
@~contr 53
@~dashb 31
@~data -71
@~dbml 166
@~ddl 225
@~decid -103
@~defin -99
@~descr -127
@~diagr -189
@~discu -40
@~distu -111
@~do -77
@~docum -32
@~doubl -157
@~draft -191
@~drawi -199
@~dupli -37
@~endpo 129
@~enoug -39
@~entit -129
@~envir -31
@~erd 208
@~error -34
@~every -177
@~fair -96
@~far -61
@~femke -40
@~fidel -103
@~figur -144
@~files 40
@~filli -31
@~fire 35
@~from -36
@~gener 40
@~go -25
@~goals -234
@~good -39
@~hooks 146
@~how -110
@~i -61
@~ideas -61
@~idemp 127
@~if -99
@~in -126
@~initi -129
@~inten -107
@~is -115
@~it -212
@~it's 35
@~jobs -127
@~keep 73
@~keys -188
@~kit -79
@~kits 36
@~layou -103
@~leavi -66
@~level -133
@~limit -130
@~log -166
@~loggi -253
@~logs 78
@~looks -190
@~low -103
@~maint -197
@~metri 60
@~mjans -79
@~model 140
@~new -77
@~none -146
@~not -123
@~nothi -129
@~objec -31
@~of -257
@~on 35
@~open -110
@~opera 57
@~ops -110
@~outpu 33
@~pendi -199
@~peopl -83
@~place -50
@~plann -172
@~prese -146
@~print -73
@~proce 93
@~progr -54
@~prote -198
@~quest -110
@~r -111
@~rate 56
@~recur -226
@~regul -197
@~relat 49
@~relea -221
@~relev 73
@~repea -125
@~repla -198
@~reque -88
@~respo 40
@~retri -126
@~retry -71
@~role 166
@~routi -144
@~runs -85
@~safeg 106
@~schem 282
@~scree 65
@~scrip 99
@~secre -74
@~seed -249
@~seeds 95
@~servi -133
@~shoul -64
@~skele -283
@~sketc -158
@~slo -141
@~slos 57
@~small 73
@~so -61
@~somet -99
@~soon -145
@~speci -55
@~sql -217
@~ssim 40
@~stale -98
@~statu -90
@~stori -129
@~stuff -142
@~sub -212
@~submi -161
@~targe -236
@~tasks 60
@~tbd -117
@~templ -68
@~test -178
@~tests -190
@~the -141
@~then -99
@~they 21
@~thing -118
@~throt -169
@~till -99
@~to -151
@~todo -217
@~tooli -88
@~traci -182
@~trail -66
@~ui -212
@~use -96
@~user -49
@~we -107
@~what -176
@~when -91
@~where -193
@~which -105
@~wiref 105
@~with -60
@~wordi -102
@~work -163
@~write -182
@~wrong -41
@~yet -129
^# -138 of 49 per -35 ~ -40
^& -49 & -92 : -74 ; -27 a -21 all -56 and 128 by -25 can 98 comes -32 counts -22 creates -21 fails -28 for -25 gives -55 if 87 in 83 is 46 lists -30 may 73 means 36 no -42 of 84 one -24 or 87 pages 50 plus 84 returns 29 runs 20 says -33 sends -62 shows -43 takes 36 the 87 then -42 turns -25 when -65 will -31 with -22 writes -54
^a 0 & 44 csv 29 draft -45 good 55 guest -25 json -20 line 20 list -107 nightly 68 parcel 28 person -29 picture 65 red 20 signed -52 single -79 table 44 template 21 zip -27 ~ 206
^accepts -23
^access 20
^according 25 to 25
^add -36
^address -22
^admin -85
^admins -23
^after 0 & -28 the 29
^alert 37
^all 0 in 56 of 45 relevant 44 screens -24 ~ 134
^always -21
^amounts 52
^an 95 earlier 39 empty -53 slo 56 ~ 92
^and -33
^ansible 23
^answer -20
^answers -58
^any -45
^anyone -59
^anything -74
^api 40
^applies -62
^appropriate 45
^are 43
^argo 31
^as 80 a 22 an -59 soon 76 the 42 with 27
^ask 0 & 50 for -90 in -31
^at -47 least -34 most -29 the 45
^attach 120
^auto 92
^availability 42 # -24
^back 27
^backup -48
^balsamiq 24
^bank 54
^because -22
^before -45 the -26
^being 62
^besides -48
^between -22
^beyond 58
^billing 46
^blocked 82 by 47
^board 70 & 70
^body 29
^booking -24
^bookings 42 are 56
^both -56
^bulk 55
^burst -49 # -38
^by -73 hand 76
^calendar 70
^call 118 & 74
^callers 20
^calls -53 & 45
^can 45 be 23
^card -25
^careful 36
^catalog 67
^certain 48
^certificates -48
^cf 100 the 36
^changes 65
^changing -52
^check 70 the 67
^checklist 65
^choose 56
^ci 90 is 36
^claims -20
^clean -47 the -71
^clear 71
^clerks -33
^close 20
^cloudtrail -46
^code 35
^codes -46
^colours 33
^comes 56
^coming 0 with 42
^comments -46
^comparable 59 to 48
^compare 121 the 61
^compliance 121
^confirm 30
^consult 0 the -39
^continuous 37 integration 37
^contract 73
^copy 0 & -34 the 21
^countries -20
^covered 90 by 32
^covers -54
^cpu -40
^creates -60 the -26
^cron 30
^csv -20
^currently -134
^customer -42 # -38
^customers -28
^daily 29
^data 44 is 21
^dates -32
^day 26
^db 32
^dbdiagram 48 io 36
^ddl 109 scripts 26
^delete -90
^delivery -28
^demo 26
^depending 30
^depends 178 on 141
^describe 78 each -47 the -79 which 39
^described 105 in 35
^dev 48
^diagram 34
^disk -58 # -27
^distributed 76 tracing 51
^do -46 not -22 we -93
^docker -21
^documentation -106
^documents -119
^doesn't -28 log -28
^don't 120
^done -128 when -20
^draft -123
^drafts -67 are -23
^draw 24
^drawn 54
^drop 54
^during 60 the 60
^e 25
^each -62 alert -30 change 25
^earlier 124
^empty -54
^enter 108
^entities 65 and 53
^entries -44
^erdiagram -33
^error -58
^errors -35 are 53
^events -38
^every 0 & -22 change 122 component 72 module 30 quarter -62 ~ 32
^everyone 20
^everything 22 in 90 is 20
^ewa 72
^exit -67 code -37
^explain 58 start 39
^export 23
^failover -22
^fair 44 use 44
^feature -22
^field 31
^fields -26
^files -38
^fill 44
^finance 48
^first 89 & -22 the 38
^five -28
^flyway 20
^follow 35
^following 67
^follows 71
^for 136 & 67 a -21 each 89 now -44 the 70
^foreign 26
^format 77
^formerly 120
^four -22
^from -57
^frontend 72
^garbage 64 in 64
^gateway 91
^gdpr 53
^generated 32
^german -45
^get 25
^github -42
^gitlab 66
^give 42
^given 55
^go 59
^goes -28
^good 87 ~ 62
^grafana 119 & -20 folder -45
^graphql -51
^green -67
^grpc 0 on -51
^handled 141 by 21
^handover 52
^hands 25
^has -56 to -61
^hash 36 chain 36
^have 93 a 68
^header 0 & 40
^hl -22 # -22
^hold -46
^holds -31
^honestly 74
^housekeeping 70
^how 0 long -79 many 22
^i 212
^i'd 73
^i'm 51
^iam 87
^identical 64
^idle -22
^if 0 the 42 you 27
^images -38
^in 143 # 23 & 160 a -34 an 82 the 76
^inbound -35
^inc 37
^inherited 33 from 33
^input 27
^insert 159
^instead -27 of -27
^insurance 23
^int 75
^is -72 the 26
^iso 67
^it 36 does -43 has -23 is 114 must 22 would -22
^it's 116
^its 40
^jaeger 123
^java -24 # -23
^jenkins 77
^jira 99
^job 74
^jonas 24
^json 56 ~ 38
^just 38
^kafka -25
^keep 0 calm 61 the -25
^keeps -154 the -67
^kept 61 # -32
^key 109
^keycloak 77
^kibana 89 & -50 index 53
^kindly 75
^kit 51
^label -119
^labels -51
^lag 23
^last 214
^latency -23
^later -37
^layout 68
^least 43 privilege 43
^left 58
^legal 99 has -50
^let's 77
^like 95
^limits 54
^link 166 to -23
^list 146 all -31 of -48 the -40 what 50
^lists -34
^lives 33 in 33
^loading 28
^loads 27
^log 93 # 62 levels -20
^logging 69
^login -66
^logs -31 are 26
^look 74 at 62 for -76 in 46 into 61
^loose 35 coupling 35
^lots 44 of 44
^mail -29
^mails -30
^management 51
^manual 67
^many 58
^map -47
^master 25
^matrix 69
^max 0 # -27
^merge -60
^method 79 path 79
^metrics 99
^migrations 69
^missing -53
^mobile 64
^model -38
^monthly -75
^more 22 than 25
^most -46
^mostly 96
^mr 116
^mrs 54
^mtls -32
^much 59 is 28
^must -43 be 77
^n 59
^nadia 33
^name 186 each 33 purpose 111
^names -67 of -21
^navigation 28
^need 26
^needs 0 a 62
^network 62
^networks 96
^new -31
^next -102
^nightly -61
^no -111 ddl -22 personal -54 ~ -70
^nobody -22 has 44
^none -255 : -53 ; -23 all -21 and -25 because -22 of -36 since -30 the -40
^not 28 applicable -50 yet -46 ~ -154
^note -27
^nothing 29 is -119 special 30 to -55
^nowhere -69
^number 0 of -76
^numbers 63
^objectives 34
^obs 75 # 75
^of -62 the -26
^old 106
^olga 50
^on -33 & -42 call 92 push -29
^onboarding 47
^once 126 the 57
^one -35 & 82 of -69 or 39 row -31 span -22 table -21
^only 31 & 35 authorised 76 one -35 the -43
^open 63 & 90
^opening -46
^opentelemetry 39 is 41
^operations 53
^ops 55 # 40
^order -37
^otel 35
^our 242 ~ 24
^ours 28
^out -42 of -34
^ownership -20
^owns -32 the -32
^p 59 # 59
^page 144
^pagerduty 81
^pages -69
^paper 22
^parents -43
^paste 73
^payments 177
^pdf 31
^pending 74
^people -73
^per 73
^person -25
^photos -31
^physical -34
^pick -34
^plain -23
^plan -45
^planned 30 : 80 for -52
^platform 106 & 35
^please 22 don't 23
^plenty 59
^policy 31
^postgres 31
^pre -30 commit -53
^price 0 changes 28
^prices -50
^privacy 71
^problem -33
^prod -45
^produces 55 the 31
^product 24
^production -89
^prometheus 77 scrapes 59
^protective 29 measures 29
^public -24 internal 94
^purpose 25
^push -26
^put -25 and -30 the 32
^python -62 # -60
^queue -55 stuck -21
^read -34
^reads 0 & 56
^realistic 23
^recurring 45
^refer 63 to 53
^refunds -30
^regular 35 maintenance 64
^rejected -56
^release -28
^releases 0 are -40
^relevant 43
^reliability 27
^reminders 26
^renovate -57 opens -29
^repeated 78
^replace -49
^report 23
^request -22
^requests 65
^response -51 # -44
^rest -27 under -28
^results 140
^retention 23
^returns 0 the 34
^reviewed 70
^rfc -43 # -43
^right -20
^rights 47
^risk 41
^robots 65
^role -52
^roles 98 are 49
^roll -22 back -21
^rotate 32 the 34
^rows -44
^rpa 73
^run 84 & 84
^runbook 149
^runs 64 on 60
^s -21 # -21
^safety 48
^sales 65
^same 118 as -64 set 36
^sample 40
^sandbox 24
^sap 37
^say 29
^scales -26
^scan -30
^schema 35 changes 40
^screenshots -64
^search 38 go -79
^sec 35 # 35
^second -41
^secrets -54
^security 105 is 80
^see 151 the 52
^seed 134 data 31
^send -29
^sends -42 reminders 34
^serves -30
^service 54
^set -54
^settings -41
^several 171
^severity -25
^share -30 of -30
^shared -43
^should 45 a -53 be 63 the -62
^show -71
^shown -45
^shows -74
^similar 33 to 28
^since 0 the 23
^single -34
^sits -20 between -26
^slo 98
^slow 53
^so -38
^soap -81
^some 99
^somebody 54
^something 107
^somewhere 62
^spans 66 : 86
^splunk 23
^staff -38
^staging -44
^standard 135
^starts 22
^state 231
^stateless -49
^statsd 30
^stay 105 calm 59
^step 73 # 76
^steps -50
^still -38
^stop -89
^story 34
^structured 28
^support -32
^swagger 104 is 60 ui 44
^t -20
^table 31 of 45
^takes 0 the 78
^talk 35 to 35
^talks -25 to -33
^target 108
^targets 61
^tbd 144 to -66 waiting 44 with 25
^teams 44
^tempo 53
^ten -47
^tenant -77 & -59
^tenants -68
^terraform -73
^test -53 data 22
^the 106 # -66 & -74 api 26 backlog -27 bank -44 board -100 bot 39 button 60 calendar -30 client -53 contract 41 customer 54 data -64 dba 45 dbml 27 design -21 diagram 45 file 77 following 35 front 36 full -33 gateway 64 group -41 hospital 26 kit -64 kpi 27 list 46 log 151 matrix 28 model 41 module 25 neighbouring 114 network -28 new -36 old 39 other -56 page -34 picture -79 platform -203 previous 52 product -35 rest -51 results 57 same -102 screens 71 security -40 sla 30 table 20 tax 33 tenant -57 tool 33 usual 36 widget 25 works -49 ~ 72
^there 110 are -60 is 99 was 26 were 46
^there's 125 a 87
^these -38
^they 65 are -56
^this 0 is -82 page 86
^those 59
^three -83
^thresholds 107
^throttling 116
^throws -24
^ticket 99
^time 34
^tls -23
^to 171 be 195 the -136
^todo 79 : 39
^too 45 many 45
^top 0 : 31 right -22
^topic 86
^traceability 75
^tracing 111
^try 70 it 29
^turn -41
^turns -52
^two -38 : -27 people -96 ~ 29
^types 49
^ui 63
^under 138 & 89 the -26
^undo -22
^unknown -137 fields -24
^until -40 # 31 & 42 the -38
^up 27
^upload 35
^us -44 # -44
^usability 56
^usage 104 is 47
^use -47 structured -21 the 56
^uses -53
^ux 73
^v 25 # 25
^validation -55
^various 137
^version 77
^wait -50
^waiting 20 for 26
^was 164
^we 74 asked 52 do -47 don't -25 follow -38 got -31 had 70 hope -56 inherited 24 keep -44 own -59 plan -56 should -59 tried 45 use -109 were 28 will 59 would -82 ~ 24
^we'd 42
^we'll 68
^we're 105
^we've 109
^weather -58
^well 25
^what 0 gets 59 happens -25 has 24 runs 27 the -30
^what's 26
^whatever 0 the -29
^when 0 & 36 a -48 the 22
^where 32 the -69
^whether 206
^which 194
^who 0 gets 50 may 30
^whoever 90
^will 82 be 36 follow 76
^windows -55
^with 90 the 90
^worked 20 ~ 20
^works -33
^would 121 be 62
^writes -57
^written 65
^yearly -51
^you 63 can 82 get 40 need -34 will -52
^zero -74
^~ 223 : 210 are -38 as 40 come -73 exist 23 follow 66 follows -62 for -146 handling 24 have 34 must 64 the -40 to 33 trail 39 will -117 ~ 131
^• -183 # -98 & -86 a -126 add 37 all -46 an -41 are 61 as -135 ask -90 authentication -28 availability 20 call -44 check -64 confidential -42 create -32 data 31 delivery 29 does -54 don't -33 each -30 encrypt 54 enforce -22 events 60 every -44 export -56 find -47 for -41 get -26 grants -45 header 82 how -60 identity -21 images 72 inbox -27 is -31 it -24 keep -23 loads -24 login 20 look -37 max -23 month 49 new -25 nightly 28 nothing 57 on -47 one -50 open -37 owner 25 page -39 pdf -39 platform -64 publish -28 push -20 put 26 rate -20 read -21 renovate -40 request 51 role 33 same -33 schema -25 search 50 secrets 24 see 27 set -31 start 62 tell -57 tenant -49 test -20 the -82 ticket -35 tls -42 ui -28 update -29 upload -24 use 30 user 112 validates -20 we -40 who -95 write -36 you -25
a 0 # 53 b 70 bank 39 banner -27 basket 27 batch -26 big 81 bit 42 body -27 booking -34 box -21 branch 45 broker -21 bucket 45 bug -39 build 42 business 103 button -21 calendar -26 cancelled -51 card 63 case 21 certificate -28 chain -36 change -45 check 76 claim -25 class -68 clear 37 clerk -65 code 41 coffee 28 column -27 commit -74 common 48 company -27 comparison 30 compromise 57 connector -29 consistent 21 consumer -26 contact 33 contract -76 contractor 40 copy -25 correction 32 correlation 107 couple 89 courier -54 crash -28 csv 21 customer -39 data -31 database 30 day -79 decision 81 delay -20 description -108 developer 25 device -35 diagram 70 document -96 draft -104 driver -90 dump 31 failing -36 failure -26 fault 33 feed -26 few 167 field -30 file -72 final -22 flag -39 foreign -26 free 68 fresh 52 function -124 gauge -50 generator -51 given -73 glance 72 go 27 good 108 grey -21 grid -31 group -60 guest -79 half -25 handful 71 hash 62 head -40 heat -36 higher 21 hint 41 hit -57 holiday -38 hook 25 hundred -31 i 132 journey 55 json -34 key 52 kit 71 known 57 kpi -30 laptop -29 large 83 later 39 lawyer 38 leak -23 legal -30 library 25 licence 35 line -146 link -77 linter 24 list -23 live -21 lock -29 log 46 login 81 long 52 look 84 lot 141 m 85 machine -26 mail -43 mailbox -37 manual 41 map 32 matter 32 member -36 menu 43 minimal 23 minute -69 missing -50 model -30 module -24 month -47 monthly 38 must 53 name -54 napkin 31 need 55 network 41 nice 58 night 38 nightly 29 no -40 non -29 normal -22 notice -27 nurse -83 page -231 paper 20 parent -30 part -75 password 36 path -84 patient -42 patient's -25 pause 66 payment -34 payout -21 pdf -20 person -42 phone -58 photo 24 picture 70 pipeline 25 placeholder -110 planned -55 platform -35 post 49 preview -28 price -64 problem -25 project -29 promise 30 proposal 37 published 44 pupil -26 quarter -70 query -58 queue -34 quota 81 raci 30 readable 53 reader -57 real 99 receipt -40 record -45 recorded -26 refusal -37 regular 26 remark 23 reminder 22 report -33 request 42 review -156 robot 39 role 95 room -30 row -55 rule -48 run 21 runbook 20 running 25 sandbox -30 scan 45 scheduled 20 screen -27 screenshot 55 script 69 search 78 seat 36 second -143 secret -22 seed 32 sentence -75 series 32 server -49 set -56 shared -52 shift -41 side 22 signed -97 single -152 slot -23 slow 112 small -55 snapshot 54 source 71 span -21 special 69 start 31 status 25 step -32 stop -31 story 73 stub -84 student -32 summary 25 system 26 tab -75 tag -56 talk -52 target -40 task -27 teacher -46 team -143 template 21 tenant -129 terminal -41 test -57 text -57 thin -34 thing 37 third 26 ticket -113 time -93 todo -70 topic 25 transfer -27 trip 29 truck -44 two 20 valid -32 value -39 very 29 video 54 visitor -40 wall 35 ward 27 warning -35 watermark -29 web -21 week -97 weekend 32 weekly 39 well 49 while 92 whiteboard 31 wish 42 word 29 work 69 worked 34 workflow 72 workshop 33 wrong 46 year -168 yellow -21
about 143 # -65 & -20 a 20 an 48 each -30 four -47 it 125 the 84 this 23 three -36 two 22
above -134 # -59 is -51
absent -68
abuse 56 and 22
accept -98 a 37 the -53
acceptance 61
accepted -119 by -73 on -28
access 82 & -35 from 21 is 62 log -25
accessibility 61
accessible 51
accident 34
accordance 40 with 40
according 148 to 144
accordingly 35
account -43 and -69 manager -21 of 39
accountant -26
accounting 27
accounts -40 are -40
ack 32
acknowledged -25
acknowledgement -40
acquisition 54
across 100 tenants -26
act 26
action 0 : 76 is -22 with -21
actionable 32
actions 143 are 159
activation 0 apis 20
active -21
activities 62
actor -22
acts -23 under 58
actual -34
adapters -44
add 0 & -26 a -63 it 20 your 40 yours 42
added 0 by -41 when 67
addition -28
additional 48
additions -63
address -66 : 59 and -48
addresses -56 are 31
adds -21
adequate 30
admin -35 & -28 : 106
administrator -42
admission -71
adr 114 # 21
ads 27
adt -41
advance -30
advice 35
aes -63 # -63
affected -68
after 44 # -120 & -39 a -41 each -62 every -30 five -51 it -35 its 63 login -50 next 21 ten 24 that 106 the 162 this 36 three -32 which -61
afternoon 85
afterwards -45 & -49
again 0 at -25 in -28 when -46 with 29
against 39 & -65 a -35 it -38 misuse 48 overload 38 the -103 unauthorised 73 us 59
age -111 of -66
agency 152
agenda 58
agent 0 i -21
agents 83
aggregate -38
ago 37
agree 150 on 62
agreed 145 : -62 between 46 on 36 that 25 to -25 upon 23 with 78
agreement 89 with -22
agreements -29
ahead -20
aim 25
aisle -43
alarm 77 is 26
alarms 120
alert -55 has -43 links -35
alerts 56 and -25 are 73
alias -42
aligned 41 with 39
alike 28
alive -54
all 0 : -20 are 24 data 35 day 45 errors -30 four -39 go -61 hands 40 in 50 is 82 it -100 modules 51 of -52 open -21 other -79 others -65 our 63 over -22 pages -30 relevant 55 screens -21 services -111 staff -40 tenants -29 that -105 the 40 there -37 times 123 we -24 with -62 write 20 ~ 102
allocation 23
allow -85 list -37
allowance -59
allowed 0 to -58
allows 99 # -44 us -27
alone -182 ; -40
along 139 the 20 with 71
already -145 exists -28
also 26 in -20 the 26 when -40
alt -21
alter -31
altered -48
altogether 104
always -56 # -45
am 71
amendment 25
among 126 other 51 the 82 them 20
amount -115
amounts -20
amqp 40
an 0 & 40 admin -24 agency 25 alarm 22 analyst -27 answer 64 approval -53 approved 33 array -26 asset 26 attacker -40 auditor -40 earlier 39 empty -128 end 20 entity 32 error -76 event -44 export 56 hour -26 icon 35 id -38 idea 74 image 42 important 69 incident -30 index -58 issue -40 object -45 old 56 operator -36 optional -46 orange -27 order -43 outside 46 overview 77 slo 51 unknown -34 ~ 24
analysis 78
analysts 146
analytics 80
anchors 44
and 0 # -82 & -104 a 20 add -28 after -48 again 62 age -49 an -99 another 53 answer 41 answers 50 approvals -29 are 75 as -36 ask -32 asks -28 at 97 be -28 billing -39 break -34 by -59 call -37 calls -45 can -40 cannot -61 certificate 61 changes -44 click 35 code 72 come -30 compare -55 date -57 day -58 delete -42 deletes -29 delivery 23 did -42 does -25 dropped -27 e 37 edit -23 end 28 ends -60 error 22 everybody 30 exit -42 export -22 failed -38 failure 21 fill -20 follow 28 for -57 forgets -30 get 35 gets -45 got 43 had 30 hands -29 have 85 he 70 how 26 i 37 iban -44 if 22 in 62 instead -39 internal 42 is 29 it 70 its 24 keep 20 keeps 108 key 25 kpi -41 label 29 last -49 leave -65 leaves -35 left 31 let -89 link -31 links -24 list 71 lost 26 made -44 mailed -26 marks -20 may 55 me 72 memory -20 mobile -32 month 29 more 64 moves -21 my 39 needs -43 never 59 new -32 next -25 no -58 none 20 nothing -55 number 30 of 30 one 92 open -38 opens 32 operation 32 organisational 70 other 60 others 123 our 26 p -28 payment 37 people -20 per 59 period 81 permissions 20 pin 41 posts 25 press 33 publish -56 purpose 165 quota -35 re 59 read 57 reads -40 refuses -56 replays -60 reports 54 response 26 restart -27 returns -43 reviewed 68 rights 23 roles -28 run 35 sample 88 say -136 see -27 sends -28 sent 36 she 25 shift -35 shows -38 signature -23 slos -31 so 212 some 44 somebody 29 state -26 status -44 stopped 31 stops -25 store -32 support 43 takes -28 talk -44 tax -39 team 79 tells -67 text -24 the 40 their 72 then 70 there 108 therefore 34 they 129 this 75 three 42 time -84 took 28 types 55 unit -68 until -63 use 36 wait -27 waits -29 wants 43 was 141 we 60 well 23 were 75 what 110 whatever 101 when -24 where -28 whether -27 which 60 why 30 will 72 with 51 without 58 works 45 write 33 writes 30 you -132
anew 59
angry 33
annex 54
annotation -41
annotations 61
announce 0 it 39
announced -41
announcement -24
announcements 31
annoying 71
annual 20
anonymise 67
anonymised 118
anonymous -30
another 53 module -89 one 44
ansible 42
answer -66 # -45 a -20 and -24 for -64 in 75 of 22 the 64
answered -100 in -40 with -27
answers -55 # 59 & 67 in -66 one -28 the 28 with -39
any 0 more 55 pod 51
anybody 39
anyone 64 with -54
anyone's -53
anything 33 else -90 in 46 is 26 with 37
anyway 67
apart -96 by -22 from -123
api 77 calls 24 gateway 26 in -79 is 75 key -25 keys -46 the 30 • -48
apis 125 are 22
app -77 and -41 is 33
appeal -35
appear -52 in -20
append -46 only -42
appendix 75
applicable 88
applicants 38
applications -40
applies 91 and 48 to -66
apply 87 rate 42 to 51
appointment 48
approach 45
appropriate 193
approval -105 by -24 of 55
approvals -27
approve -77
approved 0 by 70
approver -35
approves -35
arch 50
architect 30
architects 39
architecture 28 board 39
archived 24
archives -71
archiving -29
are 0 # 93 a 142 also 94 applied -44 at -44 available 32 being 142 best 50 blocked -35 c 41 carried 37 checked 24 closed -64 confidential 51 counted -24 created -37 cut -71 deleted -28 delivered 28 derived 25 dropped -53 encrypted 45 exempt -33 expected 27 final 31 fine -27 found 31 four 69 from 54 generated 38 gone -23 handled -45 inserted -27 issued -33 joined -48 kept -167 known 87 left -79 limited 55 locked -39 logged 77 looked -32 lost -21 made 23 managed 71 marked -33 masked -27 missing -39 named -98 needed -53 never -71 no -177 none -29 not -111 of 75 off -99 on 88 only -63 ordered -24 other 103 out 23 overwritten -25 paid 25 pinned 86 plain -61 planned 26 printed -21 protected 72 public -31 re -23 read -63 recognised 20 recorded 63 refreshed 31 refused -53 rejected -37 released 29 removed -27 replaced -27 reported -72 retried -48 sampled 43 scanned -22 sent -100 separate -29 separated -20 set -21 shared -40 short 52 shown -68 skipped -45 some 50 still 97 taken 34 tested -46 there 31 thrown -26 to -46 told -35 treated 25 two 70 under 24 updated 59 used 29 visible 82 waiting 65 with 83 written -28
areas -27
aren't -60
argo 79 cd -23
argued 72
argument -35
arm 21
around 142 it 39
arranged 68
array -84 of -40
arrival -50
arrivals -51
arrive -125
arrives 69
arrow -116 keys -24
art 34 # -43
article -70
articles -47
as 34 # -91 a -145 agreed 31 an -114 are 56 csv -66 defined -51 every 43 everywhere 55 for 55 good 36 if -50 in 116 is 24 its 42 long -49 needed 112 new -32 of 38 on 46 one 111 pdf -21 personal -48 possible 65 soon 74 the -23 their 42 there -39 they -30 three -23 to 58 usual -32 well -105 with 94 ~ -27
ask 67 & 166 again -39 for -76 in 37 it 23 me -23 the -74
asked 110 for -33 the 68 to 39 us 23
asking 0 anyone -27
asks -190 & -22 for -62 the -56 us -22
asset 87
assigned -49 to 48
assignments -31
assigns 0 the 43
association 59
assumed 73
astray 29
async 84
asynchronous -20
at 0 # 26 all 92 build -21 each -41 fault -60 first -63 five 28 full 25 how 34 it 64 its 38 least 34 length 28 midnight -31 most -129 night -27 no -29 once -106 our 26 present 92 random -56 regular 22 runtime -27 six 69 start -31 ten 55 that -29 the 71 this 95 three 54 two -28 which -57 will -48
attach 66 the -29
attached 21
attachment 125
attachments -40
attack -83
attacker -40
attempt -74
attempts -44
attended 29 by 23
attention 31
attribute -20
attributes 29 • -23
aud 62 # 62
audience 27
audit 87 trail -51
auditable 100
audited 21
auditor -75 i -54
auditors 60
auth 42
authenticate -29
authentication 44
author -58 and -85 of -30
authoring -41
authorisation 40
authorised 125 persons 82
authority -43 on -23
authorization -39
authorized 22
authors -32
auto 134 close 49
automate 69
automated -20
automatic 33
automation 21
autumn 107 and -21
av -30
availability 55 # -33 : 38 and 40 • 53
available 61 at 49
average 58
avoid 75
avoided 28
avoids 29
awaiting 101
awaits 97
away 66 from -30 with 84
axis -39
b 48 test 43
back -41 after 87 at -38 end 36 from 49 in 27 on 61 pressure -21 the -53 to -83 up -26 when 39
backend 109
background -56
backlog 144
backoff 72 • 20
backstage 82
backup -24 is -32
backups 24
badge -47 and -35
badges -24
baggage 56
baked -33
balance -63
balancer -62
balsamiq 46
band -43
bank -37 : -41 account -27 and -22 details -21 has 85 statements -27
bank's 84
banking -51 days -55
banks -35
banner -91
bar -72
barcode -21
barrier 28
base 0 image 55 path -20
based 80
baseline 112
bash 66
basically 26
basis 112
basket -22
bastion -22
batch -68 and -22 of -22
batches -37 of 47
battery -102
be 84 & -48 a 45 actionable 49 agreed 117 aligned 33 altered -45 answered -38 approved 22 asked -87 at -55 available -55 blocked -21 careful 62 changed -46 chosen 41 complete 39 completed 47 created -69 cut 27 decided 96 defined -81 delivered -22 derived 20 described 64 discussed 22 documented -146 done -232 down -41 dragged -26 edited -35 empty -49 enough -39 entered 39 filled 33 found 46 generated 20 gone -27 here 24 idempotent 195 ignored -38 in -111 kept 57 known -53 linked 51 listed 91 loaded 51 looked -22 made 41 missing -50 named 38 nice 122 on 40 opened -30 possible 23 present -35 produced 38 provided -105 public -60 published -28 raised -34 re -47 reached -68 read -70 rebuilt -94 removed -22 repeated -85 replaced -102 retired -20 reviewed 32 seen 22 set 24 settled 75 shared -31 shown 77 skipped -30 sorted 25 stopped -35 supplied 43 switched -28 taken -22 there -44 told -78 traceable 56 traced 44 typed -32 understood 47 unknown -20 used 43 ~ 203
bear 89 with 25
beats -55
beautiful 44
beauty 80
because -121 a -30 no -25 nobody -30 of 127 the -35 they -30
become 45
becomes -60 & -71 a 28
bed -51
beds -64
been 143 a 38 agreed -53 asked 23 assigned -44 signed 27 taken -27 written -40 ~ -29
before 0 # -75 & 28 a 33 after -22 anyone 31 anything -25 delivery -46 every 28 merge 79 she 48 that 102 the 137 they -60 we 103 you -95
beforehand -36
began 67
begin 95 with 27
beginning 57
begins 0 with -33
begun 60
behalf -36 of -35
behavior 31
behaviour 31
behind 53 & 34 a -20 us 21
being 188 & -33 able 36 discussed 41
believe 98
bell -45
belong -25 to -81
belongs 0 to -51
below -98 & -32 that -30 the -33
belt 34
beneath 0 it -25
benefit 191
beside -66 it -51
besides -32
best 182 effort -97 practice 30 practices 28 ~ 63
beta 21
better 172 than 65
between 39 # -74 & 92 the 30 them 33 this 33 two -38
beyond -24 that 38
bff 32
bi 65
big 116 number -24
bigger 43
billing -76
bills 23
bin -110
binary -22
binder 48
binding 33
birthdays 47
bit 65
bits -23
black 106
blame 24
blameless 31
blanks -41
blinking 29
blobs -40
block 45 of 21 the -60
blocked 0 by 90 for -42
blocking 83
blocks -123 the -41
blog 57
blood -26
board 106 and 59 for 25 has 55 shows -52
bodies -73
body -42 # -36 : 90 is -37 of 40
book -40
booked 101 for 50
booking -57
bookings 0 are 56
bookmark 88
books -119
boolean -70
border 49
born 22
borrowed -38
bot 0 for 31
both -60 ? -72 are -35 for -27 get 32 sides -31 tables -36
bots 90
bottom -89 right -61
bought 41
bound -54
boundaries 56
boundary 66
box 98 # 99 is -54 with 29
boxes 0 and 41
brackets -76
branch 67 & 132
branches -65
brand 130
breaches -29
break -69 the -36
breaking -61
breaks 28
bring 44 it 22
brings -35
broke 112
broken 85
broker -57
brokers -46
browse 66
browser's -25
browsers 24
bucket -38 # 25 and 32
buddy -23
budget 64 : 23 and 20 for 70 is -34 of -47 used -63
buffer -77
buffers -28
bugs -35
build -21 and -22 the 37 time -23
builder -27
building 119 block 28
builds -43 and -31
built -27 by -49 for -28 in -24 on 41 the 23
bulk -36
bullet 71
bullets 56
bump -21
bumped 35
bundle -25
burst 23 # 41
bus -38
business 46 and 35 case 42 day -32
busy -28
but -32 & -44 it 21 no -34 not -81 one 54
button -146 & -50 for 87 is -30
buttons -92 & -27
buy -60
by 41 # -121 & 81 age -20 an 95 another -35 both 60 ci -87 colour 20 content 21 contract 25 cron 28 customer 146 day -61 design -100 form 27 heart 39 its -69 itself -54 key -36 keyboard 33 letter -32 line 23 migration -44 module 23 month 26 noon -71 now 23 our 24 people 36 post -33 reason -48 region 30 rule -22 side -93 site 23 sms 56 state -62 step 43 telephone -23 template 21 text 32 their -39 this -86 time -28 us -89 version -32 webhook 38 week -25 which -43 whoever 20 whom -25 year 87 ~ -42
byte -31
bytes -106
c 25 # -47
cabin -22
cable -46
cache -114 for 21 hit 56 is -65
cached -77 for -52
cake 97
calculate -69
calculation 34
calendar 24 and 45 for 28 is 32 month -29 of 26
calibrate 26
calibration 65
call -43 # -47 as -33 engineer -21 it -27 the -65 to -46
callback -40
callbacks -37
called 20 & 80 by -70
caller -66 may 64
caller's -27
callers 0 are 51 should 27
calls 0 & -74 are 102 it 22 nobody -27 that 24 the 36
calm 163 and 58
came 160 about -27 in -40 out 34 up 53 with 67
camera -102
campaign 67
camt 0 # -39
can 49 answer -50 ask -34 be -78 come 30 do 47 explain 70 find 28 have -24 log -41 move 35 not 50 only 49 open 58 put -50 read -34 say 104 see -51 send 51 show 56 still -51 tell 137 ~ -41
can't 24 do 26 improve 37
cancel -93
cancellation -41
cancelled -74
cancels 0 the -30
candidate 38
candidates 78 are 66
cannot -125 be -46 do 33
canonical -20
canteen 37
cap 42
capability 93
capped -48 at -44
caps -38
capture -32
captures 37
car -20
card -41 # -49 number -22 numbers -32
cardinality 96
cards -33 are -22
care 202 about -43 of 50
careful 105 with 42
carefully 66
carried 23
carrier's -20
carries -38 a 41
carry -73 on 24 the -59
cart -30
case 30 # 36 is 24 number -25 to 25
cases -58
cash 94
cashier -56
cat -26
catalog 75
catalogue 125
catch 42
categories -84
category -52
cause -43
causes 78
cd 74
cdn 57
cell -24
cells -43
cent -75
central 75 ~ 33
centrally 29
centre 104
cents -86
cert 49 manager -44
certain 162
certificate -45 and -34 with -29
certificates 0 and -25 of 20 renew -56
certification 40
certified 21
cet 36
cf 100 the 36
cfo 0 consumption -32
ch 36
change 0 & -42 : 110 a -41 and 77 in -91 it -49
changed 0 a -23 by -34 the 41
changelog 43 is -20
changes -30 and 23 are 45 in -27 the -26 to 53 with 38 • -20
changing 65
channel -73 # 57
chaos 55
chapter 270 # 74 & 26
char -34 # -31
character -25
characters -108
charges 58
charging -20
chart -39
charter 129
charts 27
chat 44
chatty 46
cheap 72
check 26 & -39 : -24 and -23 constraint 39 for 40 in -43 it -65 the 55 with 44
checkbox 39
checked -35 by 58
checking 60
checklist 213 is 35
checkout -78 and -36
checks 0 and -31 are -20 for -45 in 68 run 27 that -23 the -24
checksum -88
chf -29
child -93
children -24 & -29
chip 112
choose 97
choosing 64 the 21
chores 116
chose -90
chosen 85
chunk -79
ci 130 cd 85 hooks 40 is 36 ~ 62
cio 50
circuit -25
circulation 76
ciso 85
citizen 44
city -29
claim -68
claims -86
class 0 is -46 of 29
classes -30
classification -45
classified 41
clean 88 the -33
cleanest 30
cleaning 45 up 37
cleanup 39
clear 107 ~ 59
cleared 28
clearing 36
clearly 80
clears -48
clerk -143
clerk's -32
cli 36
click 42 on 34 opens -25
clickable 0 prototype 49
clicks 54
client 25 certificate -24 has 91 is -28 may -23
client's 20
clients 0 must -50 retry 85 should 81
climbs -47
clinic 66
clinical -42
clinician -34
clip -51
clock -87
clocks -29 of -24
clone -50
cloned -38
close 46 the -41 to 43
closed -95 as 24 at -28 • 30
closes -50 it -30 on 35
closing -114
cloud 39
cloudtrail -46
cluster -48 and 27
co 22
coach 32
code 0 # -46 & -21 ; 64 and -50 block 81 has 45 in -43 is -56 of -89 so -51 • 30
codeowners 28
codes 196 are -39 • 62
coding 46
coffee 183
cold 0 start 26
colleague 145
colleagues 154 in 27 of 38
collected 63 by -61 in 35
collecting 66 the 29
collection 99
collector -25
collects 62
colour 40
colours 107
column -145 & -51 names 45 of -32
columns 39 : 51 of -21 • -26
com 73
combined -42
come 0 after 26 as -41 back -23 first -46 from -72 in -76 later -31 out 33 with 69
comes 105 back 41 first 76 from -37 in -48 later -34 out 29 with 33
coming 86 with 93
comma -25
command -83 and -65 line -71
commands -78
comment 60 on -20
commented 48
comments 34
commercial 52
commit 0 & 31 with -21
committed -63
committee 81
common 116 sense 53
communicate 123
communicates 65
community 23
company 42 has 35 policy 45 wide 54
company's -53 ~ 30
comparable 94 to 48
compare 0 with 25
compared 0 by -20 with -22
compares -155 the -20
comparison 97
compatibility -56
compatible 0 with -24
compensation -37
compile -47
compiler -103
complained 148
complaints 44
complete 169 and 58
completed -21
completeness -52
completes -26
completion -23
compliance 116
comply 20 with 20
component 110
components -75
compromise 62
compute -26
computed -28
computer 79
concept 203
concerned 29
concerning 84
concurrent 22
condition 0 severity 68
conditions 68
conference 39
confidential 84 secret 110 until -35 • 52
confidentiality -38
config 0 is 47
configurable 42
configuration 89
configured 131
confirm 27
confirmation -74
confirmed -45
confirms -92 the 28
conflicts -29
confluence 54
conform 35 to 36
confuse 32
confused -38
connect 59
connected 40
connection -72
connections -62
connector -91 & -21
connectors -41
consent -22
consents -22
considered 139
consistent 69
consistently 23
consists -23 of -23
console -42
constant -96
constraint 0 on 49
construction 24
consult 89 the -30
consultancy 53
consultant 29
consultants 66
consulted 33
consume 35
consumed -22
consumer -79
consumers 76
consumption -77 and -30
contact 91 & 48 : 115 the 48
contain 20 no 58
contained 46
container -89
containers 53
contains -38 & -20 a 61
content -50 is 46
context 0 is 27
continue 0 with 20
continuous 64 integration 67
contract 110 # 22 annex 37 in -28 is 56 number -23 says -20 test -22 tests 87 version -33 with -65
contract's 38
contractor 93
contractors -44
contracts 40
controller -49
controlling 40
conventions 80
conversation 82
conversion 46
converted 61
cookie -27
cookiecutter 86
coordinator -23
copied 91 over -28 to -41
copier 25
copies 0 the -76
copy 29 & -33 and 40 from 20 of -29
copying 40
core -62
cores -37
corner 61
corporate 82
correct -54
corrected -31
correction 0 is -20
correlation 73 id 53
corridor 20
cost 54 # -32 per 116 us 44
costs 0 # 73
could 226 not 79
couldn't 109
council 108 agreed -34
council's 45
counsel 82
count -96 & -40 and -44 in -24 is 43 of -38 the -50
counted 36 from -23 per -21
counter -59 and -20 is -34
counters 24
counting -36
countries -28 # -23
country -81 and -31
counts -37 are -52 as 25
couple 128 of 45
coupling 61
courier -31
course 73 of 23
court -23
cover 52
covered 126 by 64
covers 141 # -27 the 47
cpu -35 and -22
crash -56
crate -70
create -51 a -31 or 41 statements 117
created 0 from 66
creates -117 the -35
creation -64
credentials -73
credit -56
crews -46
crisis 35
criteria 54
crm -25 and 36
cron 34 # -24 & -37
crop -43
cross -22
crossed 52
crosses 30
crow's 89 foot 62
crud 34
csp -20
csv -97 or -22
cto 79
curl 37
currencies 40
currency -50
current 0 state 35 version -22
currently -206 # -49 a -23 on 25 only -21
cursor -33
curve -41
custom -56
customer -87 # -41 & -54 : 41 addresses 24 data -29 is -28 success 73
customer's -70
customers -132 and 21 in 34 see -39
customers' 33
customs 29
cut 22 by -35 off -25
cuts -50 the -28
cycle 30
d -70 # 33
daemon -62
daily -68 # -23 and -39 at -21 weekly 93
damage -29
damaged -25
dangerous 32
dared 76 to 52
dark 26 mode 44
dash 74
dashboard -132
dashboards 73 alerts -25 • -21
data 83 # 30 & -69 : 41 and -40 are 20 for -70 from -35 in 28 is -44 it 30 may -56 of -41 protection -47 sets 54 will -24
database -69 & 24 and -23 group 28 is 108 structures 42
databases 31
dataset -72
datasets 31
date -97 and -25 of -24 on -33 • 22
dates -84 are -23
day -88 # -84 : -28 ; 62 and 75 is -33 of -41 one 68 or -46 the 29 to 37 we 34 when 34
day's -33
days -79 # 22 ; -39 a 23 after -45 ahead -25 are 49 before -52 by -42 in -57 left -30 of 95 on -31 then -31 there 33 with 82 • 39
daytime 40
db -47 # 66
dba 45
dbas 36
dbdiagram 166 io 46
dbdocs 28
dbeaver 107
dbml 55
dbt 57
ddl 97 is 21 scripts 26
de -67
dead 0 letter -22 man's 28
deadline -66
deadlines 72
debate 110
debounced -39
debug 29
decide -37 in 36 on 27 what -78 whether -39 who -71
decided 0 : -65 by 23 in -28 on -42 with 63
decides 37 on 61
deciding -24
decimal -41
decimals -26
decision 62 is 21 of -28
decisions -50
deck 44
declaration -36
decline -34
declined -83
declines -31
decode -36
dedupe 23
deduplicate -30
deduplication -38
default -105
defaults -56 to -26
define 31
defined 0 together 75 ~ 37
defines 23
definition 78
definitions 47
degrade 67 gracefully 67
degraded 91
degree -44 of 41
degrees 31
delay -60
delays -28
delete -132 ; -21 a -21 are -32 can -25 it -30 the -47 them -26 there -37 this 118
deleted -49 after -39 and -20 by 65 it 28
deletes -102
deleting -48 a -25
deletion -82
deliberately -22
deliveries 72
delivers 119
delivery -66 is -27 notes -31 of -20
demand 44
demands 34
demo 223
denied -29
deny -36
department 173
departments 84
depend 40 on 31
dependabot -31
dependencies 56 are 35
depending 91 on 73
depends 133
deploy -94
deployment -46
deploys 0 to -27
deposit -23
deposits 21
depot -65 and -25 has -22
depth -56
deputy -21
derived 0 from 21
describe 220 each -47 here 58 it 35 start 55 which 41
described 145
describes 78
describing 134
description 0 of 21
descriptions 0 and -25
deserve 90
deserves 39
design 0 and 30 has 26 is 21 review 73 team -121
designed 111 by 28
designer 25
designers 69
designs 27 are 27
desirable 65
desk -40 # -21 : -30 and 22
desktop 34 and -20
destroy -23
destroyed -21
detail -45 page -42
detailed 47
details 21 are -25
detection -23
determines 129 the 49
deterministic 76
dev 36
devcontainer -34
developer 64 portal 30
developers -71 and 21
development 51 and 57
deviations 26
device -133 is -48
devices -21
diagnoses -36
diagram 189 is 24
diagrams -66
dialog -63
diary -43
did 61 it 23 not 96 the 75 these 41 this -42 what 26
didn't 22
die -33
died 25
diff -47
differ 28
difference -59
different 83 from 111 people -20
differs 89 from 26
difficult 111
dig 23
digest -30
digit -32
digits -78
dir 45
direct -48 database -46
direction 31
directions 37
directive 44
director 43
directory 0 & -20
dirty -22
disable -37
disabled -41
disagree -40
discarded -30
discards 38
discontinued 65
discount -26
discovery 43
discuss 89 with 45
discussed 144 in 67 with 59
discussion 212 in 24 with 69
discussions 57
disk -116 # -36 encryption -46 is 25
disks 21
dispatcher -73 i -37
display -83
distance -29
distributed 104 systems 53 tracing 56
distribution -40
district 42
dlq -54
dm 103 # 99
do 42 & 52 : -35 a 81 it 46 not -181 we -59 you -146
doc 20
dock -66
docker -30
docs 73
doctor 97
document -48 and -22 has -39 of 20
documentation 76 of 28
documented 36 here -43 in -58
documents -149 are -61
does 117 : -26 a 44 it -74 its 51 no 21 not -86 nothing -26 one 20 that 71 the 87 what 67 with -24
doesn't -125 answer -46 log -67
doing -23 it 22
domain 57
don't -42 count -24 have -69 measure 33 parse -40 restart -21 touch 48 want 71
done -80 # 86 : -30 by -48 in 40 regularly 37 so 38 when -27
donor -54
donors 43
door -34 for -29
dot 31
double 0 booking 66 bookings 77 click 38
doubles -29
doubt 41
down 94 ? -55 a 30 for -48 in -74 the -35 what 40
download -69
downloads -50
downstream 20 consumers 79
dpia 63
dpo 95
draft -233
drafted 20
drafts -269 and 31 are -27 have -95
drag -80
dragged -45
draw 24 the 24
drawer 25
drawing 71
drawings 90 are 73
drawn 60 by 25 in 24 on 20
draws 53 the 68
drew -26
drift -46
drill 34
drive 157
driver -52
drivers 50
drop -61 & -46 down -21 for -38 the 29
dropped -134 and -33 by -46 with 59
dropping -46
drops -80
drug -49
dry 0 run 55
due 53 : 23 care 36 date -56 on -44
dump 97
dumped 53
dumps -64
dunning 43
duplicates 65
duration 0 of 35
during 59 the 133 which -37
duties 198
duty -87 manager -22
e 0 # 28 g 43 mail -34
each -76 # 72 & 21 alert -37 and 41 api 20 call -56 change -77 client 99 commit 20 day -40 entry -25 event 30 failure 25 file 27 has -80 hour -26 line -35 message 31 month 21 morning -64 other 65 page -59 payout -23 pull -27 quarter 28 receipt 22 release 57 request -37 row 68 screen 52 service -31 spring 26 state -42 team -49 tenant 26 ~ 138
earlier 110 ones -69
earliest 55
early 115
easier 167 to 39
easy 85 to 61
ebics -28
ecb -40
edge -25
edges -59
edit -82
edited -54 by -28
editing -47
edition 44
editor -64 in -21
editors -85
edits -72
effects 27
effort 35
egress -66
eight -52
eighteen -27
either -24
election 31
element 42
elements 39
eleven 59 ~ 30
eleventh -43
else -81 : 98 gets -24 has -21 in -48 is -53 needs -26 should -32
else's -25
elsewhere 70 in 23
email -27
emails -37
embedded -58
embeds -58
emergency 31
emits 21
emoji -26
employee -27
employees 49
empty -66 & -37 in -31 list -25 state 39 the -47
en -62
enable -23
enabled 23
encoder -78
encoding 61
encrypt 33
encrypted -48 ; -47 with -20
encryption 56
end -44 close 43 date -25 is -37 of 68 to 59 up -54 with 27
ended 71
ending 23 in 23
endpoint 68
endpoints 0 are 54
ends -159 in -53 up 37 with -52
energy -26
enforce 0 least 29 the -38
enforced -38 by -41
enforcement -23
engine -141
engineer -35
engineering 27
enough 30 for -32
ensure 45
enter -37 the -92
entered 0 by -65 in 28
enterprise 69
enters -23
entire -30
entities 63 and 56
entitlement 51
entitlements -45
entity 28 & -22
entries 0 are -48 for 70 in -38
entry 27 and 38 has -21 in -78 is -27 with 38
enumerate 40
enums 62
env -65
environment 51
environments 30
epic 230
epics 103
equal -69
erased -41
erasure -27
erd 34
erdiagram -33
erp 21
error -29 & 42 : 90 and 23 in 30 is -103 page -59 rate -40
errors 0 # -55 always -38 by -20 go 31
escalate 0 to 20
escalation 43
escape -32
eslint -29
essential 120 for 27
estimated 127 at 83
etag -23
ethics 31
eu -73
eur -60
euros 34
evaluated -45
evaluates 27
evaluating 88
evaluation 80
even -62 if 21 in -22
evening 26
evenings 28
event -79 and 34 bus -25 id 72 names -24 per 23
events -32 & -32 after 41 and -20 for -24 from -64 of 30 on -42 • -44
ever 114 since -47
every -44 # -58 alert -52 answer -31 build 24 change 61 component 81 field 40 file -21 five -38 merge 100 minute -58 module 55 night 24 other -70 page -43 push -21 quarter -91 request -24 response -54 second 39 service 22 six 24 tenant 28 ~ 102
everybody 60 else -24
everybody's 35
everyone 43 in 26 who -50
everyone's 50
everything 0 & -29 after -47 goes -25 here -60 on -108 that 84
everywhere 37 in 53
evidence 0 & -20
evident 27
evolve 33
ewa 72
exact -49
exactly -104 once 26 one -30
example 66 & -29
examples 90
exceed 0 # 26
exceeding -25
exceeds -29
excel -42
excellent 30
except -149 & -41 for -37 the -53
exception 38
exceptions 67
exchange 0 rates -31
exchanged 37
excluded -75
exclusion -44 constraint -41
executed 22
execution -46
exempt -27
exercise 47
exhausted -20
exist 22 for 75
existed 21
existing -122
exists 138 : -49 and 53 in 28
exit -39 # -22 code -71 codes 66
exits -80
expand 23
expect 128 a 27
expectations 132
expected 58 from 46 in 56 to 48
expects 31
experience 46
expert 25
expire 0 after 24
expires -73
expiring 23
expiry -69
explain 180 how 32 start 39 the -89
explained 62
explaining 64
explanation 26
explanatory 71
exponential -25
export 24 : 25 a -24 definitions -51 for 36 from 81 is 32 it 34 the -29
exporter 45
exports 0 : -21 the 25
expose 62
exposed -79
expressions -51
ext 43 # 43
extended 29
extensions -38
external 109 ~ 79
extra -63
extract 47
extraction -30
eye 79
eyes 43
f 97 # 94
fact -26
factors 50
fail -44
failed -53 runs -29
failing -68
failover -99
fails -105 if -25 on -30 the -27
failure 47 is -29
failures -43
fair 152 use 86
fake -49
fallback 52
falling 27
falls 45
false -47
family -45
fan -21
far 123 better 20
fare -55
farm -86
farmer -117
farms -116
fast 0 and 49
faster 0 than -24
fatigue 27
fault -51
faults -33
fax 35
feature -23 deploys -39 flag 52 flags -33
features -27
feb -34
february 44
fed 27
fee -94
feed -61 is -40 the 42
feedback 116 from 73
feeds 32
feel 106
feeling 40
feels 72
fees -82
feet 23
fell 84
felt 99
fences 51
ferry 65
fetched -38
fetches -41
few 197 more 30
fewer 64 than -41
fhir 36
fi 114
fidelity 65
field -64 and -54 for -22 has -27 names -27 on -29
fields 69 may -20 • -24
fifteen -43 minutes -33
figma 138 link 28
figures 61 are 81 from -21 on 58
file -40 # 22 & 33 : -23 a 50 at -20 for -34 from -24 has -58 in -55 is 57 names -82 on -27 per 53 system -48 was -35 with -29 • 38
filed 28
files -122 and 36 from -38 in -35
filing -23
fill 107
filled -32 in -115
filling 22
fills -42 in -27 the -33
filter 0 # 67 & 26 in -26
filtered 20
filters -97
final 86
finance 49
find 26 a -31 it 26 one 33 out 57 the 39 them 36
finding 92 # 52
findings 67
finds 0 the -33
finer 32
fines -35
fingers 102
finished 58 by -28
finishes 20
fire 32
fired -37
firewall 60
firm 130
firmware -20
first 0 & -103 and -31 ask -20 call -37 day 43 is -34 login -89 of 42 one -51 quarter 33 release 40 start -21 sync -46 tenant 41 thing -22 three -31 time 21 to 24 version 26 we 78 year 33
fiscal -25
fits -47
five 0 lines 37 minutes -73 working 28
fix -85
fixes -62
fk -22
flag -92 & -21
flagged -35
flags -117
flaky 37
flash -23
flat -122
fleet 77
flight 34
flips -40
floating -53
floats -95
floor 64
flyway 66
focus -20
fold 42
folder 122 & 48 and 35 on 32
folders -27
folks 186
follow 56 & -47 in -27 once 25 the 74 ups 44 when 70
followed -38 by -66
following 58 a 59 the 20
follows 99 from 27
font 104
fonts -49
food -24
foot 40
footer -128
for 93 # -91 & 28 access 66 after 65 all -50 and 22 approval -43 as -21 at 26 autumn -47 availability 22 both 20 describing 26 desktop 22 development 28 everybody 21 everything 38 good -58 high 55 his 71 how -41 humans -39 in -21 instance 20 internal 23 its 88 itself 35 later 64 more -56 new 24 nothing 26 now 139 old -28 operators -23 people -39 q 21 questions 24 reading -26 reads -23 reasons 59 release -20 replays -22 review -21 schools 29 some 31 something -24 sprint 38 support -43 tests -82 that -28 the 103 their -40 thirty 44 this 135 two 50 up -49 us -23 v -60 which 85 whoever 27 years 30 your -51 ~ 157
forbidden -38
force -39
forecast -81
forecasts -80
foreign 0 key -60 keys 49
forever -27
forget 78
forgets -33
forgot 83
fork -20
form -151 : -38 in -22 is -28
format 198 is 72
formats 0 the -35
former 107
formerly 151
forms -59 in -23
forth 110
forum 29
forwards -22
found 73 # -24 and -30 in 60 it 44
foundation 55
four -54 eyes 46 levels 50 minutes 40 of 35 steps -31 weeks -35 ~ 40
fourth -57
frame 42
frames 0 # -25
framework 65
fraud -83
free -73 plan 30
freely -34
frees -36
freezes -51
frequency 101 and 55
fresh 56
freshness -57
friday 38
friend 54
friendly 144
friends 23
from 39 & 50 a 24 abuse 33 all -53 an 45 before 36 below -30 it 21 its -35 leave 40 one -21 outside -51 sap -36 source -46 the 56 their -76 then -75 there 67 this -74 time 31 top -22 which -40
front 0 door -45 end 65 of -43
frontend 118
frozen -29
ftp 40
full -40 disk -49 list 78 of 56 width -39
fully 39 ~ 68
fun 107
function -85
functional 39
functions -29
funding 70
funds 32
funny 21
further 241 ones 31 ~ -64
future 24
g -21 # 30 & 38
gallery 66
game 49 day 40
gap -41
gaps -49
garbage 70 in 91 out 78
gate -111 and -24
gatekeeper 41 for -27
gates 129
gateway 78 and 22
gauge -86
gauges -34
gave 88 up 53
gb 37 of -66
gdp -23
gdpr 122 applies 51 art -34
general 129
generate 51 it 22 this 28
generated 57 by 38 from 29 with 60
generation 70
generator 28
get 28 # -57 & -46 a -52 an -25 from 52 lost -75 the 75
gets 0 # -83 a -40 an -20 its 27 managed 55 measured 55 one -46 them -55
getting 38
gift 45
git -54
github -76 & -31
gitlab 58
give 71 # -34 a -31 the 33
given 0 a 24
gives 0 # -32 the -20 up -20 you 82
glance 72
glass 65
global -30
gloves -34
glued 81
go 85 and 24 back -49 here 20 in 96 live 67 out 69 through 54 to -58
goal 101
goes 0 away -29 back -22 by -24 here 45 off -51 out -30 the 23 through -62
going 145 through 63 to 73
golden 40
gone 80 ; -56 by -23
good 219 # -26 and 27 as 36 for -52 ones 33 to -28 ~ 121
goods -49
google 41
got 268 a 22 lost 33 the 56
governance 95
gpl -20
gpu -74
gracefully 148
grade 29
grades -43
grafana 98 & -51 folder -67
grant -45
granted -30 by -73
grants 32 are -30
graph 25 is -24
graphql -72
grateful -31
great 199
grew 117
grey -58 boxes 31
greyed -76 out -75
grip 57
ground 22
group 91 & -97 of -47
group's 20
grouped -87 by -21
groups -29
growing 54
grown 96
grows -47
growth 99
grpc -52 & -23 on -52
guarantee -54
guaranteed 103
guarantees 63
guess 88
guest -77
guests 46
guide 33
guideline 79
guidelines 39
guild 102
gw 86 # 87
h -22 for -21 of 25 then 32
ha 95
hackathon 70
had 210 # 49 a 143 the 65
half 85 a -43 an 39 is 30 of -77 the 37 year 36
hall -21 # 21
halts -24
hammered 45
hand -63 : 35 from 22 it -28 on 61 with -21
handbook 139
handed 88 over 108
handful 71 of 71
handheld -45
handhelds -59
handing -29
handle -39
handled 127 as 46 by -136 in 53
handler -23
handlers -103
handling 111
handover 157
hands 57 out 48 over 73 the -77
handshake -42
hang 0 on -60
hangs 64 in 58 on 45
happened 0 in 42 once -55
happens -58 in -23 to -39
happily 54
happy 174 path 20 with 63
hard 95
hardening 21
hardly 58
hardware -53
harm 26
harmless -66
harmonised 44
has 117 & 114 a 137 an 67 another 73 approved -31 asked 90 at -29 been 109 complained 48 decided -73 everything 48 four 54 grown 26 had -43 it 25 its 39 looked 40 made 27 many -38 moved -41 no -180 none -51 one -58 read 35 ruled -33 seen -34 settled -30 signed 77 since 49 something -26 the 210 them 27 three 29 to -55 two -134 yet 24 ~ -39
hash -36 chain 45 of -67
hashed 27
hasn't 74
have 128 & -65 a 111 an -56 asked 40 been 39 done 22 left -30 no -89 none -81 not 67 one 35 seen 26 their 36 them 117 to -41 ~ -137
haven't 110
having 0 to -43
he 225 can -21 was 25
he's 158
head -110 of -25 sampling -36
header -38 & -54 : 68 ? 33 and 40 with -31
headers -44 & -28 are -59
heading 113
headings 64
headless -53
heads 20
health -37 data -32
hear -24
hearing -36
heart 91 of 55
heartbeat 20
heating -20
heavy 108
height -83
held -68 here -53 in -34
help 92 desk 32 the 34 to 44
helper 30 ~ 62
helpful 72
helps 105
hence -129 no -29 the -22
henrike 54
her 229 laptop 56 return 51
here 169 : -34 ; 20 after 50 as 35 by -59 for 40 from 24 in 70 is -51 it -35 once 33 one 52 png 51 that -30 the -30 this -58 when 86
herself 46
hi 37
hidden -53
hide -28
hides -32 the -20
high 44
higher 29 ; 29
highest -80 ~ -26
him 58 to 32
himself -31
hinges 71 on 71
hint 77
his 239 laptop 21 own 40
histogram 48
history -86 is -25 of -46
hit 69 rate -67
hits -34
hl -32 # -32
hmac -52
hobby -24
hold -120 and -21
holder -21
holders -42
holds -73 # -57 : -20 a 38 no -34 only -27 the 47
hole -30
holes -77
holiday 41 calendar -35
holidays -59 and -23 of -64
home -52 directory 24
honest 27
honestly 62
hook -37 & -39
hooks 60
hop -21
hopefully 87
hopes 84
hospital 39
hosting 76
hosts 49
hotel -28
hotline -42
hour -131 ; 45 and -25
hourly -97 and -24
hours -95 # 40 ; -26 and -33 before -21 for -34 no 32
house 53
housekeeping 132 is 60
how 96 & 60 do -163 far 33 it 79 long -28 many -91 much -76 the 111 they 29 to 75
however -55
hr 49 feed -45 system 42
hsm -28
html -90
http 50
https -41
hub 51
human 46
humans -40
hundred -80
hung 66
hurry 41
hurt 39
hurts 47
hyphen -49
i 269 # -33 can -52 do 32 don't 36 have 63 keep 42 know -25 left 34 lost 21 need 26 only 53 removed 22 should -38 want -110
i'd 152 rather 75
i'll 185
i'm 183 not 50
i've 162
iam 130
iban -55
ibans -45
ical -23 feed -23
icon 41
icons -33
id -152 & -20 ; -22 int -49 is 25 • -23
idea 144
ideally 55
ideas 245
idempotency 163
idempotent 180
identical 77
identified 23
identifiers -41
identify -39
identity 49 provider -20 service -40
idle -91
idoc -23
ids -158 # -20 are -48
if -24 & 29 it -73 it's -37 more -39 not 36 one -39 somebody 36 there 20 there's 95 they -130 we 70 you 26 you're 78 you've 33
ignored -112
ignores -31
image -53 & -20 and -36 build -24
images -173 are 53
impact -51
implement -28
implements -39
import 37 of 52 • 49
importance 94
important 267 for 52 to 23
imported 24 by -52 from 103
imports 29
impossible -34
improve 53 what 35
in 71 # 95 & 51 a 60 accordance 40 addition -30 advance -29 an 40 any -28 at -38 autumn 38 batches 48 both -29 by -78 cents -21 ci 54 code 77 doubt 33 each -35 every 27 five 22 flight 60 for -33 force -37 four -28 garbage 91 git -27 good -25 header -29 here 28 his 69 is -128 it -93 its -59 line 112 logs -31 memory -47 mind 42 office -24 on 22 one 60 our -85 parallel -53 particular 61 place 25 preparation 80 principle 41 prod 70 q -21 quarantine -24 red -38 room 38 scope 20 seconds -27 short -62 small -35 spring 56 sprint 56 staging 28 step -43 steps -36 stock -42 ten -23 that 52 the 78 them 35 there 25 this -56 three 51 time 34 transit 33 turn -22 two 69 under -54 use 20 utc -56 version 20 week 51 what -26 which -28 with 121 words -72 work 76 writing 57 your -21 ~ -29
inbound 52
inbox -115
inc 45
incident -98 channel -20
incl 48
include 139 correlation 21
including 0 the -23
incoming 51
independent -34
index 0 & 37 and -34 on -38
indexed -23
individual 39
industry 0 best 26
ines 102
info -32
inform 0 the 22
information 50
informs -24 the -21
infra 169
infrastructure 23
ingest 106
ingestion -38
ingress 25
inherited 82 from 39
inherits 52
initials -30
inline -22
inner 39
innovation 59
input 0 & -26
inputs 78 • 28
insert 69 a -31
inserts -44
inside -87 the -30
insight 41
inspect -22
inspection 25
install 22
installation 42
installed 59
installs -72
instance -31
instead -173 of -51
instruction -60
instructions 31
instrumentation 94
instrumented 55
insured 69
insurer 27
insurers 58
int 0 # 87 pk -21 ref -24
integer -101
integers -22
integration 147
integrity -53
intended 101
interesting 41
interface 37 is 45
interfaces 80
intern 21
internal -44 & 41 callers -21 confidential 190 no -24
internet 27
interns 26
interpret 62
interval -41
intervals 89
interview 99
interviews 65
into -36 & -34 account 54 our -36
intranet 116
introduced 41
introduction 38
intuitive 74
invent -29
invented -20
inventory 116
invitation -20
invite 86
invoice -122
invoices -68 and 49 are -32 from -35
involved 123
io 51
ios -66
ip 0 addresses 27
ips -25
is 33 # -69 & -66 : -40 about -107 active 41 all -121 already -36 also 22 always -38 an 88 another 38 answered -60 asked -64 automatic -26 awaiting 59 away -41 bad 22 being 210 below 91 blocked -117 booked 22 broken -62 built 126 called -61 chosen -24 collecting 65 committed -59 compared -33 complete -32 computed -21 confidential 40 confirmed 23 currently -51 cut 27 decided 33 deleted -36 doing 26 done 46 down -146 drawn -20 dropped -40 due -123 elsewhere -33 empty -20 enabled 21 encrypted -31 enforced -34 enough -24 entered 24 essential 33 ever 46 everyone's 51 expected 56 fine -20 finished 37 flat -23 for 48 from 50 generated 75 going 71 gone -80 half 38 handled -26 hard -41 harmless -78 hashed 61 history -43 idempotent -35 ignored -22 immutable -25 important 61 in 82 informed -28 it -159 its -22 itself -24 kept -33 keyed -38 known -24 left -45 limited -49 live -29 loaded -48 looking 28 maintained 55 meant 43 merged 62 missing -100 more -42 nearly 26 needed -24 never -67 next 63 no -92 none -97 normal -27 not 38 null -30 of 100 offered 21 old 30 older -28 on 150 one -56 only 28 ours 30 out -24 over -57 paged -20 paid 20 part -39 passed -35 plain 26 planned -102 possible 36 posted -32 printed -52 provided -56 public -43 put -61 raised -22 reachable 52 reached -72 read -29 readable 74 ready 48 real -26 really 32 recertified -26 recorded -37 redrawing 30 refused -34 released -28 rendered -26 replaced -44 reported 31 required -39 reserved -58 responsible -77 restricted 45 s -23 safe -81 said 28 scheduled -28 seeded 26 sent -74 served 49 set 42 shared 94 shown -29 simply -29 skipped -62 something -21 stable 46 stateless -29 still 84 supposed 40 taken -39 tested -58 that -145 the -48 theirs 39 then -35 there 23 to 34 told 23 too -38 under 154 unknown -77 up 119 used -35 what -83 why -46 with 153 worth 95 written -35 wrong 75 yours -25 ~ 43
isn't 24 there 55
iso 0 # -75
issue -46
it 43 # 49 & -79 ; 21 acts 36 after 37 all 116 also -29 answers -44 as -35 at 63 away 85 back -26 be -103 belongs 29 by -44 calls -23 came -37 can 109 checks -31 closes -20 compares -43 creates 22 depends 78 directly -41 every -25 for 48 from 59 hangs -35 here 22 if 76 into 33 is -57 keeps -26 last 55 later 65 leaves -25 looks 22 makes 71 moves -26 needs -34 never -29 next 22 not 34 now -79 off -34 on -36 only -58 open 32 over 33 prints -24 ran -39 reads 35 recovers -22 runs 56 says -71 shows -31 stands -33 stops 44 takes 51 the -100 there -41 took -36 turns -36 twice 43 until -28 up 30 uploads -29 uses -37 waits -36 wants -42 we -55 will -115 with 41 without -24 you 29
it'd 47 be 43
it'll 22 be 21
it's 93 back -46 done 62 down -21 not -68 on 21 still -74
item 70 # 146 & -22 is 57
items -24
iteration 70
itil 32
its 70 # -23 & -50 data 27 job 43 name 42 next 21 number -42 own 21 owner -33 part 41 predecessor 31 sensitivity 33 slot 21 state -33
itself -73 after 20 and -26 is -80 to 27
j 60
jaeger 105
jams 28
jan 23
january -31
jenkins 74
jira 174 filter 51
jitter 21
job 0 & -95 : 68 and 23 for 69 in -27 is -40 of -123 runs 40 that -27 with -27
jobs -39 in 34 that -23
joined -47
joins 58
joint 53
jointly 62
joke 37
jonas 165
journal -22
journey 91
jpeg -70
js -54
json -119 for -20 in -50 object -32 schemas -21 to -26 with -24 ~ 67
july 21
jump -45
june 166
jury 27
just 0 as 27 one -49 two -23
jwt -52
kafka -73 headers 26 topic -21 topics -22
kb 43
keep -29 calm 71 the -62 this -28
keeping 51
keeps 87 a 28 it -23 the -40 them -24
kept 27 # -63 as -75 by 49 in 129 until 37
key -106 # -39 & -52 ; 75 and 21 figures 51 in -22 management -30 rotation 55 then -21 to -20 • 35
keyboard -35
keycloak 111
keyed 37 by 67
keys -47 : 33 and 61 rotate 37
kg -49
kibana 76 & -53 index 53 saved 24
kick 86 off 91
kickoff 26
kill 49 switch 29
killed -66
kills -48
kind 0 of -67
kindly 131
kiosk 32
kit 191 : -28 for 137 is -39 with 60
kitchen 61
kits 29
km 23
kms -20
knock 32 on 31
know 57 about -83 basis 55 how -39 that -52 the 39 what 28 who 29
knowing 60
knowledge 45
known 94 from 22 to 34
knows 159 what -21 which 24
kpi 0 and 74 consumption -60 publishing -46
kwh -42
l -43
lab 36 and 37
label 25 & 33 for 47 on -51
labelled -41
labels -41 : -34 in -21
lacks -80
ladder 24
lag -77
laid 102 down 92
laminated 71
lamp -41
land 0 in -20
lands 66 in 26
landscape 83
lane -68
language 97 and -68
lapses -29
laptop 51
laptops -24
large 80
larger -88
largest 0 tenant 40
last -32 # -68 & 43 change 50 day 33 entry -26 five -31 good -51 month 60 page 49 summer 36 time 103 touched 69 week 23 word 26 year 122 ~ 97
lasted 101
lasts -28
late -56 and -28
latency 0 and 45 p -29 • 29
later -219 : -20 ; -23 by -35 in -31 on -21 once -28 ones -32
launch -30
law 114 and 25
lawyer 80
layer -37
layout 105
layouts 55
ldap -46
lead -107 to 36
leader 0 election 37
leading 0 zeros -37
leads 34
leak -61
leap 53
learned 70
learning 43
lease -57
leased 22
leases -37
least 145 # -62 once -53 one 22 privilege 122 three 46 two 69
leave 67 a 35 and 45 it -31 no 46 the -103 within 30
leaves -105 a 107 the -90
leaving -27 the 33
led 45 by 76
ledger -35 is 33
left -99 # -31 : -64 ? 33 blank -24 half -38 hand -20 is -46 it 35 of -41 out -87 the 28
leg -43
legacy -23
legal 97 has -38 hold -63
lena 70
length -65 and 25
lengths 46
lens -52
less 159 than -67
let 0 us 97
let's 102
lets -38 us -31
letter -46
letters -86 are -48
letting -24
level -72 of 41 security -37
levels 64 are 38
liability 21
lib 39
libraries -32
library -70 & 45
licence 99 for 51
licences 82 are 114
license 67
lie 145 in 57
lies 0 with 25
lifecycle -32
lifetime -28
lift 46
lifted 33
lifting 23
light -49
lights 31
like 226 a 47 all 34 any 74 in 32 other -40 that -23 the 52 to -78
liked 87 it 43
likes 60
likewise 35
limit 0 for 29 is 85 on 24 per 63
limitations 105
limited 36 to -34
limits 177 and 49 are 71 on -20
lindqvist 28
line -129 # 92 : -21 by 74 for -110 in -57 manager 56 one -29 with 65
lines -26 & -62 in -39 of 51 per -23
link 54 and 63 in 44 the 26 to -49
linked 66 to -35
linking 31
links -122 are -28 in 23 to -61
lint -23 and -36
linter 55
list 40 # -47 & -21 ; -22 all -31 and -70 at 62 by -43 detail -86 from 33 in -55 of -47 on 24 per -24 the -23 them 54 to -31 was 27 what 61 with 22 ~ 38 • 164
listed 65 in 23
listens -129
listing 52
lists -99 are 33
little 93
live -60 : -38 schema 46
lived 37
lively 30
lives -71
living 48
load 0 & -29 balancer -49 test 130 the -41 time -22
loaded -56
loader -66
loading 82
loads 35 # 45
loans -21
local -57 time -29
locale -102
lock -90 and 79 the -27
locked -83 for -28
locking -35
locks -47
log 24 # 109 events -33 for 31 of -40 to 68
logged -52 and -34 in -44 with -51
logger -34
logging 147 of 23
login -25 & 48 and 74 for -30 is -37
logins 31
logistics 49
logo 65
logs 0 a -28 and 28 are 147 for -49 in 29 traces -28
long 87 ? 22 as -48
longer 25 than -101
longest -37
look 91 after -26 and 45 at -85 for -123 in 82 inside 66 into 107 like 39 there -25 up 24
looked 101 at 23 up -36
looking -81 for -28 into 42
looks -26 at 40 for -56
lookup -59
loop -65
loose 0 coupling 35
lose -72
loses -68
lost 22 in 48 its 51 the -37
lot 130
lots 33 of 51
love 159 to 39
lovely 76
low 0 fidelity 74
lower -126 case -21
loyalty 54
luck 46
lunch 63
lying 22
m -37 # 105 & -24
machines -69
macro 142
macros -51
made 35 a 74 before 40 by -43 from -53 in -34 the 66 up -47
mail -93 ; 54 address -32 and 49 at 22 to -27
mailed -52 to -41
mails 0 a 73
main -77
mainframe 20
mainly 25
maintained 137 by 22 in 31
maintains 61
maintenance 154 is 27
make 101 it 40 sense -31 sure -45 the 36
makes 20 a -33 one -46 sense 70 sure -20 the -25
man's 28 switch 28
manage 48
managed 0 by -85
management 178 and 20 service -30
manager -29 i -42 in -21
manager's 41
managers -52
mandatory 132
manifest -54
manifests -24
manner 179
manual 93 steps 47
manufacturer 55
many 55 & -47 lines -116 of -43
map -50 and 46 by -28 in 38 of -66 with -27
mapped 48
mapping 61
maps -40
marek 53
marked -54
marker -28
market 72
marketing 53
marking -22
marks -57
mask 80
masked -26
masks 49
master 43 data 34
match -61
matcher -30
matches -63
matching -60
matrix 135
matter 78
matters 156 : 85
max 0 # -49
may -24 # -29 ask -25 be -76 do 25 fail -22 go 106 have -22 hold -49 not 77 open 74 run 35 see -61 take -47 the 34 write -31
maybe 300
mb 0 and 42
me 271
mean -45
meaning 78
meaningful 134
means -95 that -29 the -109
meant 0 to 63
meantime 27
measure 235 first 64
measured 79 at -129 gets 55
measurements -20
measures 113 are 61
media 77
medical -21
meet 134 on 34
meeting 149
meets 91
member -34
members -80
memo 23
memory -164 and -24 for -22
mention 153
menu -117 & -98 item 47
merchant -23
merely 23
merge -146 ; 21 and 25 request 39 to -33
merged -20
merger 150
merges -24
merging -28
mermaid 82
mesh 23
mess 37
message 32 is 52 to -22
messages -23 are -36 for 23
met -25
metadata 52
meter -78 & 36 readings -28
metering -51
meters -49
method 0 path 105
methods -39
metres -50
mfa 55
mid 22
middle -41
middleware 20
midnight -60
might 28
migrated 95 from 56
migration 71 # -52 of 34 to 38
migrations 98 run 22
milestone 70 m 60
milk -27
million -51
milliseconds -26
min -35 each 48
mind 54
mine 24
minimal 22
minimum -34
ministry's 25
minus -45 the 25
minute -50 ; 42 and -56 for -21 so 50
minutes -96 ? 27 and -55 are 43 for -38 of 22 on 25 then -27 with 22 without -36
mismatch -69
miss 0 it 27
missed -71
misses 62
missing -288 # -42 & 27 : 122 for -50 in -38 on -35
mission 44
mistake -53
mistakes 98
misuse 86
mixed 45
mm -85
mobile 83 app -21
modal 26
mode 35 : -31
model 0 is 45
modelled 43
modelling 82
models 79
moderated 70
modern 90
modes 28
module 86 & 149 : 32 answers 32 are 28 at 45 does 27 exists 40 for -52 has -26 holds -30 it -49 keeps -64 may -24 runs -27 should 38 that -84 with 30
module's 82
modules -44 of 20 • -23
moment 47 a -28
monday 27
money 0 is -26
monitoring 53
month 0 & -24 ; -26 after -37 and -35 at -21 end 57 measured -39 of 90 with 25 • -22
month's -50
monthly 59 : 26
months -70
moon 116
more 180 & -23 ; 42 in 20 is -37 of 61 often 51 or 36 than -34 time 21 ~ 56
morning -47 and -23
mornings 20
mortem 53 of 24
most -37 # -78 important 30 likely -20 one -40
mostly 200
move -87 from 24 the -36 to 75
moved 119 away -40 from 30 here 64 on 20
moves -84
moving 65 it 23
mqtt 31
mr 92
mrs 54
ms 38 for -35
msg -77
mtls -145 with -20
much 136 is -24 of 26 to 65
museum 36
must 45 be 26 confirm 31 finish -32 never 49 not -66 run -32 stay -35
mutations -38
mutual 0 tls -34
my 79 machine 32 phone -20
n -44 # 46 : 54 m -45
nadia 33
nagios 57
name -80 & 21 a 97 and -98 each 101 in -41 of -25 on -45 purpose 115 the -63 type 135 unit 103
named 0 & 60 after -50 by -31 in 54
names 0 : 33 a 50 are -47 the -100
namespace 49 & 28
naming 110 conventions 61
napkin 31
narrow 42
national -32
native -28
nats -34
naturally 69
nature 25
nav 97 # 123
navigation 146 is 27
nd 72
near 50
nearly 85 always -53
neat 25
necessary 43
need 73 & -41 a -84 for 26 none -29 not -32 one 53 the 29 to 98
needed 68 for 22 to -76 • 21
needn't -23
needs 22 # -30 & -114 a 59 an 26 the -87 two -40
negative -21
negotiate 97
negotiated 56
negotiation 20
neighbour 181
neighbouring 161 & 112
neighbours 89
neither 96
nested -29
net 0 # -22
network 25 : -33 ; 21 is -53 policy -20 tab 148
networks 87
never -122 as 82 be 21 had 39 on 24 put -33 read 32 see -61 to -65
new 0 & 60 cluster 29 colleague 65 colleagues 40 ones -50 price -28 version -54 ~ 58
newcomers 26
newer 24
newest 46 first -67
news -23
newsletter 22
next -69 # -28 & -53 and -43 day -59 door 244 due -29 free -27 in -33 is -54 morning -39 one -49 ones 25 quarter 37 review 56 run -20 sprint -22 stop -50 three -27 time 32 to 34 week -32 year -41
nice 230 to 44
nicely 65
nicer -37
night 0 : -24 a 45 and 27 at 73 shift 50
night's -51
nightly -78 job 80 sftp -37
nine 39
nines 47
ninety -66
no -130 # 157 & -20 access 33 and -36 answer 123 body -42 business -46 calls -48 code -38 data -61 database -26 ddl -48 drawing -23 erd -64 exception 122 file -23 further -81 http -30 idea 117 internet 46 login -22 longer 110 manual -40 message 45 more -32 name -47 names -53 network -34 ordering 80 other -286 others -140 personal 56 picture 36 second -29 signal -32 single 31 slo -20 state 47 tables -60 target -28 third -22 time 25 two 21 user -41 way 21 ~ -173 • 70
nobody -42 but -36 can -35 else -85 has -38 in 27 is -53 needs -27 reads 22 should -54 the -26 wants 24
node -125
nodes -75
noise 63
non 55
none -271 : -130 ; -64 all -21 and -53 because -36 for -25 in -27 of 34 since -66 wanted -38
noon -85
nor -61
normal -45
normalised -31
normalization -70
not -47 & -86 : -24 a -30 accept 36 agree -23 alter -22 an -65 and 41 answer 51 available -30 be -40 been 31 before -101 by -37 change -23 clear -28 count -22 decide -49 even -36 find -24 finished 34 here -101 hold -22 in -43 its -23 just -21 know -50 leave -33 logged -33 look -24 make -60 more -41 move -42 needed -52 of -76 on -64 one -35 only 24 ours -24 own -32 part 111 per -22 planned 22 possible -32 read -38 responsible -68 run 20 see 118 show -60 shown -48 started 21 stop 59 store 21 supported 42 sure 51 survive 37 there -33 to -26 wait -29 write -30 yet -150 ~ -100 • 42
notary 70
notation 92
note -67 that -34 the -72
notebook -31
noted 52
notes 0 : 23
nothing -219 ; -20 can 56 else -98 for -21 in -30 may 31 more -84 of -75 on -31 that -53 to -32
notice 53
notices -80
notification -27
notifications -31
notified 22
notifies -20
notify -28 the -20
nouns 43
nov 37
november 41
now 0 & -35 : -41 ; 47 a 74 and -66 it -38 it's -97 one -45 the 38 with 27
nowhere -81
null -145 ; -28 for -22
number -68 # 97 & -30 : -22 a -23 and -75 date 40 in -71 is -36 to 43 without -21
numbering 33
numbers 0 and -21 are -108 for -45 from 98 in 26 of 71 on 58 will -22 • 20
numeric 54
nurse -37
nurses 87
o -73
o'clock 48
oauth -48
object -98 lock -23 store 48
objective 25
objectives 114
objects -36
obs 96 # 96
observability 134
observe 47
observed 34
obsolete 22
obvious 71
obviously 63
october 53
odata -21
odd -114
of 71 # 48 & 21 a -42 an -91 another -37 any 69 arrival -29 at -22 bank -29 cases -57 course 32 customer 43 customers -20 data -40 date -32 documents -25 duties 56 each 43 error 33 events -32 every 21 everything 94 failures 26 files -32 four -35 how -22 incoming 72 it 57 its -52 least 48 memory -30 missing -24 month 68 no 41 one -81 open -47 orders -42 other -23 our 72 ours -36 people -54 personal -28 processing 23 production 35 readings 39 record -31 requests -49 rows 45 scope -68 section -20 sprint 21 tea -29 templates -23 tenants -21 the 54 them 86 these -22 this 105 those -25 time 32 today 51 two 27 unknown 48 up -40 us 159 users -58 what 46 which 23 work 23 your -24 ~ 64
off 0 ; -20 a -23 and -27 by 75 from 56 in 72 on 70 the -20 • 88
offboarding 80
office 79 hours -39 is 27
officer 0 & 23
offline -36
offsets -29
offsite 53
often 26 as 20
oidc -61
ok 80
old 0 & 57 and -29 key -26 one -40 system -81 text 68 version -27 wiki 21
older -115 ones -43 than -32
oldest -106
olga 50
on 83 # 143 & -42 a 36 all -23 another -23 any -93 arrival 24 as -20 average 44 behalf -35 day 44 duty -81 each -60 every 51 everything -21 failure -27 for 62 her 30 his 77 holiday 43 how 24 in 22 it 21 its 34 load -32 main -27 merge -110 my 133 one -72 parental 67 phones -41 pr 34 production 23 purpose -170 push -39 request 41 sigterm -31 site -43 staging -20 stdout -55 tag 27 tags -44 that 32 the 59 their 50 them -39 this 93 time 75 top -114 topic -20 until 36 what 66 when 52 whether 48 which -52 who 26 with 29 wood 31 working -20 write 34 your -41 ~ -52
onboarding 159
oncall 47
once 0 & 108 ; -83 a -81 and -78 at -36 if 26 in -34 it -41 more -32 per -38 the 172 we 31
one -43 # -41 & -78 : 72 ; 47 a 21 after -27 and 29 at 22 before -30 bullet 71 but 71 button -79 call -29 currency -42 dialog -24 endpoint 55 entry 65 event 28 exception -38 export -30 file 20 for 141 from 24 happy 29 has 26 hour -76 in 42 instance -44 is -28 isn't 83 level 66 may -33 message -25 more 77 must 37 night 40 node -23 not -34 on 39 open -30 or 103 page -113 paragraph 40 parcel -33 pdf -30 per 36 person -31 place -87 question -66 row 52 second -21 sentence 84 span -26 table -46 tenant -44 test -24 the 41 thing 20 time 138 to -61 trace -28 up 38 user -45 very 24 was 39 we 35 who 51 will 21 with 138 would 58 ~ -41 • 46
one's 25
ones 143 # -38 : -50 are -56 from 37 go -55 may 21 that 44 with 57
ongoing 28
online -21
only -194 # -41 : -55 ; -48 a -22 and 23 as 38 at 23 authorised 79 be 54 by -27 confuse 34 do 21 fixes -25 for -31 get -63 if 69 module -32 on 27 one -72 place -21 reads -38 see -22 so -26 the -41 thing 24 when -45 while 53 with -89 ~ 78
onto 37
opaque -20
open -129 & 50 : 33 any -51 at 31 for -29 in -38 incidents -42 invoices -25 it -30 or -52 question 202 source 86 them -20 tickets -48 ~ -67
openapi 78
opened 24 # 29 a -30
opening 0 a -30 the -30
opens -171 a -40 by -20 it -27 the -52
opentelemetry 42 is 59
operating -53
operation 148 & -44
operational 34
operations 113 team -186
operator -78 with -35
operators -35
opinion 43 of 23
opinions 81 differ 63
ops 114 # 32 has 36
opted -28
optional -120 & -36
options -40
or 81 # -40 all -27 an 40 another 20 delete -24 in 64 it 45 less 36 more -85 newer -54 none 39 not 29 red -58 so 51 the -108 three 54 two 68 with -37 ~ -35
orally 65
orange -22
orchestration -34
order -109 : 36 from 38 has 25 is 38 line -22 number -35 of -72 page 22 to 89 was -23
ordered 21
ordering 85
orders -166 and -22 in -45 with -22
ordinary 36
org -25
organisation -33
organisational 108 and 36 measures 34
origin 81
originally 68
orphans -24
otel 59
other 159 body 22 fields 91 four -54 module -54 modules -120 one 23 services -161 side -31 teams -43 things 70 way -66 ~ 35
others 219 : 60 may 52 • 37
otherwise -127
ought 146 to 146
our 218 api 47 data 24 own -144 platform 27 product -22 support -25 team -30
ours 85 : -25 and 31 is 50
ourselves 20
out 48 # 37 & -26 a 27 after 37 and 32 at -94 by 83 for 72 in 69 that -67 with 35 ~ -29 • 119
outage 0 of -42
outages -58
outbound -23
outbox 28
outcome 80 of 21
outcomes -31
outdated -139
outgoing -33
output -99 of -21
outs 45
outside -51 firm 27
outsourcing 28
outstanding 65
over 0 # -107 & 34 : -75 a 117 all -22 and -30 in -34 the 36 time 25 to -48 we -36 with -24
overdue 26
overload 0 and 54
overnight 35
overview -28 of 32
overwrites -39
overwritten -38 at -20
own -54 & -90 : -28 and 65 copy -50 documentation 39 the -29
owner 95 : 55 ; 55 a 31 and 51 has -30 i -23 is 53
owners 94 of -31
ownership 58
owns -53 that 28 the 42
p -51
pace 35
pack 55
package 21 # 58 & 41
packages 28
packs -26
pad 53
page 0 # 51 ; -23 after -26 and -37 at -20 between -34 covers 91 each -22 for 69 if -29 in -54 is -25 no 93 of 134 on -30 says -22 that -30 with 46 • 40
pagerduty 64
pages -50 # -40 ; 52 of 86 the -46
pagination 27
paging 30
pain 0 # -29
pair -45 of -39
pairs -123
pallet -65
pallets -20
panel 25 & -31
panic 64
paper 131
paragraph 98
parallel -99
parameter 58
parameters 20
parcel -30
parent -31
parental 52 leave 61
parents 0 see -22
park 20
parked -27
parking 70
parks -29 the -29
parse -71
part 126 in 63 is -42 of -27
participants 50
particular 67
partition -62
partitions -27 are -27
partly 100
partner 148
partners 41 get -27 have 43
parts 20
pass -54
passed 0 on -28
passenger -56
passengers -25
passes -136 through -64
passport -75
password 0 & -45 is -31
paste 28 a 32 the -23
pasted 45
patch -33 updates -23
patches -61
patching 49
paternity 87
path 74 : 24 and 107 is -22 purpose 58
paths 46 are -48
patience -26
patient -73 and 28
patient's -51
patients 99
patterns -73
paused -24
pay -49 for -41
paying -51
payload 54
payloads 22
payment -47
payments -66 and -30
payout -92
payouts -47
payroll -21
pays 64 for -45
pdf -29 a -22 for -20 to 29
pdfs -52
peace 57
peak -27
peer -26
pen 52 test 49
penalty 27
pending 58
pentest 57
people 110 and -83 are 43 from 24 get 28 in -43 of -58 on -58 to 40 use -46 who -91
per -44 # -32 & -24 batch -23 calendar -68 channel 27 client 117 day 65 field 60 key 68 line -24 message 59 minute 161 month -72 order 55 page -33 parcel 23 pod 61 provider -38 quarter -25 region 61 request -48 run -23 second 117 site 55 sku -22 source -24 state 64 table 23 the 59 user -28 warehouse 41 week -40 ~ 25
percent -71 of -52
performance 25
performed 41
performs 56
perhaps 164
period 0 of 34
periods -51
perl 70
permission 138
permissions 64 are 29
permit -61
permits -34
permitted 37
person -68 # 43 and -68 has -31 in 52 of -41 who -37
person's -29
personal 25 data 22 ~ -86 • 35
personnel 77
persons 73 have 86
pg 79
pgp 21
pharmacist 47
phase 228 # 24
phone -75 number -21 numbers 45
phones -54
phoning 34
photo -22 and -33
photograph 28
photographed 31
photos 46 are -22 of 50
physician -38
pick 90
picked 0 up -35
picker 39
pickers -36
picks -46 it -28 the -73 up -36
picture 77 is -59 says 22
pictures 0 of 32
piece -49
pieces 49
pilot 218 with 22
ping 44
pinned 186
pins -29
pipeline 108 is 33
pixel 79
pixels -37
pizza 66
pk -97
place 51 in 42 on -31 that -75
placed 35
placeholder 46
plain -116 http 31 language -26 words 29
plan -65 for -20 is 20 of 63 on -29 to -33
planned 0 & -25 : 61 and -58 downtime -27 for 30 in 26 maintenance -32 with 29
planner -78 has 25 i -64
planners -32
planning 63
plans -71
plant 42
plat 51 # 51
plate -105
platform 20 has 28 operations 58 operator -37 people 95 policy 55 team -173 with -63 ~ 174
player -31
playground 53
plays 78 a 54
please 300 check 52 don't 56 fill -46 refer 33
plenty 76
pls 94
plugin 86
plugins -45
plural 50
plus 33 # -23 & -79 a -61 one -49 the -22 whatever 50
png 98 or 45
po 37
pod -93
pods -67 # 37
point 79 # -20 and 37 to 72
pointed 45 to 22
points 95 to -97
police -20
policy 163 & -45 decisions -39 is -28 of 23 version -24 • 75
poll -26
polled -31 each -27
polling -81
polls -37
pool -91 of -20
pop 25
popular 30
port -47 # -74 is 31
portal 91
position 35 of -55
possible 113 to 52
possibly 74
post 0 mortem 53 to -21
postcode -34
posted -20
poster 72
postgres 0 & -28
posting -96
postings -49
postman 59 collection 62
postmortem 31
postponed 111
potential 34
power 0 loss 39
pr 20 with -21
practically 32
practice 39
practices 28
pre 0 push -31
precision -64
predecessor 88
predictably 59
prefer 55
preferences 38
prefix -30
preparation 84
prepared 53 by -34
prepares 45
present 51
presented 57 to 30
press -135 & -42
presses -104 & -39
presumably 83
pretty 110
prev -55
prevents 34
preview -68
previews -72
previous 54
price -162 and -49 changes 48 list -35
prices -115 and -46
pricing 87
primary 0 key -41
principle 137 of 43
principles 88
print 117 the -39
printed -77 on -59
printer 23 is -29
printers -69
printing 47
prints -108 a 24 what -28
prior 0 to 85
priority 23
privacy 63
private -32
privilege 115 is 49
priya 27
prize 20
probably 127
probe -32
problem 0 json 24
problems -92
procedure 69 # -46
procedures 95
process -63
processed 0 by 29
processing 99
procurement 51
produced 158
producer -31
producers 58
produces 29 the 24
producing -32
product 24 : -22 images -50 in 42 manager 21 owner 44 owners -41 people 36
production -69 at -30 data -33 • 69
products -67
profiles -26
program -20
programme 32
progress -69
prohibited -62
project 99 & 104
projects -42
prometheus 72 scrapes 58
promise 0 that -70 to 32
promised 135 a 44
promises -43
promising 65
promote -23
proof -24
proper 99
properly 155
property 0 of 40
proposal 33
propose 54
proposed 55
proposes 67 a 50
protect 50 the 31
protected 66 against 43
protection 90 officer 21
protective 39 measures 39
protects 41
prototype 71
proud 59 of 31
provide 118 a -36
provided -29 by -52
provider 56
provider's -75
providers -24
provides -62
provisioning -43
proxy -30
prs -22
ps -26
pseudonymised 28
psi -53
psql 53
public -126 and 20 internal 190
publish -68 the -25
published -132 by -25 ones -55 with 40
publishes -70
publishing 25
pull 39 request -23 requests 64 the -44
pulled 22 it 36
pulls -23
pump 31
pupil -32
pupils -92 and -25
purge 40 the 59
purpose 126 : -36 and 29
purposes 42
push -32 & -23 : -36
pushed 20 to -29
pushes -96
put 32 a -38 and -35 on -32 the 30 them 31 to 27
puts -124 a -24
putting 46
px 47 wide 23
python 41
q 46 # 47
qa 78
ql 71
quality 0 gates 30 of 44
quantity -35
quarantine -43
quarter -54 and -42 by -81 of -46
quarterly 80
queries -50 and -36
query -188 and -23
question 106 & -24 : 41 and -32 for -30
questionnaire 32
questions 0 : 49 and -22
queue -90 # 67 & 59 : 98 and -44 depth -46 grows -46 of 21 stuck -21 • 59
queued -25
queues 37 the -36
quick 60
quickly 81
quiet 26 hours -23
quite 126
quota 49 is 33 • -26
quotas 67
quote -68
r -28
race -30
raci 223
rack -23
radio -69
rail -42
raise -53
raised 0 by 44
raises -30 & -27
raising -30
ram 124
ramp -30
ran 132
random -121
range -93
ranges -32
ranking -60
ransomware 26
rate -40 and 20 errors -30 is -44 limit 93 limited 81 limits 53
rates -93 are -36 from -24
rather 70 not 42 than -42
ratings -59
ratio -82
raw -130
ray -26
rd 69 of 51
re -59
reach -44 # -24 it -34 the -44
reachable -80 from -25
reaches 32
read -38 & 31 : 50 access -64 and -20 for -30 in 49 on -55 only -85 replica 46 the -22 them 43 ~ -30
readable 65 by -30
reader -64
reader's -38
readers 50
reading -35 and -26 is -35
readings -34
readme 77
reads -58 & 79 are -50 from 42 the -68 them 25
ready -78
real -26 customer 32 customers 30 data 36 traffic 21
realistic 114
really 38
reason -65 & -27 ; 66 code -33 codes 46 in -60 of -23 the -20
reasonable 96
reasons 0 and -25
reboot -26
rebrand 41
rebuild -26
rebuilds -32
rebuilt -105
receipt -87 to -33
receipts -94
receive 31
received 31
receiver 31
receives -119 & -24
recent 51
reception 57
receptionist 37
recertified -25
recipe 42
recipes -53
recipient -85
recipients 27
recognise 25
recognised -30
recommend 79
recommended 69
reconciliation 67
record -26 : 46 a 53 and -20 for -31 is -36 of -47 with -29
recorded 55 in -40
recording 22
recordings -111
records -96
recover 59
recovers -61
recovery -48
recurring 58
red -37 & -23 button 38
redesign 55
redirects -52
redis 49
redone 35
redrawing 30
reduce 42
ref -34 : -28
refer 112 to 65
reference 57 & -22 data 36 to -54
refill -31
refills -28
refinement 149
refreshed -36 at -24
refreshes -68
refund -51
refunds -171
refusal -63
refusals -44
refused -79
refuses -170 & -45 to -46
region -39 and 46
register 0 # -25 and -32 the -21
registers -35
registration -37
registry 35
regular 116 basis 22 maintenance 108
regularly 87
rehearsed 44
reindex 30
reject -87
rejected 0 by 61 with -37
rejects -115
related 31
relations 99
relationships 22
relay -41
release -100 : 29 by 54
released -51
releases -112 are -26
releasing -26
relevant 217 actions 57 events 38
reliability 68
reliable 80
reliably 71
reload -48
remain -55
remaining 77 ones -24
remains -114 is -20
remark 113
remarks 21
remember 73
remembered 24
remembers -27
remind -27
reminder 40
reminders 52 are 41
remote -34
remove 52 this 51
removed 66 from -59 in 35 it 57 the 60 with 41
removes -63
rename 0 & 37
renamed 73
renaming 26
render -22
rendered -44
renderer -39
rendering 27
renders -43
renew -77 the -21
renewal 108 is -21
renews -21
renovate 32 opens 29
reorder -21
reordered -35
reorg 114
reorganisation 66
repairs -29
repeat -32 a 44
repeated 91 ; 34 at -48 calls 52 safely 49 without 36
repeating 26
replace 30 the -75
replaced -150 by -55
replaces -77 the -43
replay -54
replays -74
replica 20
replication -44
replies 26
repo 219 & 42
report 0 is 51 to -33
reported 82 as 47 to 41
reports -42 # 32 a -62 are 26 the -21
repositories 24
repository 176 & -25
reproduce -37
reproduced 52
reproducible -30
req -31 s -26
request 83 & -36 : 27 a 36 access 62 bodies -58 id 53 of 78 per -29 that -71 through 32 to -31 with -38
requested 33
requester -23
requests -54 and -26 are 27 from -61 per 129 the -25
require 111 a 58
required 93 by 26 fields -35
requirement 45
requirements 63
requires -40 a -49
rerun -27
research 106
reserve -38
reserves 0 the 26
reset -47
resident -65
resolves -103
resources 69
respect 80
respected 27
respective 42
response -69 # -50
responses -20
responsibility 39
responsible 0 for -52
responsive 57
rest 27 # -22 & -48 and -29 api -47 for -50 is 78 of 100 surface -23 under -61 with -30 • 74
restart -123
restarts 43
restful 66
restore -32 test 49
restored -43
restoring -42
restrict 23
restricted 23 to -36
restrictions 138
rests -49
result -53 : -29 in -23 of 54 with -31
results 95 and -41 are 61 in -20
resume -24
retain 77
retention 115 : 53
retired 45
retried -69
retries 64 and -26
retro 187 : 131
retrying -32
return -97 to -27
returned -52
returning -20
returns -92 # -64 a -29 an -32 to -21
reuse -36
reused -34
reverse 62 engineering 38
reversed 61
review 37 : 141 and 33 in -30 of -20 on 26 within -23
reviewed 112 by 88 each -58 like 47 on -98 regularly 30
reviewer 36
reviewers 107
revised 54
revision 61
revoke -74 it -33
revoked -21
rewrite 29
rewrites 58
rewritten 107
rewrote 48
rfc 29
rfid -47
rid 32
rider -23
right -94 & -32 : -32 ? 62 column -47 of 42 one 21 the -26 to 39
rightly 78
rights 112 are 35
ring -42
rise -25
risk 75
roadmap 109
robot 56
robots 31
robust 107
role -48 & -38 is -35 of -28
roles 85 & -35 : -34 and 40 are 37 • 28
roll -55 back -42
rollback 61
rolled 39 out 26
rolling -47
rollout 138
room 0 # 75 & 82 : -25 and -34 for -36 is -32 • 69
rooms -105
root -27 span 35 • -24
roster -28
rosters -87
rota 59
rotate 130
rotated -68 daily -29
rotation 112 and 57
roughly 25 # 30
round -24 trip -45
rounding 25
rounds 20
router 64
routes 47 are 28
routing -51
row -110 # 118 & 53 and -21 for -29 in 63 is -25 level -40
rows -172 # -20 : -46 are -21
rpa 74
ruff -35
rule 0 for 23 is -53
ruled -38
rules -54 : 95 are -98 as 61 of -28
run -68 & -77 : 28 ; 33 again -39 as -29 at 35 before 51 by 35 in -32 is -47 it 53 the -26 twice -23 two -60 with -34 without 22
runbook 69 : 31 if -30 is 78
runbooks 58
runnable 103
runners 25
running -32 a -23 and -57 the -27
runs -29 & 37 a -34 and -21 as -30 by 34 in 66 on -104 out -22
runtime 34
s -82 # -79 & 31 and 48 at -23 for -31 measured -42 per 66 should -44 to -44 • 67
sad 32
safe 0 & -26 to -60
safeguards 42
safely 62
safety 80
said 76
salaries -51
salary -45
sale -20
same 0 & -29 as -25 file 27 for 48 key 32 layout 20 list -31 name -26 number 25 pull -29 result 32 set 36 time -38 way 32
saml -21
sample 88 of -73
sampled -102
samples 30
sampling 87 # -35 is -22 rate 58
sanctions -32
sandbox -20
sap -36
sat 126
save -20
saved -37 search 50 us -33
saves 49
saving -33
saw -77
say 154 & -131 how 20 in 57 it 49 so -23 the -20 what -68 whether 21 which 69
saying 38
says 0 # -48 more 79 no 84 the 114 what -46 who 31
scale -128 the -37
scan -51 a -22 for 62 the -28
scanned -53 by -30
scanners 24
scanning -24
scans -55
schedule 20 • 48
scheduled 56 for -89 jobs 88 pipeline -25
scheduler 78
scheduling 34
schema 0 & -56 and -27 changes 29
schemas -37 are -27
school -64
scope 51 & -26 of 40
score -133
scores -60
scoring -59
scrap -36
scraped 74
scrapes 58
scrapped 65
scratch -38
screen -56 and 41 for -27 in -23 readers 30
screens -71 of -110 use 42
screenshot 157
screenshots 0 of 20
script 83 and -46
scripts 0 and 75
scroll -34
scrolls -34
scrubbed -41
sdks -27
sealed -24
search -87 & 29 : 109 box -72 by -29 field 20 for 75 go -79 in -32 is -42 the 125 • -49
searches 27
searching -20
season 101
seat -42
seats -44
sec 142 # 123
second 0 & 29 ; -24 call -36 copy 21 in -55 one -42 per -23 person -62 round 44 should -21 tab -27 time -20
secondary -33
seconds -73 in -25 per 27 the 60 to -27
secret 45 : 52 • 45
secretary 23
secrets -31 and 25 are -47 in 39
section 180 & -73
secure 31 development 25
security 74 in -26 is 85 officer 35 team -156
see 103 & 103 a -58 all 48 api 31 it -70 its -27 one -97 only -54 that -54 the 28 their -31 them 25 what -82 when 25 where -42 which -23 who -52 why -30
seed 169 # 23 data 84 file 58
seeded -52
seeding 51
seeds -46
seemed 53
seems 28
seen 0 in 56 it 33
sees -113 a -31 the -22
segment -36
segments -21
select -26
selected -33
selection 73
self 59 explanatory 71
seller -26
sellers -94
semantic -56
semicolon -22
send -123 it -71 the -46 to -33
sender -74
senders -22
sending -42
sends -23 a -23 it 39 one -52 reminders 34 the -32
sense 182
sensible 43
sensitive 79 ~ 62
sensitivity 73
sensor -86
sensors -45
sent -168 at -30 by -61 to -104
sentence 0 for -77
sepa -32
separation 24
september 34
series 46
serious 21
seriously 76
served 0 at 52
server 41
servers -91
serves -77 as -41
service 80 & -45 accounts 51 and 32 desk 71 for 29 has 22 in 31 is 40 keeps -60 level 24 name -38 that 20 with -23
services 67 ; -62 and 57 are 41 in 22
session 56 with 27
sessions -76 are -30
set 54 & -118 by 123 for 68 it 82 of -28 the -54 to -44 up 48
sets -60 are -31 the -37 up -21
setting -66
settings -110
settle 20
settled 90 in 67
settles -31
setup 38
seven 26
several 156 ~ -32
severity 170 # -23 : 74
sftp -59 drop -57
sha -76 # -39
shadow -27
shall 203 be 102 not -66
share 41 a 55 it 23 of -30
shared 42 by -62 with 126
sharepoint 27
she 150 has 33
she's 154
sheet 67 in -41
shell 24
shellcheck 49
shift -45 ; -34 lead -46 leader 32
shifts -67
shim -60
ship -79
shipping -29
ships -34
shop -133 with 30
shops -27
short 0 : -60 explanation 28
shortened 63
shorter -33
should 84 answer 30 ask -38 be 109 come -20 exist 34 hear -34 it -24 never -66 see -50 stay -29 the -36
show 36 a -54 as -25 the -83
showed 118
showing 20
shown -100 as 48 in -29 on -36
shows -62 how 41 in -21 it 127 its -24 the 27 them 27 up -21 what -73 who -95
shredded -60
shrink 64
shut -83
shutdown 71
sibling 106
side 51 by -93 effects 31 of 21
sidebar -21
sidecar -60
sides -37
sign 0 in -87 off 80
signal -87
signals -35
signature -36 and 46
signatures -29
signed -122 in -42 off 97 with -26
signing -135 keys -22
signs -100
sigterm -33
silenced -60
silent -76 for -31
silently -35
similar 191 to 34
simulator -60
since 45 & 84 a 33 every -23 it's -26 nobody -96 the 56 then -32 when -25
single -197 line 22 place -21
singular 58
sister 135
sit 21 down 37 in -55
site 73 in 36 is -22 • 73
sites -67
sits 59 between -73 in 89
sitting 26
situations 56
sixth -31
sixty -40
size 50 # -41
sized 21
sketch 63
sketched 48
sketches 68
skip -119 the -20 with -22
skipped -36 and -33
skips -74 the -41
sku -61
sla 65
slack 0 # 25
sleep 70
sleeps -30
sli 28
slides 43 up -23
sliding -52
slipped 28
slo 182 : 84 burn -27 is 31
slot 0 # -74 is 29
slow 22 # -21 ones 21
slower -26
slowest -70
slowly 33
small 20 and 32 ones 24
smaller 28
smallest -40
smart 31
sms 0 provider 26 to -33
snake 20
snapshots -59
snippet 77
snippets 71
so 0 & -25 : -53 a -22 do -25 far 103 forth 95 i 38 never 55 no -125 nobody -33 on 83 one -70 only -51 please 22 the -41 there -43 there's -30 they -73 we 80 you -49 ~ 21
soc 91
socket -121
sockets -51
soft 0 delete 22
software 84
sold -39
sole -48
solution 47
solver -21
some 290 # -32 day -28 more 39 of 31
somebody 49 else 36 else's -26 from 26 has 32 will 64
somebody's 55
someday 31
someone 136 should 61
someone's 25
something 258 for 56 here 28 that 47 to -42
sometimes 53
somewhere 282 in 29
soon 0 after -48 as 74
sooner 34
sorry 156
sort 35
sorted 34 by -68
sorter 85
sorting -40
sorts -42
sounds 23
source 62 & 28 is 24 • 58
space 108
spaces 23
span 0 & 27
spans 89 : 81 are -51 • -23
spares 32
speaks -49
spec 52
special 0 category -32
species -39
specification 30
specify 54
spell 20
spend -96
spike 35
spinner -62
split 108 by -32 into 42 it 39 of 52 the -80
splits -23
splunk 23
sponsor 23
spot 50
spreadsheets -24
spring 165
sprint 203 # 125
sprints 63
sql -63 # 45 and 40 only -21
sqlite -53
squad 84
sre 130
ssh -23
sso 51
st 41 of 71
stability 40
stable -79
staff 0 and 35
stage -29
staging -46
stakeholders 118
stale -50
stand -21 in 44
standard 57 set 30
standby 36
standing 31
stands -113 between -26 in -32
standstill 28
start -25 : 23 a -43 and -40 at -52 end -21 in -24 it 45 page -43 stop 120 the -21 with 36
starter 71 kit 53
starting 0 with -28
starts -82 a -22 in 30 it 23
state 23 & -35 : 53 and -41 for 101 in -34 is -31 of -26 • 38
stated -26
stateless -105
statement 40
statements 87 in 41
states -64
static -107
station -32
stations -48
statsd -32
status -121 # -24 & 42 : 59 and 24 codes 20
stay -129 & -20 as -22 calm 59
stayed -54
stays -117 in -21 readable -35 with -20
stderr -27
stdout -115
steady 51 state 45
steering 109 committee 73 group 36
step -38 # 38 by 44 of -32 was -26 with -24
steps 0 : -20 • -23
steward -50
stewards 49
stick -58
stickies 44
sticky 0 notes 70
still -160 & -74 answers -44 be -55 being 45 has 22 missing -32 open -36 read 25 the -20 there 33 to 42 under 56 use -39 waiting -21 without -25
stock -99 is -47
stood 131 here 51
stop -115 a -37 at -51 the -56
stopping -61
stops -105 at 109 the -28
storage 0 is -31
store 0 secrets 51 the 38
stored -77 as 21 in -22 with -20
stories 88
story 97 # -69 of -25
stream -96 & -26
streaming 36
street -36
strict 30
strictly 27
string -68
strings -87
strip -78
stripe -63
stripped 0 of -23
struck -21 through -23
structure 36
structured 44 and 52 json -38
stub -64
stuck 43 ? -25
stuff 215
style 120 guide 74
sub -28
subject 143 and 32 is 28 to 70
submission -41
submitted 25
subscribe -37 to -32
subscription -43
successful 25
successor 45
such 0 a 57 as -92
suggestions 22
suggests 30
suitable 57
sum -22
summary -36
summer 169
sunday -59 # -29
super 26
superseded -36
supervisor 26
supplied 25
supplier 45
supplies -63
supply -20
support -80
supported -29
supports 130
suppose -46
supposed 32 to 41
sure 67 that -48
surely 57
surface -39
surprises 23
survey 69
survive 0 the 48
survived -34 : -24
suspected -38
suspend -28
suspension -40
sven 70
svg -61
swagger 71 is 60 ui 44
swap -92 the -20
swapped -65
swaps -45
switch -113 it -31 on -37 the -24 to -46
switched 0 off -44 on 40
switching -75
sync -21
synonyms 41
syntax -27
synthetic -50
syslog -80
system 0 and 48 of -44
systems 70 of -27
t 38
tab 74 # 61 in -67
table 0 & -92 : -65 and -68 definitions 57 for 35 groups 47 in -33 is -20 on 31
tables -40 : -22 and 99 are 47 by 28 of -29 the -81 to -23
tablet 81 : 23
tablets -23
tabs -55
tag -97 & 34 : -32
tagging 33
tags -42
tail -90
take 58 & -65 care -22 it 46 over 27 part -26 them -43
taken 0 at -23 away 50 from -71 in -33 into 56 out 55 over -21
takes 0 a 26 about 28 an -26 around -25 care 43 it 22 its -44 over -46 the 36 two -23
talk 99 about 47
talked 51 about 35
talks 61 to -80 with 43
tamper 24
tap -81
tape 64
tapes 46
target 112 # -69 : 96 is 117 window 23
targets 23 for 21
tariff 28 version 45
tariffs 41
task 79
tasks 70
tax -77 office 26
taxpayer -21
tb 45
tbd 203 : -28 to -66 waiting 44 with 25
tcp -27
tea 25
teacher -85
teachers -21
team 48 & 57 ; 43 for -43 has 55 in -47 lead -24 leads -55 on 77 should 24 who 96
team's 0 & -31
teams 127
tech 64
technical 168 and 53
technician 28
technicians -40
technology 36
telemetry 92
telephone -63
tell 37 the -67 them -21 you 123
telling -20
tells -161 the -104 us 47 what 36
template 50 & 20 and 55 for 156 repo -20
templates -56
tempo 102
temporary -29
ten -180 seconds 29 times -48 years -41
tenant -84 & -37 admin 29 admins 37 and -56 can -41 from -24 id -26 is -58 label 22 per -23 users -29 with 85 • -43
tenant's -62
tenants -163 & 54 : -28 and -56 are 20 can -36 that -34
tenants' -23
tend 72 to 72
tender 78
tenth -28
term -48
terminates -42
terms -24
terraform -78 module -30
test 0 & 49 and -40 data 86 each -44 environment 33 in 43 is -42 on -42 systems -53 with 65
tested -32 by -40 with -45
tester 50
testers 33
testing 85
tests -29 on -22 run 94 • -22
text -92 & -46 ; 24 field -29 in -38 is -69 message 25 of -66 to -34 with -38
texts 0 and -38
th 45
than -34 # -150 & 84 a 49 anyone 38 five -27 half -36 one 23 the 48 three -39
thanks 75 to 44
that 0 a -28 an -27 are -48 can't 28 cannot -23 could -83 does -21 each -33 every 42 fail -72 fails -30 gets 24 has -36 have -33 hour -42 i -43 in 57 is -74 isn't 78 knows -67 my -37 need 39 needs -59 no -57 of -74 only 65 order 38 read 22 reason 86 runs 71 says -53 should -24 something -29 stood 55 tenants 25 they 47 time 36 touch -23 two 25 was -49 way -22 we 36 were -115 works 35 writes -30 ~ -73
that's 0 all -51 it -50 our 48 the 109 what -24
the 28 # -21 & 54 absence 30 access -25 account 45 accountant -22 action -50 address -89 admin 31 agenda 27 agent 51 amount -36 annual -54 answer -46 app -77 approval 22 architecture 71 art 40 as -23 attribute 22 author -34 authority -28 autumn 60 back 20 backend 34 background -31 backlog 126 badge -24 balance -58 bank -136 bank's 84 banner -32 bar 27 barrier 48 base 26 basket -22 bed -23 beginning 61 bell -79 belt 32 better -25 big 68 billing -42 bin -42 block 23 blue 27 body -133 booking -44 boss 26 bottom -26 box -48 browser -123 browser's -25 bucket -31 bulk -23 bus -31 buttons -25 cache -48 calendar -98 call -33 caller's -26 calls 34 camera -72 canteen 41 cards 20 carrier 66 catalog -30 catalogue -78 cause -45 cdn 54 central 20 centre -22 certificates 73 changelog -26 chaos 53 check -78 checkout 42 checksum -22 ci 48 ciso 43 cleanest 30 clerk's -28 client's 20 clinician -20 clock -20 cloud 30 cluster -20 code 44 coffee 31 colleagues 49 collector -27 command -30 comment 32 commercial 79 commit -38 common 32 community -23 company -115 company's -55 compliance -44 component 70 concept 65 connection -85 consultants 55 consumer -46 consumers 41 contract -49 control -23 controllers 40 cookie 25 cookiecutter 34 copy -23 core -35 corporate 45 cost -62 council -56 count -39 courier -25 course 29 credit 37 crew -136 crm 27 cto 35 customer -79 customer's -75 customs 55 daily 22 dashboard -140 data 22 database 48 day -231 db 23 dead 27 deadline -28 decision -47 default -66 delivery 57 department 41 deployment 22 depot -25 design -22 detail -44 dev -81 developers -58 device -65 diagram 75 differences -20 director -20 directory -44 discussion 44 disk 25 dispatcher -26 dock -65 document -99 dog 24 double 36 draft -54 drafts 53 drawings 79 driver -34 due -39 duplicate -23 duty -46 early 51 ecb -26 edge -54 element 30 end -87 engineer -24 enterprise 61 entire -37 entity 23 environment 23 epic 76 epics 21 erp -30 error -98 eu -29 evening -31 event -75 events -35 evidence -61 exception -36 exchange 45 exclusion -41 expected -51 export 66 exporter 43 external 55 fact -22 factory -21 fallback -49 farmer -34 fee -46 feed 32 fences 64 ferry 39 field -53 figures 84 files 50 filter -54 first -129 five -54 flag -25 fleet 44 floor -28 flow -57 fold 68 folder -25 following -36 footer -43 forecast -23 form -64 format -44 former 118 foundation 27 four 77 fourth -55 framework 52 full -78 function 33 further 68 future 32 gap -20 gate -42 gdpr 60 general 41 generator -26 glass 26 go 63 graph -39 green 62 group's 41 growth 29 guard -42 guild -29 hall 27 handbook 20 handheld -33 hardware 28 header -26 heading 40 health 28 heart 55 help 62 highest -48 history -60 hold -24 holder -40 hospital 41 host 21 hosting 22 house 63 id -20 idea 25 image -50 images 37 import 28 importer -27 incident -49 index -52 input -36 insurer 31 integration 24 interface 36 internal -22 intranet 52 invoice -30 iso -43 items -20 job -53 jobs -21 json -42 key 63 kick 50 kiosk -53 kit -66 kitchen 64 lab -23 label -38 labels -21 laboratory 25 largest 20 last -94 later -36 layout 51 leader 21 lease -33 ledger 36 left -115 legacy -31 legal 41 lens -35 level -67 library -136 limit -86 line -54 lines 49 link -127 list -37 loader -41 local 32 location 20 lock -38 log -82 login -33 logo 81 lot -43 lower -26 lowest 29 loyalty 57 machine -30 mail 41 mailbox 31 main 60 mainframe 37 maintenance -36 major -59 management 35 manifest -20 map -85 mapping 36 master 57 matrix 34 mean 26 meantime 27 medical 28 meeting 34 member -29 menu -43 merger 89 mesh 25 message -73 messages 47 meter -26 metrics 53 middle -24 migration 65 migrations 83 ministry's 25 minute 20 minutes 22 moment 106 monitoring 56 month -96 monthly -66 morning 42 most 53 move 67 mr -50 name -68 naming 49 national -27 navigation 51 need 52 neighbouring 177 new 146 newsletter 51 next -57 night 74 nine -39 node -86 notary 20 notation 30 note -37 notes 24 notice 22 number -128 object 62 offer 35 office -28 offsite 43 old 78 older 40 oldest -75 on 22 ones 109 only -105 operations -118 ops 26 order -139 orders -22 ordinary 66 other 131 others 162 outage -52 outbox -30 outcome 92 output 79 outside -25 overview -36 own -24 owner -67 package 51 page -117 pages -57 panel -52 paper -39 parcel -39 parent 89 partner 56 password 53 past 24 path -75 patient 26 patient's -26 pattern -32 payment 54 payments -37 payroll 40 pdf -33 people -82 permissions 79 pharmacy -34 phone -25 physical 44 picture -55 pilot 131 pipeline 39 place 73 plan 62 planned -76 planner -64 plate -35 platform -129 playground 40 pod -116 pods -24 port 34 portal 127 position -26 post -44 poster 50 pr -20 pre -21 predecessor 33 present 34 press -80 previous 77 price -33 pricing 80 principle 51 print 158 procedure 49 process 30 product -28 project 55 provider 31 provider's -49 public -32 published -20 pump 61 q 23 quarter -28 query -23 queue -90 quiet 42 raci 33 rack -23 radio -29 rates -41 raw -48 reader's -36 real -65 reason -80 reception 29 recipient -73 record -36 recording 21 records -45 red 37 redesign 51 reference 60 region -20 register -54 release -28 remaining 143 reorganisation 47 repo 47 report 74 reporting 30 repository 51 request -95 requirements 31 respective 42 response 32 responsible 103 rest 71 result 41 results 46 retention -42 retro 21 retry 74 return -56 review -84 right 40 rights 38 risk -36 roadmap 38 robot 48 role -49 roles 66 room -81 root -20 rota -36 route -49 row -91 rule 36 rules 119 run -45 runbook -40 runner -20 running -23 s 26 sales -68 same -51 scale -49 scanner -80 scheduler -31 schema 51 scheme 23 scope -27 score -65 screens 25 scripts 52 sdk 39 search -47 seat -68 second 73 secret -21 section 42 security -58 seeding -31 sender -43 sending 22 sensor -33 service -57 settlement 21 share 45 shared 71 sheet 67 shelf -33 shift 58 short -30 sibling 106 sidecar -57 signature -57 signed -26 signing -32 single -27 sister 82 site -20 sla 28 slot -47 sms -25 socket -73 sole -37 spans 113 split 125 sponsor 25 sprint 70 sql -33 squad 61 sre 24 stack 31 staff 63 staging 64 standard -85 start -80 state 23 statement -58 status -52 steering 64 steward -38 story 43 structure 41 subject 79 sum 44 summary -20 summer 92 supplier 90 support -111 syntax -26 table -29 tables 28 tablet -49 talk 47 target -86 tariff -49 team -55 team's -48 teams 43 technical -26 tenant -134 tenant's -59 tender 46 test 26 text -97 third 87 three -101 ticket -43 till 41 time 51 timetable 23 token 21 tool 64 top -56 trace -25 tracker -38 trail -25 train 70 training 81 transaction -34 trial 30 trucks 21 truth 42 tube -47 tv -29 ui -30 union 60 unique -41 upgrade 38 upload 53 upper 33 usability 22 user -85 usual 144 ux 41 value -20 valve -23 van 20 vault -22 vendor 29 vendor's -21 very -51 view -28 visit -25 vote 55 vpn -52 waiting -36 wall -28 ward -81 warehouse -72 way 56 weather 106 web 49 webhook -29 website -43 week 78 weight -30 whiteboard 48 whole -39 wiki -62 window -85 wish 58 word -91 workflow -26 worklist 34 works 80 workshop 42 wrong 57 yaml 21 year 69 yearly -21 years 27 yellow -40 ~ 83
their 27 & -32 contract 23 new 43 own -31 work 21
theirs 147
them 96 : -67 ; 26 all 119 and 54 are -24 before -21 by 20 down 36 if 23 in -23 is 40 later -35 on 66 out 69 per 23 so -23 the 22 to -61 up 73 when 47 with 45
themselves -106
then 0 # -54 & -159 a 98 ask 35 copy 66 delete -29 it 38 on -75 open 44 parks -28 please 55 restart -59 some 20 the 44 we 73
there 113 ; 42 a -53 and 28 are 95 for -27 in 29 is -53 was 64 will 25 yet -27
there's 86 a 143 an 34 no -54 nothing -53
therefore 0 the 43
these 212 are 34 days 46 in 65 on 20
they 104 answer 28 are -45 belong 44 contain -63 do 33 go -22 have -53 live 22 may -20 need 59 run 25 say 39 stay 43 take 20 want 68 were -76
they'd 40
they'll 25
they're 22
they've 47
thin -21
thing 136 and 47 that 34 we 86
things 208 : -23 on -28 that 72 the 46
think 136 about 66 of 32
thinking 34
thinks 29
third -86 entry -39 party 24 quarter 54 tab -63
thirty -37
this 169 : -44 after -21 and 63 area 39 chapter 25 component 57 document -33 for 46 from 24 heading 50 is -50 it 30 line 105 list 33 module -97 nicely 21 on 22 one 63 order -74 part 42 place 36 section 137 service -60 subject 29 with 25 ~ -105
those 53 are 28 days 44 for 48 in 55 of 83 that -30 two 43
though 36 not 34
thought 47
thousand -43 words 37
thread -48
threads -107
threat 37
three 0 : -23 columns -22 days -47 of -43 people -21 questions -31 roles 33 screens -21 seconds -34 tabs -24 tenants 49 times -26 weeks 56
threshold 0 # -27
thresholds 163
throttled 46
throttling 108
through 0 & -36 a -49 here -67 the 142 with -47
throw 68
throws -21
thumb 35
thumbs 22 up 22
tick -80
ticked -35
ticket -48 # -48 & -37 : 26 and 39 is -36 number 38 sec 89 to -63
tickets -86
ticks -85
tide -31
tidy 129
tied 59 to 27
tier 63 # 22
tiers 66
tight 107
tile -69 on -34 per -22
tiles 56
till 26 and -26 the 36
tills -21
time 0 and 115 being 47 between -37 from -39 if 27 in -90 is -37 not 39 of -121 only 55 to 62 window 45 zone 38 zones -28
timed 20
timeline -75
timely 112
timeout 146 # 111
timeouts 118
timers -45
times 23 a 24 as -28 out -35 the -33
timestamp -61
timestamps -35
timestamptz -29
timetable 38
tiny -37
title -32
titles -108
tls -27 # 34
to 73 # -111 an -38 and -47 another -27 answer 30 anyone 35 approve 22 avoid 23 be 131 begin 46 bring 98 build 42 call -58 check 37 choose 34 close -44 code 21 come 116 commit 30 copy 22 correct -34 date 93 decide -26 describe 23 dig 23 discuss 85 draw -53 drop -48 each 46 end 40 every 34 everyone -35 fill 25 find 65 first 41 five -25 follow 187 generate 26 get 90 go 64 it 98 know 23 leave 23 list 25 log 78 logs -22 look 40 make -21 manual -51 many -33 mention 29 more 48 move -48 name 81 nine -39 observability 26 one 20 other 40 our -70 own 27 plan 44 print 40 protect 30 put 46 quote -34 record 57 repeat 28 replace -34 retry 23 review -137 right -21 s -30 say 66 see -107 share 47 show 60 sign -41 sit 37 six -35 sleep 39 sort 47 staging -44 stay -20 stdout -58 stop -21 support 70 take 46 tell -50 that -27 them -23 think 28 this 70 those 78 three -58 two -37 type -31 understand 24 use 98 version 75 wait -52 what 77 which 53 whom -34 write 86 you -58 zero -25 ~ 72
toast -38
today -76 : -34 is 52 it -28
todo 0 : 39 and -51
together 138 with 117
toggle -37
toil 84
token -143 and 21 bucket 23
tokens -116
told 40 apart -22 us 78 when -21
tom 48
tomorrow 49
tonight -29
tonnes -62
too 179 ; -54 ? 39 chatty 28 many 69
took 190 over -44 place 40 the 45
tool 143 & -39 and -35 for -33
tooling 62
tools 50
tooltip -46
top -36 bar 29 of 25 right 38
topic 50 & -174 and -21 of 43
topics 0 above -24
total 24 # 85
totals -46
touch 0 it 28 wood 49
touched 74 it 40
towards 0 & 80
toy -25
trace 30 per -20
traceability 103
traceable 139
traced 85
traces 87 are 44 dashboards -25
tracing 204 is 23
track 70
tracked 206 in 73
tracking -21
trade -31
traffic 33 lights 83
trail 62
train 58 to 39
trained -28
training 54
transaction -57
transactions -30
transfer -109
transit 30 and 44
transition 44
translated 98 from 21
translates -102
translating -41
translation 95
translators -21
transparency 35
travel 21
treasury 24
treat -64
treated 0 as -42 with 38
tree -64
triage 104
trial 62
tried 49 it 25 to 24
tries -82
triggers 35
trip -40
truck -91
trucks 28
truncated 46
trust 162
trusted -30
try 181 & 65 again -45 it 31
trying 53
tube -52
tuesdays 23
tuned 45
turn -61 a -25 it 27
turning -59
turns -96 a 32 into -21 raw -23 the -38
tv 0 in 59
twelve -67
twenty -41 minutes -39
twice 52 a -64 is 22 this 24
twin 26
two -47 & -52 approvals 34 calls -54 columns -43 days 40 developers 24 for -34 hours 43 in -26 letters -25 nodes 36 numbers -25 of 43 or 26 orders 21 pages 60 people -68 replicas 22 sprints 22 tables -43 tenants 87 things -28 ~ -80
type 24 and 50 is -25 it -28 labels 135 the -53
typed -72
types 22 and 50
typical 169
typos 27
u -49
udp -113
ui -29 on 35
uml 65
unauthorised 77
unchanged -67
unclear 28
under 101 # -226 & -82 a 23 discussion 92 it -50 load 63 the 41 way 46
underneath -45
understand 80
understanding 25
understood 73
underwriter -21
undo -29
undone -43
unfreeze -27
unified 43
uniform 31
union 53
unique -118 index -42
unit 23 is -23 tests -31
units 37
unknown -181 the 60 to -74
unless -104 & -24
unlimited -27
unnoticed -54
unpaid -49
until -134 # 84 a -55 he -29 it -68 it's -53 midnight -34 then 203 we -50 when -70 you -50
untouched -40
unused -94 for -29
unusual 23
up 80 & 60 : -55 ; -34 after -30 again 25 and 54 at -29 down -54 for 43 is 47 of 24 steady 31 to -49 within 41
update -51 a -37
updated 26
updates -110
upgrade 104
upgraded 32
uplink -21
upload -90 to -30 • -34
uploaded -40
uploads -95
upon 121
upper 0 half 40
ups 53
upstream 145
urgent -38
url 79
urls -25
us 181 # -78 & -46 : -100 a 34 after -57 and -59 as 20 at -22 by -44 first 23 from 44 in 36 is 62 to 21 what 21
usability 101 sessions 25 test 46
usable -37
usage 79 is 46
usb -38
usd -29
use -36 & -81 a -36 are 26 in -30 is 67 it -23 of 28 structured -21 the 75
used 0 by -40 for -34 in -80 to 203 up -68
useful 99
user -44 # 22 can -23 has -23 id 28 interface 106 time -27
users -104 and -86 are 115 find 36 have -47 of -35
uses 41 & 74 the -93
using 23
usual 118
usually 40
utc -108
utf -36 # -36
ux 228 has 41 is 37
v 0 # 34
vacation 56
vacuum 29
valid -104 for -48 until -26
validate 23 inputs 48
validated 28
validates -25
validation -64
value -131 for 29 to 58
values -66 are -59
valve -89
van -42
vanish -22
varchar -38
variable 47
variables -43
variants 49
varies 181
various 199
vary 101
vat -80
vault -61
vehicle -56
vehicles -71
vendor 103 has 58
vendor's 24
vendors 92
venue 87
verb 143
verbs 82
verdict -32
verification 23
verified -27
verify 26 the 59
version 59 # -21 ; 31 from -26 in -32 is -46 with 54 • -26
versioned 67 and 48
versions -97 are -62
very 106 seriously 26
vessel -29
via 0 the 37
video 89
view 87 & -51 for 38 • 86
views 50
visible 0 in 22 to -23
visit 28
visited 35
visitor -40
voice -42
void -42
volumes 34
volunteer 69
volunteered 44
vote 98
votes 23
voucher 37
vouchers 52
vpn 37
vs 177
vulnerabilities 29
vulnerability 20
w 166 # -30
waf 35
wait -202 # -75 for -139 in -23 one 35 until -30
waiting -116 for 66 list 43 on 29 room -21 time -52
waits -65 for -103 in -34 until 43
wakes -48
walk 36
wall 0 and -30 in -67 screen 20
want 57 # -86 one 79 so 132 the -74 to -49
wanted 50 : 46 to 57
wants 133 a -35 the 27 to 47
ward -80
warm -109 up -41
warn -89
warning -79
warnings 0 and 52
warns -44
warranty 22
was 284 # 42 & 29 a 73 an 32 built -112 carried -45 closed 68 decided 20 done 82 down -27 given 30 in 29 kept 64 last -58 made 68 moved 25 not -50 planned -40 put 33 removed 32 retired 37 sent 20 split 69 switched 52 too -30 used -33 written 31 wrong -27
wasn't 85
waste 57
watched 38
watches -37
watching -52
water -100
waterfall 89
watermark -39 with -29
wave 0 # 46
way 45 and 30 in -36 of -73 out -71 that 25
we 162 accept -33 add 20 agreed -27 all 39 also -21 answer -48 are 96 ask -37 asked 35 believe 68 call -20 can 128 can't -47 could 51 couldn't 39 did -23 don't -91 dropped 20 expect 28 follow -119 get 35 go 26 got -62 had 114 have 194 haven't 40 hope -41 inherited 40 intend -42 keep -118 know 57 left 73 look -75 looked 23 made 31 make -91 may 87 moved 73 must 53 need -61 never -34 no 57 own -54 plan -39 put -28 recommend 38 run -52 say -78 send -57 shall 21 should -40 sort -72 split 39 stop -64 store -28 take 84 think 36 threw 41 took -24 use -107 wait 88 want -25 wanted -68 will 160 would -85
we'd 179 like 63
we'll 243
we're 185
we've 150
weak 47
weather 91
web -25 shop 54
webhook -76 & 28 from -35 to -47
webhooks -93
website -65
week 62 # 87 ; 46 after 49 and -43
week's -45
weekday -41
weekdays -88
weekend 60
weekends -43
weekly 36 : 90 job 40 monthly 78
weeks 92
weigh 24
weight -62
weights -105
weird 39
welcome 135
well 197 as 31 defined 58 received 39
went 236 away 42 out 48 stale -23 to 58 wrong -42
were 247 agreed 41 deleted -32 in 52 made -42 not 97 on 31 removed -43 taken 37
wet 51
wh -28 # -37
what 158 & 124 a -89 about 46 and 47 came -28 can -30 comes -39 counts 53 do -59 else 70 gets 78 happened -21 happens 44 has 31 if 96 is -23 it 26 leaves 61 remains -32 runs 28 should -44 they -50 this 57 to 76 triggers 37 was -70 we -45 went -38 would -76
what's 64
whatever 105 & 85 else 95
wheel -51
when 29 & 72 a -139 an -45 half -21 i 53 in 20 it -48 lag -20 no -25 old -25 one -37 somebody -24 something 52 the 106 their 24 they 115 to -27 we 28 you -65
whenever 37
where 36 & -55 a -21 each -80 in 73 it 89 people -23 they 73 to -20 we -66
wherever 51 possible 21
whether 35 it 40 the -64 this 32 we 34
which 82 # -56 & 122 a -67 are 44 calls 26 carries -21 case -25 checks 59 does 53 have 27 is -58 it -30 leaves -59 makes 71 no 82 nobody -31 of 74 ones 52 should -33 takes 38 the -28 they -21 was 81 we 30
whichever 56
while -135 a 23 it -62 the 70
white -28
whiteboard 86
who 89 asked -23 calls 36 can 29 gets 65 has 31 have -38 holds -29 left -20 looked -25 may 105 should -45 uses -45 wants 25 when -29
whoever 73 asks -47
whole -80
whose 41 name 33
why -64 a -54 this 48 we 43
widgets 41
width -84
wiki 112
will 96 add 23 ask -25 come -37 describe 80 do -47 hang 27 have 35 know 25 look 53 make -37 need -62 not -160 open -34 probably 26 put 34 show 39 still -33 tell 39 write 108
win -42 over -35
wind -136
window 0 recovers -42 • 27
windows -67
winner 31
winter 57
wipe -57
wiring -23
wish 141 list 37 to -115
wishes 116 to 23
with 77 # 29 all -49 an -74 any 25 both 26 care 54 due 36 each 110 everything 21 four -102 gloves -25 her 27 his 60 it 108 last -54 more 75 no 57 one -157 other 46 our 65 platform 58 real 36 reason 54 the 92 this -54 three -57 tls 26 two 44 user -55 ~ -37
withdraw -42
withdrawn 41
within -45 # -39 an -33 seven 63 the -41 two -135
without -107 & -48 a 65 asking -56 calling -20 it -25 names -25 network -22 one 37 the 23 ticket 22 training 57
wizard 0 in -34
won 44
won't -43
wood 79
word -29 & -44
wording -50
words 0 : -53
work -23 and 50 in -43 offline -26 with 30
worked 58 ~ 37
worker -117
workers -43
workflow 27 & -33
working -149 day -58 days -109 group 56
worklist 30
workloads 31
works 0 council 71 for -31 from -50 offline -25 out 22 with -80
workshop 197 in 25 with 59
workshops 76
world 70
worries -106
worse 65 than 69
worst -70 case -37
worth 106 a 75
would 140 expect 51 have -21 only 65 rather 38
wrap -53
wrapped -49 in -22
wraps -46
write -37 a -69 actions 23 anything 39 down 54 in -95 it 41 operation 41 operations 41 the -73 them 56 these 30 this 110 to -63 up 78 ~ -50
writes -51 & 37 a -47 the -33 to -59
writing 44 a 24 down 30
written 51 by -46 down 64 in -164 to -112 with 39 yet 96
wrong -51 or -44
wrote 144 a 51
x 0 # -48 ray -26
xml -48
xsd 52
xsds 49
y 65
yaml 71
year 41 & -35 ; -29 after -51 and -86 by -67 end 33 of 23 the 35
year's 40 holidays -24
yearly 54 • 42
years 59 after -51 the 40 we 33
yellow 0 banner -23
yes -22 no 41
yesterday -21
yesterday's -97
yet 49 : -41 so 58 to 46
yields -47
you 0 & -92 a 93 ask -39 can't 83 cannot 46 did -85 do 62 don't 26 find -53 get -25 have -54 know -29 like -106 more 28 must 36 should -44 the 39 want -78 will -23 would 62 write -39 ~ 22
you'd 66
you'll 66 find 27 see -20
you're 84
you've -30
yours 64
zero -161 or -49
zeros -38
zip 48 with -38
zone 20
zones -38
zoom -57
zpl -44
~ 139 # -48 & -129 ; 29 ? 31 a -71 according 108 answers 50 apply 34 are 29 as -30 be 94 by -130 can -29 catalogue 50 come -51 data -21 does -32 during -92 end -36 ends -29 everything -36 exist 53 fatigue 21 file -65 follow 48 follows -30 for 86 format 23 from 38 gets -27 go 158 handling 31 help 33 helps 27 if -64 is -49 keep 31 kit 143 make 62 manual -33 may 25 means -20 must 124 names 24 needs 37 not -28 of -112 on -57 only -35 over 30 owner 42 owners 47 policy 165 predictably 59 processed 29 protection 63 protects 20 run -45 save 26 says 45 scheme 53 see -28 service 66 shall 39 should 163 shows 29 so -33 stay 28 still -26 takes -56 tells 63 the 68 then -30 this -36 too 45 trail 78 under -30 version 31 was 35 were 51 what -31 where 51 wherever 24 which -66 will -43 with -22 without 30 work 42 workshop 24 yet 28 • -29
• -174 # -82 & -61 a -54 action 27 add 36 admin 76 all -50 an -60 api -21 apply 60 are 61 as -135 ask -22 at -26 authentication -26 availability 20 call -48 cancel 32 checking 50 checks -24 confidential -44 confirm -22 connector -26 cost 59 customer 47 decision -31 depends -20 do 31 does -43 don't -33 done -20 double 93 draft -44 draw 24 drop 34 e 62 each -31 empty 47 encrypt 54 error 48 events 36 every -45 evidence -26 export -69 filter -21 follow 64 for -34 four 44 freeze -29 from -22 full 47 german 78 get -41 grants -52 hands -52 header 82 how -24 identity -25 if -29 images 72 import 116 in -46 inbox -27 index 46 internal -20 it -26 kafka -38 kept 102 kpi -63 limits -38 list -33 loads -44 look -37 manual -23 max -43 messages -20 month 49 monthly 76 more 29 name 28 new -39 next 22 nightly 43 nothing 54 on -48 one 27 open -44 ops -20 order 78 page -40 pause -21 pdf -47 photos 35 platform -70 policy -37 post 34 price 23 publish -31 push -22 put 21 quarterly 59 queue 103 rate -25 re -26 read -44 regular 29 release -23 replay 37 request 38 rest 104 restore -22 retain 86 retention 54 retry -41 role 30 route -20 run -43 sample 124 schedule -21 schema 48 search 61 secrets 24 session -20 set -38 slo 28 start 29 stored 70 tell -46 tenant -26 the -30 ticket -20 time 82 tls -44 to 67 ui -60 update -54 upload -27 use 62 user 103 validate 43 validates -20 version 46 versions 41 we -40 weather 59 weekly 30 when -80 where 28 who 60 you -25
… 300
`

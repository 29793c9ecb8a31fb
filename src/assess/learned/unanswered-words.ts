// Written by `npm run learn`. Do not edit.

/** What a little text is likely to say that tells nothing of what its heading promises (above 0), and what not (below). */
export const UNANSWERED = `
# 66 # -38 & -182 : -33 ; -112 ? 34 a 55 about 25 accepted -66 accounts -34 adds 33 all 56 also -23 am 26 an -27 and 125 api 23 are -24 articles -31 as -65 ask 35 asks 51 at -30 availability -24 b -28 because -33 before 83 below -24 bits -38 blocks -34 bookings 23 both 73 but -31 by -22 bytes 79 c -124 call -25 calls -56 cards -22 cases -52 cet 38 characters -42 columns 55 covers 147 cpu -26 currencies 60 d -46 data 30 day -31 days -131 degrees 31 digits -23 done 59 each -89 euros 60 f 32 failed 44 fake -23 feb -39 february 83 for -53 from -56 gb 33 gdpr -36 good -30 h -78 had 21 has 68 have -71 head -22 headers -25 hours -29 in 48 invented -24 j 60 january -32 june 66 kb 50 kept -59 kg -36 km 52 languages -49 later -29 line -21 lines 141 logins -20 m -87 mails 65 map -29 may 128 mb 22 means -23 measured -61 messages -37 million -84 min -22 minutes -113 mm -24 months -41 n -24 names 85 nd 72 needs 54 new 25 next -50 nights -21 no -29 not 36 october 24 of -83 on -53 once -22 or 40 p -24 page 48 pages 60 parallel -44 payments -89 people 33 percent -52 photos -24 pixels -62 planned 46 pods 37 points 38 px 49 random -22 rd 68 records 34 refill -23 release -41 req -28 requests -64 rows -36 s -29 sampled -82 search -38 seats -41 second 74 seconds -54 see 46 september 33 series 60 services 51 shows 28 so -65 st 45 start -20 step 42 still -23 t -30 tb 46 tell -21 tenants -62 th 48 that 43 then 70 there 21 times 23 to -23 tracks 46 two 43 under -23 until 86 utc -23 version 20 waits 63 was 113 week -24 weeks -28 were 104 what -106 which 21 will 55 with -59 within 46 working -36 x -36 xx -69 ~ -39 • 89
& 49 # -45 & -49 's 130 : -156 ; -167 ? 28 a -41 above -23 after 26 afterwards -37 again 56 all -152 alone -31 always -26 and -26 answers 21 any 29 api -29 append -21 ask 41 asked 25 asks -20 at 51 av -28 because -28 becomes -47 before -67 being -42 belongs -24 body 33 both -26 box 25 branch 59 brings -40 button -73 c 91 calls -40 can 110 catalogue 22 changes -64 channel -30 check -22 checks -25 children 56 ci -31 closes 29 code -35 comes -40 command -36 contains -32 counter -39 counts -57 covers -20 creates -27 currently 22 d -40 daily -38 dashboard 21 db -42 delete 102 deleted 48 deletes -25 described -33 design 62 directly -25 do -28 document 69 does 27 don't -29 draft 37 during 36 duty 53 each 24 entity 21 event 40 events -56 every -63 everything -28 except -24 exists 40 fails -46 family -27 fetches -35 fi -27 field -21 file -94 filter 23 finance 43 finds 42 fires -25 first -20 folder 77 for -101 format -42 frames -72 from -72 gauge -28 get 76 gets -42 gives -61 grip 61 had 38 handles 66 hands 24 has 98 have 81 he 34 header -75 headers -21 histogram 61 how -57 hub 76 i -46 if -44 import -29 in -33 includes 25 index 105 installs -20 instead -54 into -33 is 24 json -73 kafka -34 keeps 67 kept -130 keyed -51 lab 68 lead -28 left 98 licence 115 limits -37 line 41 link 29 lists -64 loads -29 log 37 mail -30 main -22 makes -83 marks -20 max -44 may 25 means 25 menu -77 module -46 more -66 morning 34 mostly 51 move -40 names -22 namespace 49 need -35 needs 48 never -25 next 68 no -104 nobody -51 noon -35 not -70 nothing -86 now 73 null -20 number -66 of -91 one -55 only -94 opens -24 ops 52 other -27 over -25 owns 26 p -46 package 69 page 123 pages 43 panel -20 password -20 path 31 per -54 plan -23 planned -28 plays 99 point 40 points -34 polled -20 prices -49 prints -71 probably 60 project -39 proposes -31 put 26 ql 80 queue -38 raises -29 reads -23 refreshed -24 refuses -45 region -28 removed 44 rename -44 reports 28 review -25 right -27 role 28 room 28 rotated -28 rows -23 run -128 runs -46 s 40 safe 22 safety -23 saves -30 says 40 scope -49 search 24 second 198 section -22 security 33 see -75 send -32 sends -68 service -101 services 27 set -23 sets -31 shall 67 she 20 should -24 since 74 socket -33 space 89 sql 60 start 59 still 46 stops -29 string -30 support -38 tab -46 take 64 team 110 telemetry 95 tell -43 tells -38 template 55 templates -22 tenants -32 that -98 that's -63 the -62 there -34 they 52 this -46 three 36 through 26 to -106 too -45 top 75 topic 34 topics 34 turns -53 twice -58 under -157 unknown -24 unless -20 up -42 used -42 users -27 usually -26 uuid -35 v 95 version 34 w -21 wait -22 wants 107 was 57 we -44 went 52 what -76 when -89 where -52 which -87 while -29 will 84 with -151 within 25 without -47 writes -33 you -21 ~ -138 • 109 … -35
's 114 list 28
: -114 # 109 & -135 after -24 all 53 an -38 ask 60 at 50 check -38 copy -31 date -28 de -34 describe 65 each -61 empty 51 error 26 every -37 everything -82 for -41 full -24 has -30 how -23 import -23 internal -98 it -184 it's -35 lag -22 load -31 look 64 method 28 new -46 no 53 nobody 65 none 80 not -23 number 43 off 72 one -63 order -23 orders -23 personal 35 photo -38 planned 28 please 76 public 72 queue -32 read -21 rejected 40 search -59 see 109 slo 35 table 72 take -20 text -31 the -207 they -60 three -30 ticket 50 to 85 two -38 under 73 unit -23 up -42 user 27 we -111 what -70 whatever 65 when -66 which -25 whoever -42 with -40 write 53 yes 27 you 42 • 111
; -144 # -46 a 27 agreed -38 all -80 anything -21 as 57 ask 94 both 32 by -21 don't -23 each -56 every -84 for 142 from -82 he 21 her 28 in -21 it -66 its 68 kill -41 later -44 look 32 no 38 nobody -24 nothing -54 now -158 old -75 on -75 one -36 only -20 other 31 others 34 photos 27 run -31 see -72 since -115 so 28 their 57 then 50 there -39 they 120 they're 82 this -50 those -34 to -33 today -75 two -60 until -63 wait 28 we -63 without 104 you -30
? 300 # 20 & -116 ? 188 a 39 call -37 delete -24 it -62 not -35 the -49 what 60 who 109 write 30 • 300
@>14 -115
@>22 -166
@>32 -176
@>4 -107
@>45 -124
@>8 -111
@any -156
@brief -91
@code -281
@figure -111
@figures -167
@lines 168
@link -276
@list 91
@plain~? -44
@plain~a -59
@plain~actio -21
@plain~alert 94
@plain~and -248
@plain~api 196
@plain~are -45
@plain~audit 49
@plain~autom 76
@plain~be -131
@plain~ci 63
@plain~class 78
@plain~contr 39
@plain~dashb 157
@plain~data -28
@plain~ddl 118
@plain~depen 128
@plain~descr -175
@plain~diagr -72
@plain~drawi -89
@plain~endpo 114
@plain~entit -44
@plain~erd 149
@plain~evalu 48
@plain~examp 128
@plain~for -46
@plain~go -44
@plain~hooks 122
@plain~how -22
@plain~i -27
@plain~idemp 53
@plain~in -85
@plain~input -38
@plain~inter 118
@plain~is -34
@plain~kit -143
@plain~kits 123
@plain~level -60
@plain~limit -49
@plain~loggi -96
@plain~logs 150
@plain~model 142
@plain~new -52
@plain~objec -34
@plain~opera 79
@plain~outpu 62
@plain~per 48
@plain~place 149
@plain~proce 85
@plain~rate 229
@plain~relat 132
@plain~respo -141
@plain~role -130
@plain~safeg 98
@plain~schem 213
@plain~scree 79
@plain~scrip 99
@plain~seed -130
@plain~seeds 154
@plain~servi -60
@plain~slo -119
@plain~slos 266
@plain~start 40
@plain~stori -84
@plain~tasks 156
@plain~tbd -77
@plain~tenan 48
@plain~the -213
@plain~to -167
@plain~trace 128
@plain~which -129
@plain~wiref 57
@~: -46
@~? -26
@~a -99
@~acces -53
@~actio -91
@~added -31
@~alert 104
@~and -293
@~api 95
@~app 29
@~appro -89
@~are -113
@~at -137
@~audit -28
@~autom 88
@~backe -163
@~be -154
@~begin -32
@~behav -47
@~behin -64
@~bodie -63
@~booki -180
@~break -148
@~calls -131
@~came -29
@~can -64
@~catal -30
@~ci 23
@~class 45
@~codes -75
@~comin -137
@~confi -30
@~conne -123
@~const -34
@~conte -111
@~contr 42
@~dashb 30
@~data -80
@~dbml 161
@~ddl 229
@~decid -93
@~defin -123
@~descr -128
@~diagr -202
@~discu -53
@~distu -136
@~do -73
@~docum -57
@~doubl -138
@~draft -182
@~drawi -200
@~dupli -49
@~endpo 125
@~enoug -32
@~entit -118
@~envir -26
@~erd 203
@~error -34
@~every -192
@~expor -30
@~fair -93
@~far -55
@~femke -53
@~fidel -65
@~figur -157
@~files 39
@~filli -26
@~fire 39
@~from -29
@~gener 39
@~go -57
@~goals -185
@~good -32
@~hooks 146
@~how -119
@~i -54
@~ideas -55
@~idemp 132
@~if -82
@~in -134
@~incid -40
@~ines -30
@~initi -111
@~input 25
@~inten -90
@~is -108
@~it -219
@~it's 39
@~jobs -155
@~keep 75
@~keys -195
@~kit -85
@~kits 34
@~layou -65
@~leavi -79
@~level -127
@~limit -135
@~log -174
@~loggi -238
@~logs 76
@~looks -161
@~low -65
@~maint -166
@~metri 65
@~mjans -106
@~model 133
@~new -72
@~none -137
@~not -119
@~nothi -141
@~objec -21
@~of -256
@~on 39
@~open -82
@~opera 67
@~ops -102
@~outpu 38
@~pendi -166
@~peopl -124
@~place -46
@~plann -133
@~prese -137
@~print -73
@~proce 82
@~progr -50
@~prote -197
@~quest -82
@~r -136
@~rate 47
@~recur -189
@~regul -166
@~relat 40
@~relea -213
@~relev 75
@~repea -139
@~repla -221
@~reque -113
@~respo 30
@~reten 20
@~retri -141
@~retry -64
@~role 156
@~routi -153
@~runs -103
@~safeg 117
@~schem 283
@~scree 62
@~scrip 77
@~secre -74
@~seed -212
@~seeds 109
@~servi -127
@~shoul -77
@~skele -323
@~sketc -177
@~slo -162
@~slos 66
@~small 75
@~so -55
@~somet -82
@~soon -137
@~speci -74
@~sql -250
@~ssim 39
@~stale -98
@~statu -46
@~stori -115
@~stuff -118
@~sub -208
@~submi -147
@~targe -210
@~tasks 73
@~tbd -128
@~templ -72
@~test -161
@~tests -143
@~the -124
@~then -74
@~they 29
@~thing -150
@~throt -220
@~till -74
@~to -165
@~todo -205
@~tooli -140
@~traci -124
@~trail -79
@~ui -208
@~use -93
@~user -36
@~we -90
@~what -160
@~when -115
@~where -187
@~which -101
@~wiref 107
@~with -62
@~wordi -89
@~work -145
@~write -172
@~wrong -84
@~yet -141
^# -139 if -23 of 48 per -35 ~ -35
^& -47 & -93 : -74 ; -26 a -22 all -60 and 130 by -25 can 101 comes -31 counts -22 creates -21 fails -26 gives -54 has 27 if 89 in 89 is 37 lists -28 may 76 means 46 no -43 of 90 one -24 or 86 pages 49 plus 88 returns 27 runs 22 says -23 sends -61 shows -41 takes 31 the 82 then -44 turns -26 when -52 will -32 with -21 writes -52
^a 20 & 50 csv 24 draft -44 good 56 guest -25 job -20 line 23 list -106 nightly 63 parcel 27 picture 68 single -66 table 42 template 22 zip -26 ~ 208
^access 21
^according 26 to 26
^add -36
^address -22
^admin -85
^admins -21
^after 0 & -27 the 29
^alert 40
^all 0 in 60 of 49 relevant 46 screens -26 ~ 136
^amounts 51
^an 91 earlier 38 empty -55 slo 60 ~ 79
^and -31
^ansible 24
^answers -53
^any -35
^anyone -33
^anything -93
^api 42
^applies -22
^appropriate 45
^are 40
^argo 29
^as 83 an -61 soon 75 the 42 with 31
^ask 20 & 49 for -92 in -37
^at -55 least -40 most -31 the 44
^attach 120
^auto 94
^availability 39 # -23
^back 44
^backend 22
^backup -46
^balsamiq 23
^bank 55
^before -37
^being 63
^besides -47
^between -38
^beyond 63
^billing 47
^blocked 76 by 44
^board 70 & 70
^body 30
^booking -26
^bookings 43 are 55
^both -42
^bulk 50
^burst -47 # -37
^by -78 hand 71
^calendar 71
^call 101 & 80
^callers 20
^calls -29 & 41
^can 55
^card -25
^careful 35
^catalog 65
^certain 48
^certificates -49
^cf 99 the 34
^changes 54
^changing -81
^check 46 the 64
^checklist 65
^choose 55
^ci 102 is 31
^claims -23
^clean -44 the -70
^clear 77
^clerks -34
^cloudtrail -49
^code 37
^codes -28
^colours 31
^comes 57
^coming 0 with 41
^comments -59
^comparable 57 to 45
^compare 118 the 52
^compliance 120
^confirm 28
^consult 0 the -41
^continuous 36 integration 36
^contract 90
^copy 0 & -34
^counts -50
^covered 86 by 33
^covers -49
^cpu -42
^creates -52 the -25
^cron 34
^currently -132
^customer -43 # -37
^customers -22
^daily 30
^dark -26 mode -26
^data 41 is 21
^database 22
^dates -40
^day 24
^db 33
^dbdiagram 47 io 35
^ddl 109 scripts 26
^delete -92
^delivery -35
^demo 26
^depending 27
^depends 190 on 149
^describe 79 each -48 the -78 which 43
^described 101 in 32
^dev 35
^diagram 35
^disk -57 # -26
^distributed 85 tracing 55
^do -60 not -30 we -98
^docker -50
^documentation -104
^documents -118
^does 27
^doesn't -27 log -27
^don't 119
^done -127
^draft -125
^drafts -70 are -23
^draw 30
^drawn 57
^drop 39
^during 55 the 55
^e 30
^each -50 alert -30 change 24 ~ 42
^earlier 124
^empty -40
^enter 105
^entities 63 and 52
^entries -20
^erdiagram -33
^error -52
^errors -31 are 59
^events -33
^every 0 & -21 change 128 component 69 module 29 quarter -64 ~ 45
^everything 0 in 89 that -35
^ewa 71
^exit -61 code -37
^explain 60 start 40
^export 24
^failed -21
^failover -23
^fair 47 use 47
^fields -23
^file -27
^files -33
^fill 45
^finance 44
^first 88 & -22 the 38
^five -25
^flyway 21
^follow 35
^following 70
^follows 73
^for 147 & 71 a -24 each 83 now -42 the 63
^foreign 28
^format 79
^formerly 119
^four -28
^from -61
^frontend 66
^garbage 67 in 67
^gateway 89
^gdpr 51
^generated 33
^german -62
^github -43
^gitlab 67
^give 39
^given 61
^go 53
^goes -34
^good 68 ~ 66
^grafana 118 folder -42
^graphql -47
^green -60
^grpc 0 on -49
^guests 23
^handled 138 by 23
^handover 53
^hands 26
^has -54 to -58
^hash 40 chain 40
^have 92 a 68
^header 0 & 38
^high -24
^hl -23 # -23
^hold -37
^holds -34
^honestly 80
^housekeeping 71
^how 0 long -75
^i 214
^i'd 77
^i'm 52
^iam 88
^identical 62
^if 0 a -31 the 56 you 21
^images -36
^import -55
^in 135 # 25 & 130 a -35 an 83 the 75
^inbound -34
^inc 39
^inherited 35 from 35
^input 31
^insert 158
^instead -24 of -24
^insurance 20
^int 74
^is -68 the 36
^iso 72
^it 43 does -46 has -25 is 121 must 23 would -20
^it's 118
^its 48
^jaeger 122
^java -25 # -25
^jenkins 81
^jira 97
^job 78
^jobs -20
^jonas 26
^json 55 ~ 30
^just 40
^kafka -25
^keep 0 calm 65 the -22
^keeps -168 the -60
^kept 55 # -34
^key 98
^keycloak 78
^kibana 87 & -51 index 54
^kindly 76
^kit 52
^kpis -21
^label -120
^labels -61
^lag 28
^last 185
^latency -26
^later -46
^layout 70
^least 41 privilege 41
^left 41
^legal 85 has -66
^let's 70
^level -21
^like 95
^limits 61
^link 168 the 21 to -24
^list 144 all -31 of -50 the -40 what 49
^lists -45
^lives 29 in 29
^loading 27
^loads 24
^log 82 # 70
^logging 77
^login -62
^logs -29 are 23
^look 74 at 65 for -75 in 47 into 61
^loose 39 coupling 39
^lots 44 of 44
^mail -33
^mails -35
^management 53
^manual 71
^many 60
^map -50
^master 24
^matrix 69
^max 0 # -28
^memory 0 grows -26
^merge -60
^messages -25
^method 77 path 77
^metrics 87
^migrations 66
^missing -46
^mobile 63
^model -39
^module -42
^monthly -82
^more 27 than 29
^most -36
^mostly 104
^mr 114
^mrs 55
^mtls -33
^much 60 is 29
^must -34 be 75
^n 59
^nadia 23
^name 175 each 32 purpose 112
^names -35 of -25
^navigation 27
^need 26
^needs 0 a 58
^network 60
^networks 96
^new -24
^next -110
^nightly -60
^no -108 ddl -22 personal -54 ~ -70
^nobody -24 has 44
^none -247 : -55 ; -26 all -24 and -25 because -26 it's -21 of -31 since -33 the -42
^not 25 applicable -50 yet -44 ~ -141
^note -28
^nothing 27 is -118 special 29 to -58
^nowhere -66
^number 0 of -79
^numbers 66
^objectives 35
^obs 72 # 72
^of -61 the -26
^old 114
^olga 61
^on -59 & -71 call 104 push -29
^onboarding 52
^once 125 the 58
^one -39 & 84 of -84 or 36 row -35 table -20 ~ -22
^only 29 & 40 authorised 77 one -36 the -40
^open 47 & 92
^opening -64
^opens -20
^opentelemetry 38 is 40
^operations 58
^ops 59 # 40
^order -37
^orders -20
^otel 36
^our 242 ~ 26
^ours 30
^out -37 of -31
^owns -32 the -32
^p 58 # 58
^page 140
^pagerduty 83
^pages -68
^parents -46
^paste 72
^payments 184
^pdf 33
^pending 75
^people -70
^per 71
^person -27
^photos -31
^physical -58
^plain -28
^plan -43
^planned 30 : 80 for -51
^platform 98 & 35
^please 0 don't 24
^plenty 58
^policy 30
^post 20
^pre -29 commit -53
^price 0 changes 27
^prices -42
^privacy 72
^problem -32
^prod -41
^produces 64 the 33
^product 32
^production -64
^prometheus 73 scrapes 58
^protective 26 measures 26
^public -23 internal 100
^purpose 22
^push -26
^put -27 and -30 the 31
^python -77 # -75
^queue -53 stuck -21
^read -43
^reads 0 & 56
^realistic 22
^recurring 45
^refer 62 to 52
^refunds -30
^regular 24 maintenance 68
^rejected -52
^release -31
^releases 0 are -41
^relevant 44
^reliability 26
^reminders 24
^renovate -53 opens -29
^repeated 77
^replace -54
^report 28
^request -23
^requests 60
^response -54 # -46
^rest -23 under -26
^results 136
^retention 21
^returns 0 the 28
^reviewed 71
^rfc -37 # -37
^rights 45
^risk 39
^robots 66
^role -51
^roles 94 are 49
^roll -21 back -20
^rotate 34 the 36
^rows -49
^rpa 72
^run 93 & 89
^runbook 145
^running 0 the 24
^runs 32 on 55
^safety 54
^sales 64
^same 119 as -65 set 37
^sample 43
^sandbox 25
^sap 38
^scales -25
^scan -28
^schema 42 changes 50
^screenshots -63
^search 32 go -81
^sec 34 # 34
^second -38
^secrets -26
^security 107 is 78
^see 149 the 52
^seed 134 data 31
^send -34
^sends 0 reminders 31
^serves -29
^service 51
^set -101
^settings -41
^several 169
^share -30 of -30
^shared -33
^short -25
^should 38 a -62 be 64 the -76
^show -72
^shown -36
^shows -90
^similar 33 to 29
^since 0 the 21
^single -28
^sits -21 between -26
^slo 95
^slow 57
^so -37
^soap -79
^some 108
^somebody 50
^something 102
^somewhere 65
^spans 70 : 86
^splunk 25
^staff -35
^staging -40
^standard 147
^state 229
^stateless -39
^statsd 26
^stay 105 calm 56
^step 75 # 79
^steps -51
^still -38
^stop -89
^story 34
^strict -23
^structured 27
^support -35
^swagger 104 is 60 ui 44
^t -22
^table 33 of 44
^takes 0 the 82
^talk 22 to 22
^target 109
^targets 58
^tbd 145 to -66 waiting 48 with 24
^team 28 & -23
^teams 43
^tempo 55
^ten -35
^tenant -84 & -61
^tenants -67
^terminal -24
^terraform -70 module -20
^test -57 data 20
^text -21
^the 105 # -67 & -74 api 26 backlog -27 bank -46 board -95 bot 26 button 62 calendar -30 client -41 contract 26 customer 49 data -60 dba 46 dbml 26 design -22 diagram 45 file 76 following 31 front 36 full -36 gateway 61 group -50 hospital 23 kit -65 kpi 25 list 42 log 156 matrix 32 model 41 module 27 neighbouring 115 network -42 new -56 old 45 other -56 page -33 picture -79 platform -205 previous 55 product -36 rest -52 results 58 same -98 screens 64 security -42 sla 29 tax 30 tenant -59 tool 32 usual 33 widget 27 works -46 ~ 69
^there 109 are -61 is 98 was 28 were 48
^there's 124 a 88
^these -47
^they 61 are -67
^this -41 is -69 page 93
^those 55
^three -61
^thresholds 107
^throttling 117
^throws -24
^ticket 101
^tls -20
^to 164 be 198 the -130
^todo 77 : 44
^too 54 many 44
^top 0 : 31 right -20
^topic 84
^traceability 72
^tracing 108
^try 73 it 30
^turn -25
^turns -50
^two -21 : -30 people -83 ~ 23
^types 49
^ui 65
^under 143 & 85
^undo -26
^unknown -138 fields -32
^until -39 # 37 & 41 the -37
^up 21
^upload 39
^us -43 # -43
^usability 53
^usage 98 is 46
^use -40 structured -22 the 56
^uses -50
^ux 72
^v 23 # 23
^validation -51
^various 135
^version 81
^wait -49
^waiting 25 for 29
^waits 22
^was 169
^we 74 are 38 asked 51 do -36 don't -29 follow -24 had 67 hope -58 inherited 23 keep -53 own -57 plan -57 should -57 tried 47 use -123 were 26 will 56 would -82 ~ 24
^we'd 43
^we'll 64
^we're 105
^we've 115
^weather -56
^well 24
^what 0 gets 62 happens -26 has 24 runs 28 the -27
^what's 28
^whatever 36
^when -27 & 39 a -41 the 20
^where 27 the -78
^whether 209
^which 195
^who 0 gets 50 may 31
^whoever 90
^will 81 be 35 follow 77
^windows -58
^with 90 the 90
^without -61
^worked 21 ~ 21
^working 34
^works -42
^would 124 be 62
^write -30
^writes -41
^written 58
^xml 24
^yearly -51
^you 71 can 84 get 41 need -42 will -59
^zero -76
^zipkin 21
^~ 220 : 211 are -41 as 42 come -65 exist 23 follow 72 follows -61 for -114 handling 22 have 35 must 64 of 21 shall 20 the -40 to 32 trail 39 will -119 ~ 134
^• -183 # -96 & -85 a -129 add 37 all -45 an -45 are 57 as -134 ask -92 authentication -29 call -46 check -62 confidential -44 create -35 data 33 delivery 30 does -54 don't -34 each -30 encrypt 53 enforce -22 events 58 every -43 export -57 find -46 for -42 get -26 grants -43 header 84 how -59 identity -22 images 73 inbox -30 is -34 it -24 keep -22 loads -24 login 21 look -35 max -23 month 49 new -25 nightly 31 nothing 58 on -46 one -53 open -37 owner 27 page -38 pdf -35 platform -65 publish -27 push -22 put 26 read -22 renovate -40 request 52 role 33 same -32 schema -27 search 51 secrets 25 see 25 set -32 start 61 tell -58 tenant -53 test -21 the -83 ticket -35 tls -43 ui -28 update -27 upload -23 use 30 user 111 validates -21 we -39 who -93 write -33 you -25
a 0 # 61 b 71 bank 42 banner -28 basket 39 batch -29 big 79 bit 41 body -74 booking -29 box -21 branch 39 bucket 48 bug -39 build 43 business 100 calendar -28 call 21 cancelled -65 card 60 case 26 certificate -28 chain -35 change -30 check 91 claim -24 class -65 clear 37 clerk -36 client -31 code 41 coffee 27 column -22 commit -49 common 46 company -26 comparison 34 compromise 60 connector -31 consistent 21 contact 26 contract -75 contractor 38 copy -22 correction 32 correlation 109 couple 89 courier -53 crash -34 customer -37 data -35 day -77 decision 81 delivery -21 description -108 designer -27 developer 28 device -33 diagram 72 document -93 draft -104 driver -87 dump 34 failed -22 failing -33 failure -25 fake -20 fault 34 feed -27 few 165 field -28 file -59 final -21 flag -53 foreign -26 free 76 fresh 49 function -157 gauge -21 generator -47 given -72 glance 69 go 26 good 109 grey -23 grid -28 group -60 guest -78 half -28 handful 68 hash 66 head -40 header -50 heat -36 higher 21 hint 41 histogram -20 hit -49 holiday -40 hook 33 hundred -30 i 134 journey 53 json -31 key 50 kit 73 known 53 kpi -33 laptop -21 large 88 later 41 lawyer 37 leak -21 legal -43 library 25 licence 38 line -185 link -75 linter 24 list -25 log 47 login 82 long 47 look 92 lot 149 m 83 machine -39 mail -41 mailbox -28 manual 39 map 31 matter 33 menu 45 minimal 23 minute -71 missing -44 module -21 month -38 monthly 37 must 51 name -54 napkin 33 need 53 network 40 new 21 nice 57 night 59 nightly 29 no -41 normal -20 notice -27 nurse -83 one -20 page -227 parent -29 part -73 partial -25 password 36 path -81 patient -40 patient's -27 pause 74 payment -40 payout -21 pdf -22 person -32 phone -66 photo 25 picture 71 pipeline 20 placeholder -110 plain -29 planned -58 platform -35 point -24 policy -20 post 49 preview -37 price -58 product -25 promise 44 proposal 39 published 50 pupil -26 quarter -60 query -57 queue -35 quota 75 raci 30 readable 48 reader -58 real 96 receipt -40 record -41 reference -27 refusal -38 regular 27 remark 21 reminder 24 report -34 request 60 review -154 robot 45 role 97 room -30 row -40 rule -48 running 30 sample 27 sandbox -28 scan 47 scheduled 22 screen -28 screenshot 43 script 66 search 74 seat 32 second -139 seed 34 sentence -75 series 34 server -82 set -55 shared -37 shift -29 shop -35 side 22 signed -66 single -159 slot -25 slow 115 small -24 snapshot 50 source 76 special 67 start 39 status 23 step -32 stop -29 story 72 stub -90 student -32 summary 25 system 26 tab -71 tag -59 talk -27 target -37 tariff 33 task -28 teacher -48 team -148 template 25 tenant -128 terminal -37 test -64 tester 20 text -38 thin -27 thing 37 third 20 thousand 21 ticket -117 time -100 todo -71 topic 24 trace 23 transfer -25 trigger -32 trip 30 truck -45 user -32 value -35 very 28 video 51 visitor -41 waiting 20 ward 27 warning -38 watermark -31 web -20 week -99 weekend 32 weekly 42 well 47 while 85 whiteboard 31 whole 37 wish 43 word 23 work 71 worked 37 worker -21 workflow 68 workshop 34 wrong 50 year -170 yellow -23 zip 20
about 151 # -69 a 21 an 45 each -32 four -46 it 120 the 90 this 22 three -42 two 32
above -139 # -56 is -51
absent -80
abuse 60 and 22
accept -115 a 36 the -52
acceptance 59
accepted -133 by -70 on -49
access 83 & -37 from 20 is 61 log -25
accessibility 56
accessible 54
accident 32
accordance 39 with 39
according 146 to 142
accordingly 36
account -44 and -48 of 40
accounting 26
accounts -49 are -34
ack 37
acknowledged -26
acknowledgement -39
acquisition 56
across 98 tenants -27
act 27
action 25 : 75 with -21
actionable 32
actions 130 are 162
activation 0 apis 22
activities 61
actor -21
acts 0 under 53
actual -35
adapters 0 for -21
add 0 & -25 a -65 new -20 your 41 yours 43 ~ 26
added -21 by -38 when 69
adding -23
additional 48
additions -72
address -59 : 59 and -57
addresses -58 are 32
adequate 31
admin -39 & -28 : 107
administrator -42
admission -28
adr 117 # 21
ads 26
adt -43
advance -20
advice 35
aes -59 # -59
affected -68
after 46 # -122 & -38 a -41 another -50 each -62 it -29 its 67 login -79 next 22 ten 26 that 105 the 156 this 38 three -31 which -40
afternoon 88
afterwards -47 & -45
again 0 at -22 in -21 when -46 with 31
against 35 & -62 a -50 it -36 misuse 43 overload 41 the -105 unauthorised 75 us 59
age -111 of -68
agency 162
agenda 56
agent 0 i -20
agents 80
aggregate -37
ago 40
agree 147 on 71
agreed 137 : -62 between 47 on 37 that 24 to -21 upon 24 with 76
agreement 104
agreements -28
ahead -25
aim 42
aisle -71
alarm 80 is 24
alarms 123
alert -56 has -42 links -32
alerts 57 and -25 are 74
alias -40
aligned 34 with 41
alike 25
alive -62
all 0 : -20 are 21 data 32 day 48 else -42 errors -29 four -31 go -60 hands 40 in 52 is 86 it -106 its 23 modules 55 of -49 other -84 others -87 our 70 over -20 pages -27 relevant 58 screens -23 services -93 staff -40 tenants -32 that -102 the 42 there -34 times 117 we -24 with -61 ~ 96
allocation 22
allow -85 list -37
allowance -68
allowed 0 to -61
allows 88 # -43 us -24
almost -25
alone -176
along 103 the 20 with 63
already -108
also 27 in -20 the 25 when -45
alt -21
alter -32
altered -35
altogether 99
always -58 # -43
am 71
amendment 24
among 138 other 50 the 50
amount -112 and -21
amqp 41
an 0 & 30 account -22 admin -24 agency 23 alarm 24 analyst -29 answer 62 approval -62 approved 32 array -28 asset 23 attacker -23 auditor -41 earlier 38 empty -123 end 21 entity 31 error -73 event -42 export 58 hour -34 icon 34 id -38 idea 76 image 42 important 68 incident -28 index -57 issue -51 old 55 operator -23 optional -45 order -24 outside 48 overview 81 slo 56 unknown -25 ~ 41
analysis 80
analysts 149
analytics 78
anchor -21
anchors 40
and 0 # -85 & -107 add -34 after -46 again 62 age -51 an -100 another 36 answer 42 answers 51 approvals -30 are 71 as -38 ask -32 asks -46 at 92 be -26 billing -41 by -40 call -35 calls -38 can -46 cannot -57 certificate 60 click 37 code 72 come -21 compare -50 date -40 day -59 delete -42 deletes -30 delivery 24 did -40 does -31 dropped -27 e 42 edit -21 end 27 ends -58 error 20 everybody 28 exit -30 export -23 failed -27 fill -23 follow 33 for -69 forgets -40 get 36 gets -46 got 43 had 26 hands -20 have 104 he 73 how 23 i 40 iban -44 if 29 in 63 instead -42 internal 46 is 27 it 73 keep 23 keeps 128 key 28 kpi -39 label 29 last -43 later -24 leave -81 leaves -36 left 25 let -68 link -30 links -20 list 70 look -30 lost 23 made -43 makes -26 me 71 memory -23 month 27 more 61 moves -39 my 41 needs -41 never 58 new -35 next -27 no -60 none 21 nothing -62 number 30 of 32 one 91 only 21 open -35 opens 35 operation 32 organisational 70 other 67 others 123 our 26 p -28 payment 37 people -21 per 54 period 77 permissions 20 pin 42 posts 32 press 29 publish -64 purpose 164 quota -37 re 60 read 54 reads -38 refuses -48 replays -60 reports 42 response 27 restart -29 returns -45 reviewed 69 rights 27 roles -29 run 33 runs -30 sample 88 say -131 see -31 sends -28 sent 33 she 23 shift -35 shows -40 signature -22 slos -31 so 214 some 36 somebody 30 state -26 status -43 stopped 30 stops -26 store -32 support 42 takes -43 talk -42 tax -36 team 85 tells -65 tested -22 text -22 the 40 their 50 then 84 there 105 therefore 33 they 127 this 77 three 34 time -108 took 28 types 51 unit -63 until -64 use 41 wait -27 waits -26 wants 47 was 145 we 53 well 24 were 70 what 110 whatever 91 when -25 where -25 whether -28 which 60 why 30 will 70 with 51 without 60 works 46 would 20 write 36 writes 33 you -135
anew 58
angry 28
annex 53
annotation -43
annotations 60
announce 0 it 42
announced -42
announcement -22
announcements 33
annoying 76
annual 22
anomaly -20
anonymise 63
anonymised 113
anonymous -32
another 29 module -85 one 32
ansible 43
answer -70 # -44 and -22 for -63 in 73 of 24 the 67 within 23
answered -96 in -40 with -26
answers -62 # 63 & 70 in -65 one -28 the 26 with -37
any 0 more 55 pod 49 time -25
anybody 27
anyone 76
anyone's -63
anything 25 else -92 from 21 in 45 is 25 that 27 with 37
anyway 66
apart -110 by -23 from -139
api 76 calls 26 for 21 gateway 25 in -80 is 67 key -22 keys -45 the 32 • -49
apis 122 are 21
app -74 and -44 is 31
appeal -35
appear -56 at 20 in -21
appears 23
append -46 only -42
appendix 74
applicable 91
applicant -20
applicants 39
application 0 logs -20
applications -31
applies 102 and 49 to -33
apply 92 rate 43 to 40
appointment 45
approach 43
appropriate 192
approval -107 of 57
approvals -27 and 21
approve -80
approved 26 by 66
approver -35
approves -42
arch 50
architect 30
architects 38
architecture 24 board 42
archive 31
archives -46
archiving -28
are 0 # 93 a 150 also 93 applied -41 at -52 available 35 being 143 best 49 blocked -20 c 45 carried 39 checked 27 closed -64 confidential 52 counted -26 created -28 cut -64 deleted -28 delivered 28 derived 27 disabled -24 dropped -67 encrypted 43 exempt -42 expected 26 filled -26 final 30 fine -30 found 30 four 71 from 57 generated 31 handled -41 held -21 inserted -27 issued -33 joined -43 kept -154 known 86 left -57 limited 57 locked -50 logged 81 looked -29 lost -24 made 22 managed 75 mandatory -27 marked -34 masked -31 missing -38 named -87 needed -26 never -67 no -174 none -28 not -137 of 70 off -100 on 75 only -65 ordered -27 other 103 overwritten -25 paid 35 pinned 83 plain -59 planned 25 printed -22 protected 73 public -26 re -23 read -71 recognised 27 recorded 66 refreshed 30 refused -56 rejected -36 released 30 removed -29 replaced -25 reported -62 retried -58 sampled 42 scanned -23 sent -95 separate -27 separated -20 shared -41 short 51 shown -50 skipped -26 some 52 still 93 taken 27 tested -65 there 30 thrown -28 to -53 told -25 treated 21 two 69 under -25 up -43 updated 50 used 31 valid 22 visible 84 waiting 67 with 84 ~ 29
aren't -62
argo 73 cd -22
argued 70
argument -64
arguments -20
arm 34
around 140 it 40
arranged 65
array -98 of -42
arrival -53
arrivals -53
arrive -99
arrives 51
arrow -128 keys -25
art 30 # -43
article -70
articles -46
as 37 # -89 & -22 a -152 agreed 33 an -123 are 59 csv -63 defined -53 every 43 everywhere 57 for 53 good 38 if -51 in 109 is 26 long -37 needed 111 new -32 no -24 of 38 on 48 one 111 part 20 pdf -23 personal -62 possible 66 soon 74 the -24 their 42 there -34 three -23 to 57 usual -24 well -95 with 86 ~ -22
ask 67 & 164 again -41 for -74 in 32 it 24 me -21 the -75
asked 117 at -20 for -35 the 66 to 41 us 25
asking 0 anyone -28
asks -189 & -21 for -73 the -54 us -22
asset 87
assign -30
assigned -48 to 48
assignments -34
assigns 0 the 43
association 61
assumed 74
astray 34
async 85
asynchronous -64
at 0 # 20 a -20 all 90 build -24 each -28 fault -70 first -56 five 32 full 25 how 34 it 58 its 34 least 42 length 32 midnight -45 most -126 night -36 no -29 once -152 our 33 present 91 regular 25 runtime -26 six 66 start -34 ten 60 that -28 the 64 this 90 three 53 which -56 will -49
attach 65 the -29
attached 0 to 23
attachment 132
attachments -57
attack -46
attacker -23
attempt -102
attempts -26
attended 30 by 24
attribute -23
attributes 0 • -21
aud 62 # 62
audience 25
audit 84 trail -52
auditable 102
audited 22
auditor -73 i -54
auditors 64
auth 40
authenticate -29
authentication 39
author -54 and -86 of -34
authoring -44
authorisation 42
authorised 123 persons 82
authority -48 on -23
authorization -38
authorized 24
authors -27
auto 136 close 45
automate 68
automated -23
automation 26
autumn 98 and -40
av -28
availability 54 # -32 : 37 and 38 • 50
available 61 at 50
average 61
avoid 60
avoided 29
avoids 28
awaiting 100
awaits 101
away 63 from -29 with 91
aws -20
axis -38
b 53 test 45
back -51 after 88 at -39 end 38 from 63 in 32 off -44 on 59 the -85 to -78 when 38
backend 82
background -49
backlog 138
backoff 69 • 21
backstage 82
backup -28 is -29
backups 21
badge -44 and -31
badges -25
baggage 57
baked -35
balance -64
balancer -58
balsamiq 46
band -39
bank -36 : -42 account -27 and -22 details -21 has 81 statements -30
bank's 83
banking -53 days -54
banks -42
banner -74
bar -66
barcode -22
barrier 28
bars -20
base -33 image 61 path -40
based 80
baseline 111
bash 70
basically 22
basis 113
bastion -21
batch -62 and -26 of -23
batches -23 of 47
battery -131
be 85 & -45 a 44 actionable 48 agreed 118 aligned 25 altered -30 answered -38 asked -88 at -74 available -53 blocked -21 careful 63 changed -42 chosen 45 complete 38 completed 36 created -67 cut 25 decided 97 defined -87 deleted -21 delivered -21 described 64 discussed 20 documented -139 done -234 down -40 dragged -23 edited -61 empty -51 enough -40 entered 37 filled 35 found 47 generated 23 gone -27 here 24 idempotent 192 ignored -43 in -114 kept 59 known -46 linked 48 listed 92 loaded 52 looked -20 made 40 missing -49 named 36 nice 126 on 40 opened -27 possible 23 present -33 produced 37 provided -106 public -62 published -32 raised -35 reached -73 read -54 rebuilt -61 removed -32 repeated -85 replaced -98 reviewed 33 seen 28 set 30 settled 73 shared -34 shown 70 skipped -23 sorted 27 stopped -33 supplied 39 switched -27 taken -20 there -49 told -79 traceable 54 traced 46 typed -26 understood 42 unknown -20 used 42 ~ 211
bear 85 with 26
beats -41
beautiful 45
beauty 77
because -125 a -29 no -24 of 130 there -22 they -32
become 44
becomes -64 & -69 a 28
bed -51
beds -66
been 140 a 42 agreed -54 asked 25 assigned -40 on -28 signed 24 taken -34 written -36 ~ -32
before 23 # -73 & 27 a 32 after -22 anyone 26 anything -28 delivery -41 each -22 every 27 merge 76 she 49 that 104 the 142 they -63 we 100 you -92
began 69
begin 86
beginning 53
begins 0 with -33
begun 60
behalf -46 of -46
behavior 28
behaviour 52
behind 55 & 33 a -23 it -28 us 22
being 194 & -31 able 37 discussed 41
believe 104
bell -53
belong 0 to -93
belongs 0 to -46
below -93 & -30 it -31 the -34
belt 35
benefit 196
beside -84 it -57 the -22
besides -22
best 182 effort -99 practice 29 practices 27 ~ 63
beta 26
better 176 than 66
between 45 # -88 & 93 the 29 them 37 this 34 two -32
beyond -22 that 43
bff 28
bi 63
big 122 number -26
bigger 37
bill -27
billing -79 and -22
bin -104
binder 45
binding 36
birthdays 25
bit 62
bits -46
black 106
blameless 34
blank -20
blanks -29
blinking 23
blobs -28
block 41 of 21 the -63
blocked 28 by 101 for -28
blocking 88
blocks -121 the -44
blog 56
blood -22
board 104 and 51 for 26 has 53 shows -52
bodies -74
body -61 # -35 : 93 is -38 of 39
book -35
booked 97 for 49
booking -59
bookings 0 are 55
bookmark 90
books -122
bool -21
boolean -33
border 53
boring -31
born 24
borrowed -69
bot 0 for 29
both -67 ? -72 are -37 for -28 get 34 in -33 sides -37 tables -28
bots 90
bottom -88 right -58
bought 41
bound -34 to -27
boundaries 54
boundary 66
box 102 # 101 is -54 with 27
boxes 37 and 39
brackets -52
branch 88 & 127
branches -58
brand 131
breaches -31
break -64
breaking -37
breaks 35
bridge 22
bring 55 it 20
brings -33
broke 113
broken 84
broker -50
brokers -44
browse 65
browser's -24
browsers 20
bucket -27 # 23 and 32
buddy -44
budget 71 : 22 for 71 is -31 of -48 used -64
buffer -89
buffers -31
build 0 and -22 the 37 time -26
builder -27
building 119 block 28
builds -33 and -25
built 0 by -59 in -22 on 35
bulk -27
bullet 71
bullets 68
bump -20
bumped 31
bundles -25
burst 0 # 42
bus -48
business 47 and 34 case 45 day -31
but -45 & -49 it 21 never -44 no -38 not -95 one 52 the 33
button -160 & -48 for 88 is -29
buttons -114 & -25
buy -72
by 43 # -140 & 82 a 41 age -20 an 91 another -33 both 62 ci -86 customer 137 day -63 design -98 form 24 heart 39 its -75 itself -57 key -26 keyboard 28 letter -36 line 21 migration -43 module 23 month 27 noon -67 now 23 our 27 people 37 post -33 reason -50 region 25 rule -21 side -88 site 22 sms 57 state -62 step 40 telephone -23 template 22 text 31 this -77 time -29 us -78 version -43 webhook 38 week -26 which -47 whoever 41 whom -26 year 89 ~ -39
bytes -83
c 24 # -42
cabin -39
cable -50
cache -120 for 22 hit 55 is -57
cached -73 for -51
cake 98
calculate -69
calculation 34
calendar 24 and 41 for 29 is 30 month -30 of 25
calibrate 25
calibration 65
call -48 # -44 as -31 it -38 returns -21 the -68 to -42
callback -31
callbacks -40
called 0 & 82 by -71
caller -60 may 52
caller's -27
callers 0 are 49 should 26
calls 0 & -79 are 109 at -28 it 23 nobody -31 that 37 the 33
calm 159 and 59
came 164 about -29 in -44 out 32 up 52 with 65
camera -110
campaign 64
camt 0 # -41
can 49 answer -48 ask -34 be -86 come 21 do 33 explain 70 find 39 have -26 log -38 move 34 not 47 only 43 open 58 put -51 read -42 say 102 see -52 send 50 show 54 still -51 tell 135 ~ -36
can't 22 do 26 improve 37
cancel -97
cancellation -32
cancelled -92
cancels 0 the -35
candidate 35
candidates 79 are 68
cannot -123 be -39 do 32
canteen 36
cap 38
capability 96
capped -52 at -49
caps -35
capture -32
captures 37
car -20
card -35 # -49 number -23 numbers -33
cardinality 99
cards -28 are -20
care 203 about -41 of 53
careful 102 with 42
carefully 68
carrier's -20
carries -40 a 40
carry -144 a 35 on 29 the -65
carrying -21
cart -31
case 23 # 36 is 26 number -23 to 22
cases -71
cash 97
cashier -58
cat -28
catalog 76
catalogue 122
catch 34
categories -114
category -54
cause -51
caused 0 by -25
causes 83
cc -31
cd 74
cdn 53
cells -43
cent -75
central 78 ~ 36
centrally 30
centre 106
cents -80
cert 55 manager -44
certain 157
certificate -44 and -30 with -29
certificates 0 and -24 renew -53
certification 42
cet 35
cf 99 the 34
cfo 0 consumption -31
ch 34
chain -25
change -25 & -41 : 116 a -40 and 75 in -89 it -57 of 23
changed 0 a -24 by -30 the 37
changelog 0 is -33
changes -28 and 24 are 43 in -43 the -28 to 52 with 32 • -21
changing 51
channel -77 # 59
chaos 52
chapter 272 # 78 & 26
char -34 # -31
character -34
characters -136 no -24
charge -24
charges 57
charging -20
chart -38
charter 127
charts 34
chat 20
chatty 45
cheap 66
check 22 & -36 : -25 and -22 constraint 39 for 29 in -45 it -73 the 57 with 47
checkbox 40
checked -41 by 65
checking 33
checklist 204 is 34
checkout -74 and -33
checks 0 and -24 for -46 in 66 run 29 that -23 the -22
checksum -91
chf -31
child -82
children -51 & -26
chip 112
choose 100
choosing 60
chores 111
chose -87
chosen 87
chunk -39
ci 137 cd 82 hooks 44 is 31 ~ 52
cio 50
circuit -22
circulation 70
ciso 80
citizen 44
city -31
claim -71
claims -92
class 26 is -31 of 28
classes -22
classification -42
classified 42
clean 80 the -30
cleanest 30
cleaning 39 up 37
clear 105 ~ 61
cleared 26
clearing 37
clearly 80
clears -50
clerk -119
clerk's -33
cli 39
click 35 on 37 opens -25
clickable 0 prototype 49
clicks 58
client 0 certificate -23 has 89 is -26 may -45
clients -21 must -38 retry 81 should 84
clinic 68
clinical -42
clinician -36
clip -74
clock -122
clocks -58 of -21
clone -67
cloned -31
close 36 the -44 to 45
closed -89 as 31 at -27 • 30
closes -56 it -28 on 36
closing -108
cloud 40
cloudtrail -48
cluster -51 and 28
coach 35
code -23 # -45 & -40 ; 64 and -51 block 84 has 50 in -44 is -72 of -72 so -62 • 31
codeowners 30
codes 201 and -22 are -38 • 64
coding 48
coffee 167 machine 20
cold -20 start 28
colleague 128
colleagues 167 in 31 of 36
collect -36
collected 0 by -49 in 37
collecting 65 the 29
collection 99
collector -20
collects 58
colour 49
colours 98
column -150 & -50 names 44 of -32
columns 40 : 50 of -24 • -27
com 75
combined -36
come 0 after 25 as -42 back -21 first -81 from -85 in -64 later -31 out 24 with 67
comes 104 back 47 first 74 from -45 in -47 later -34 out 37
coming 81 with 94
comma -23
command -65 and -64 line -47
commands -77
comment 55 on -20
commented 46
comments 31
commercial 50
commit 0 & 35 with -22
commits -33
committed -72
committee 84
committing -22
common 132 sense 51
communicate 127
communicates 69
community 27
company 42 has 33 policy 46 wide 54
company's -51 ~ 30
comparable 92 to 45
compare 0 with 24
compared 0 by -27
compares -150 the -24
comparison 93
compatibility -57
compatible 0 with -27
compensation -39
compile -24
compiler -74
complained 147
complaints 54
complete 167 and 59
completeness -54
completes -26
completion -23
compliance 116
comply 23 with 23
component 114 in 22
components -72
compromise 64
compute -30
computed -32
computer 80
computes 29
concept 207
concerned 30
concerning 83
condition 0 severity 66
conditions 66
conference 44
confidential 84 secret 118 until -37 • 53
confidentiality -39
config 0 is 44
configurable 39
configuration 91
configured 111
confirm 32
confirmation -60
confirmed -44
confirms -82 the 26
conflicts -29
confluence 53
conform 35 to 36
confuse 38
confused -34
connect 54
connected 39
connection -75
connections -70
connector -96 & -22
connectors -45
considered 139
consistent 73
consistently 23
consists -21 of -21
console -46
constant -66
constraint 0 on 51
construction 26
consult 91 the -31
consultancy 53
consultant 26
consultants 66
consulted 32
consume 34
consumed -20
consumer -31
consumers 79
consumption -75 and -30
contact 100 & 53 : 116 the 45
contain 26 no 60
contained 41
container -50
containers 55
contains -29 a 63
content -47 is 51
contents -24
context 0 is 25
continuous 61 integration 64
contract 114 # 20 annex 36 in -30 is 56 number -23 says -22 test -23 tests 103 version -34 with -73
contract's 37
contractor 87
contractors -40
contracts 38
controller -43
controllers 31
controlling 39
conventional -32
conventions 84
conversation 80
conversion 49
converted 83
cookie -29
cookiecutter 87
coordinator -24
copied 103 to -45
copier 26
copies 0 the -60
copy 35 & -33 and 43 from 26 of -27
copying 38
core -46
cores -32
corner 63
corporate 87
correct -67
corrected -30
correction 0 is -20
correlation 75 id 55
cost 52 # -29 per 112 us 51
costs 0 # 74
could 202 be 22 not 77
couldn't 103
council 106 agreed -35
council's 43
counsel 76
count -97 & -39 and -46 is 35 the -46
counter -54 and -20 is -25
counters 22
countries -29 # -22
country -80 and -29
counts -45 are -57 as 22
couple 127 of 45
coupling 63
courier -31
course 67 of 24
court -23
cover 32
covered 123 by 65
covers 131 # -27 the 60
cpu -30 and -25
crash -52
crate -43
create -46 a -35 or 43 statements 118 table 22
created -34 from 71
creates -113 a -21 the -35
creation -55
credentials -64 and -21
credit -62
crews -36
crisis 35
criteria 54
crm 0 and 36
cron 31 # -24 & -35
crop -50
crossed 54
crosses 44
crow's 93 foot 62
crud 33
csp -21
csv -99 or -22
cto 77
curl 35
currencies 43
currency -43
current 0 state 34 version -26
currently -203 # -50 a -22 on 22 only -21
cursor -30
curve -40
customer -83 # -40 & -55 : 40 addresses 23 is -25 success 75
customer's -75 name -23
customers -135 and 22 in 39 see -40
customers' 32
customs 30
cut 28 by -26 off -27
cuts -59 the -30
cycle 27
d -70 # 34
daemon -95
daily -68 # -23 and -46 at -20 weekly 94
damage -27
damaged -25
dangerous 33
dared 76 to 49
dark 20 mode 39
dash 76
dashboard -130
dashboards 76 alerts -25 • -22
dashed -21
data 84 # 31 & -67 : 40 and -40 for -66 from -35 in 31 is -44 it 34 may -59 of -65 protection -56 sets 55 will -25
database -59 & 24 ; -20 access -31 and -26 group 28 is 107 structures 42
databases 28
dataset -73
datasets 30
date -89 and -20 of -28 on -37 • 23
dates -89
day -85 # -82 : -27 ; 63 and 76 is -32 of -45 one 66 or -37 the 31 to 34 we 28 when 35
day's -34
days -76 # 21 ; -39 after -38 ahead -27 are 35 before -53 by -44 in -62 of 95 on -30 then -26 there 30 with 81 • 39
daytime 36
db -43 # 69
dba 39
dbas 41
dbdiagram 159 io 45
dbdocs 28
dbeaver 106
dbml 52
dbt 54
ddl 100 scripts 26
de -70
dead 0 letter -22 man's 29
deadline -63
deadlines 73
debate 112
debounced -39
debug 27
decide -29 in 33 on 26 what -78 whether -36 who -55
decided 0 : -65 by 20 in -30 on -44 with 66
decides 53 on 67 what -21
deciding -25
decimal -46
decision 61 is 20 of -30
decisions -49
deck 43
declaration -34
decline -36
declined -115
declines -31
decode -42
dedupe 26
deduplicate -31
deduplication -40
default -101
defaults -72 to -60
define 24
defined 0 together 75 ~ 43
defines 25 the 22
definition 81
definitions 41
degrade 68 gracefully 68
degraded 90
degree -48 of 47
degrees 30
delay -60
delays -22
delete -133 ; -21 a -21 are -30 can -25 it -30 the -44 them -26 there -38 this 118
deleted -54 after -41 and -26 by 66 it 27
deletes -102
deleting -48 a -24
deletion -97
deliberately -38
deliveries 71
delivers 119
delivery -76 is -30 notes -32 of -20
demand 46
demands 28
demo 219
denied -27
deny -36
department 161
departments 79
depend 40 on 32
dependabot -30
dependencies 51 are 34
depending 82 on 67
depends 124 on -25
deploy -91
deployment -42
deploys 0 to -25
deposit -23
deposits 20
depot -54 and -24 in -28
depth -52
derived 0 from 22
describe 222 each -48 here 52 it 38 start 53 which 44
described 151 by 29
describes 77
describing 137
descriptions 0 and -26
deserve 88
deserves 38
design 0 and 29 has 25 is 23 review 70 team -118
designed 110 by 24
designers 65
designs 28 are 28
desirable 66
desk -40 # -20 : -30 and 22 is -31
desktop 53
destroy -24
destroyed -23
detail -45 page -43
detailed 51
details 21 are -22
detection -22
determines 131 the 47
deterministic 75
dev 40
devcontainer -31
developer 68 portal 31
developers -75 and 23
development 48 and 58
deviations 28
device -112 is -22
devices -44
diagnoses -35
diagram 187 is 24
diagrams -71
dialog -63
diary -43
did 58 it 20 not 78 the 68 these 40 this -39 what 27
didn't 20
died 26
diff -44
differ 37
difference -59
different 89 from 113 people -20
differently 35
differs 95 from 23
difficult 111
dig 24
digest -30
digit -23
digits -67
dir 50
direct -37 database -48
direction 30
directions 40
directive 50
director 32
dirty -21
disable -30
disabled -78
disables -27
disagree -39
discarded -29
discards 41
discontinued 68
discount -26
discovery 42
discuss 70 with 48
discussed 146 in 67 with 56
discussion 214 in 23 with 69
discussions 59
disk -122 # -34 encryption -41
disks 21
dispatcher -66 i -36
display -83
distance -45
distributed 101 systems 58 tracing 60
distribution -43
district 40
dlq -54
dm 105 # 101
do 43 & 50 : -35 a 82 it 45 not -172 we -53 you -149
dock -59
docker -56
docs 74
doctor 95
document -53 has -79 of 20
documentation 77 of 28
documented 34 here -37 in -64
documents -147 are -61
does 119 : -27 a 47 it -76 its 52 no 25 not -101 that 73 the 93 this -21 what 66 with -24
doesn't -127 answer -46 log -68
doing -31 it 23
domain 53
don't -41 count -25 have -67 measure 34 parse -37 restart -21 touch 45 want 71
done -81 # 84 : -30 by -50 in 44 regularly 35 so 44 when -27
donor -53
donors 38
door -38 for -28
dot 26
dots -24
double 0 booking 64 bookings 65 click 36
doubles -54
doubt 42
down 92 ? -56 a 32 for -46 in -75 on 21 the -37
download -60
downloads -70 the -34
downstream 0 consumers 85
dpia 63
dpo 91
draft -235
drafted 21
drafts -265 and 33 are -27 have -92
drag -93
draw 31 the 26
drawer 26
drawing 75
drawings 86 are 67
drawn 77 by 25 on 20
draws 53 the 70
drift -39
drill 33
drive 155
driver -59
drivers 63
drop -65 & -47 down -29 for -38 the 30
dropped -127 and -37 by -48 with 58
dropping -55
drops -80
drug -49
dry 0 run 50
dual -21
due 46 : 23 care 35 date -58 on -43
dump 90
dumped 49
dumps -76
dunning 44
duplicate -36
duplicates 108
duration -20 of 35
during 65 the 149 which -33
duties 199
duty -69 manager -22
e 0 # 33 g 40 mail -30
each -75 # 71 & 21 alert -38 and 42 call -47 change -78 client 96 day -38 entry -24 event 28 failure 23 has -65 hour -26 line -33 message 32 morning -74 of 35 other 70 page -59 payout -22 pull -27 quarter 27 receipt 21 release 71 request -23 row 66 screen 49 spring 23 state -46 team -51 tenant 30 year -39 ~ 129
earlier 110 ones -71
earliest 56
early 120
easier 165 to 37
easy 85 to 60
ebics -29
ecb -43
edge -31
edges -54
edit -78
edited -78 by -54
editing -50
edition 57
editor -65
editors -77
edits -75
effects 27
effort 36
egress -66
eight -67
eighteen -38
election 26
element 42
eleven 75 ~ 24
eleventh -41
else -85 : 93 gets -24 has -31 in -44 is -58 should -30
else's -25
elsewhere 64 in 26
email -27
emails -35
embedded -56
emergency 37
emits 20
emitted -21
emoji -47
employee -27
employees 43
employer -21
empty -58 & -42 in -26 list -24 state 39 the -40
en -69
enable -32
enabled 27
encoding 60
encrypt 28
encrypted -64 ; -41 with -20
encryption 59
end -48 close 41 date -24 of 52 to 58 up -58 with 26
ended 65
ending 24 in 24
endpoint 57
endpoints 0 are 50
ends -156 in -72 up 38 with -36
energy -32
enforce 0 least 29 the -37
enforced -40 by -40
enforcement -22
engine -128
engineer -35
engineering 40
enough 41 for -30
ensure 43
enter -32 the -79
entered 21 by -38 in 25
enterprise 73
enters -22
entire -32
entities 58 and 56
entitlement 53
entitlements -45
entity 28 & -21
entries 0 are -25 for 67 in -41
entry 0 and 40 has -21 in -81 is -61 with 34
enumerate 37
enums 62
env -63
environment 61
environments 29
epic 223
epics 102
equal -86
equals -30
erased -69
erd 31
erdiagram -33
erp 31
error -32 & 41 : 86 and 23 budgets 21 in 30 is -110 page -58 rate -46
errors 0 # -54 always -38 go 33
escalate 0 to 23
escalation 45
escape -30
eslint -28
essential 122 for 25
estimated 112 at 90
etag -28
ethics 29
eu -71
eur -60
evaluates 30
evaluating 88
evaluation 80
even -61 if 23
evenings 30
event -79 and 37 bus -24 id 74 names -24 per 25
events -28 & -35 after 42 and -21 for -24 from -66 of 26 on -43 • -47
ever 108 since -44
every -54 # -56 alert -50 answer -36 build 25 change 46 component 79 field 37 file -21 five -20 merge 95 minute -50 module 54 other -83 page -42 push -20 quarter -92 response -51 second 40 service 22 ten -23 tenant 26 ~ 116
everybody 70 else -23
everybody's 34
everyone 53 in 22 who -46
everyone's 50
everything 0 & -29 after -44 goes -24 here -59 on -97 that 71
everywhere 29 in 54
evidence -23 & -21
evident 28
evolve 37
ewa 71
exact -54
exactly -118 once 22 one -29
example 64 & -33
examples 93
exceed 0 # 22
exceeded 22
exceeding -27
exceeds -28
excel -41
excellent 30
except -157 & -42 for -36 the -61
exception 33
exceptions 68
exchange 0 rates -27
exchanged 33
excluded -90
exclusion -44 constraint -42
execution -52
exempt -36
exercise 44
exist 31 for 70
existing -109
exists 136 : -48 and 54 in 30
exit -27 # -22 code -69 codes 66
exits -78
expand 25
expect 153 a 26
expectations 130
expected 62 from 45 in 59 to 46
expects 30
experience 39
expert 29
expire 0 after 27
expired 30
expires -84
expiring 24
expiry -69
explain 181 how 31 start 40 the -88
explained 61
explaining 61
explanation 22
explanatory 70
exponential -39
export 0 : 26 a -26 definitions -51 for 38 from 81 is 36 it 34 the -28
exporter 39
exports -27 the 24
expose 57
exposed -98
expressions -70
ext 44 # 44
extend 0 the 24
extended 26
extension 46
extensions -29
external 106 ~ 77
extra -64
extract 44
extraction -31
eye 80
eyes 48
f 97 # 100
facility -21
fact -36
factors 51
fail -48
failed -63 runs -48
failing -61
failover -98
fails -104 if -21 on -27 the -28
failure 49 is -26
failures -43
fair 149 use 85
fake -57
fallback 46
falling 28
false -46
family -43
fan -49
far 134 better 21
fare -55
farm -82
farmer -116
farms -94
fast 0 and 25
faster 26 than -27
fatigue 28
fault -55
fax 41
feature -20 deploys -37 flag 54 flags -33 is 21
features -32
feb -35
fed 27
fee -108
feed -51 is -39 the 44
feedback 113 from 72
feeds 31
feel 124
feeling 38
feels 71
fees -89
fell 87
felt 103
fences 48
ferry 69
festival 25
fetched -39
fetches -39
few 197 more 29
fewer 78 than -22
fhir 40
fi 107
fidelity 71
field -56 and -41 for -21 names -25 on -21
fields 59 are 22 • -23
fifteen -34
figma 146 link 27
figures 56 are 81 from -30 on 57
file -49 # 22 : -21 a 44 for -30 from -24 has -50 in -52 is 73 names -82 on -23 per 47 to -24 was -37 • 40
filed 29
files -127 and 37 from -41 in -37
filing -24
fill 97
filled -33 in -124
filling 29
fills -39 in -28 the -31
filter 0 # 66 & 20 in -27
filtered 20
filters -78
final 92
finance 57
find 21 a -31 it 36 one 33 out 62 the 46 them 34
finding 94 # 55
findings 65
finds 0 the -33
finer 33
fines -35
fingers 99
finish -24
finished 56 by -29
finishes 20
fire 33
fired -34
firewall 62
firm 135
first 0 & -112 ask -22 call -38 day 37 is -54 login -81 of 35 one -35 quarter 31 release 34 start -23 sync -42 tenant 38 three -30 to 23 two 21 version 25 we 77 year 30
fiscal -24
fits -43
five 0 lines 39 minutes -85 seconds 42 working 26
fix -85
fixed -37
fixes -54
fixture -28
fixtures -23
fk -23
flag -109
flags -111
flaky 33
flash -37
flat -113
fleet 76
flight 37
flips -37
floating -57
floats -93
floor 57
flyway 67
fold 46
folded -36
folder 124 & 48 and 21 on 29
folders -41
folks 187
follow 46 & -55 in -26 once 26 the 77 ups 47 when 73
followed -29 by -64
following 70 a 63 the 20
follows 102 from 32
font 101
fonts -64
food -25
foot 42
footer -125
for 90 # -86 & 40 access 63 after 67 all -36 an -20 and 21 approval -44 as -25 at 31 autumn -45 availability 23 describing 24 desktop 20 everybody 23 everything 38 five -31 good -61 high 56 his 68 how -59 humans -34 in -21 instance 25 internal 24 its 87 itself 39 later 60 more -52 new 25 next 20 nothing 27 now 134 old -27 operators -22 people -38 q 21 questions 24 reads -29 reasons 63 release -20 replays -20 schools 34 six 22 small 20 some 35 something -49 sprint 39 support -25 tests -80 that -26 the 97 them -31 thirty 44 this 100 two 45 up -34 us -23 v -62 which 86 whoever 22 years 29 your -43 ~ 136
forbidden -44
force -39
forced -20
forecast -84
forecasts -82
foreign 0 key -60 keys 48
forever -38
forget 87
forgets -42
forgot 88
form -139 : -40 in -25 is -26
format 207 for 23 is 74
formats 0 the -43
former 117
formerly 147
forms -71 in -22
forth 110
forty -23
forum 30
forwards -21
found 75 and -25 in 58 it 40
foundation 54
four -53 eyes 46 levels 40 minutes 52 of 35 steps -30 weeks -34 ~ 43
fourth -61
frame 36
frames -32 # -95
framework 85
fraud -86
free -84 plan 28 text -20 the -29
freely -30
frees -42
freezes -39
frequency 92 and 54
fresh 57
freshness -42
friday 37
friend 54
friendly 145
from 46 & 50 abuse 33 all -50 an 46 before 38 below -31 it 21 its -41 last 21 leave 39 one -21 outside -53 sap -39 source -27 the 44 their -34 then -83 there 64 this -52 time 30 top -25 which -40
front 0 door -45 end 65 of -44
frontend 148
ftp 38
full -29 disk -39 list 76 of 53 width -39
fully 55 ~ 68
fun 106
function -122
functional 39
funding 67
funds 32
further 229 ones 31 ~ -73
future 25
g 0 # 33 & 35
gallery 62
game 49 day 40
gap -47
gaps -43
garbage 50 in 97 out 66
gate -102
gatekeeper 42 for -25
gates 131
gateway 78 and 25 is -20
gauge -61
gauges -38
gave 92 up 53
gb 33 of -94
gdp -23
gdpr 119 applies 50 art -32
general 128
generate 51 it 22 this 30
generated 51 by 42 from 25 with 64
generation 77
generator 38
get 33 # -59 & -46 a -52 an -23 from 58 lost -68 the 73
gets 0 # -82 a -40 its 34 managed 57 measured 57 one -54 the -54 them -53
getting 39
gift 45
git -61
github -77 & -31
gitlab 60
give 73 # -34 a -27 the 31
given 0 a 24
gives 0 # -28 the -22 up -23 you 85
glance 69
glass 61
global -30
gloves -38
glued 80
go 103 and 30 back -62 in 109 live 61 out 63 through 45 to -79
goal 105
goes 0 away -21 back -44 by -23 here 46 into -22 off -47 out -30 the 26 through -69
going 145 through 58 to 75
golden 48
gone 79 ; -55 by -21
good 217 # -27 and 26 as 38 for -86 ones 39 to -27 ~ 126
goods -52
google 38
got 271 lost 29 the 52
governance 97
gpl -21
gps 30
gpu -77
gracefully 149
grade 37
grades -42
grafana 94 & -51 folder -63
grant -42
granted 0 by -76
grants 29 are -27 of -21
graph 25 is -24
graphql -67
great 199
grew 116
grey -60 boxes 32
greyed -84 out -84
grid -24
grip 61
group 76 & -85 of -49
group's 20
grouped -67 by -25
groups -32
growing 51
grown 91
grows -62
growth 95
grpc -56 & -23 on -49
guaranteed 108
guarantees 61
guess 82
guest -71
guests 63
guide 42
guideline 77
guidelines 37
guild 97
gw 86 # 87
h 0 for -20 of 20 then 34
ha 96
hackathon 69
had 213 # 46 a 147 the 63
half 102 a -39 an 33 is 25 of -98 the 47 year 32
hall 0 # 20
hammered 38
hand -62 : 30 from 22 it -29 on 61 with -38
handbook 135
handed 88 over 110
handful 68 of 68
handheld -45
handhelds -62
handing -29
handle -37
handled 125 as 48 by -133 in 53
handler -43
handlers -56
handling 122
handover 166
hands 68 out 50 over 74 the -75
handshake -34
hang 56 off 20 on -62
hangs 64 in 57 on 47
happened -20 in 42 once -50
happens -49 in -21 to -41
happily 53
happy 171 with 58
hard 92
hardening 20
hardly 59
hardware -29
harm 27
harmless -55
harmonised 42
has 113 & 110 a 129 an 67 another 74 approved -33 asked 92 been 97 changed 23 complained 43 decided -73 everything 49 four 49 grown 25 had -40 it 30 its 48 looked 39 made 28 many -40 moved -40 no -186 none -65 one -45 read 34 ruled -31 seen -35 settled -30 signed 70 since 47 something -28 the 211 them 31 three 30 to -61 two -130 yet 24 ~ -38
hash -50 chain 47 of -68
hashed 24
hasn't 76
have 129 & -69 a 105 an -59 asked 39 been 47 done 22 left -38 no -91 none -80 not 70 one 36 seen 27 their 32 them 116 ~ -136
haven't 111
having 0 to -44
he 223 can -23 was 26
he's 159
head -112 of -25 office 20 sampling -37
header -46 & -54 : 70 ? 33 and 51 with -29
headers -36 & -31 are -35
heading 112
headings 51
headless -52
heads 21
health -47 data -30
hear -23
heart 90 of 55
heavy 93
height -43
held -53 by 27 here -54
help 97 desk 30 the 32 to 46
helper 31 ~ 65
helpful 53
helps 104
hence -118 no -30
henrike 56
her 224 laptop 56 return 52
here 171 : -24 after 24 as 35 by -57 for 44 from 24 in 70 is -55 it -32 once 36 one 52 png 53 that -31 the -35 this -57 when 86
herself 43
hi 39
hidden -62
hide -25
hides -31
high 33
higher 36 ; 28
highest -74 ~ -25
him 55 to 33
himself -35
hinges 71 on 71
hint 79
his 239 laptop 20 own 36
histogram 46
history -79 is -28 of -45
hit 79 rate -57
hits -40
hl -30 # -30
hmac -33
hold -128 & -25 and -20
holder -22
holders -38
holds -72 # -53 a 47 no -32 only -28 the 46
hole -29
holes -88
holiday 45 calendar -34
holidays -71 and -21 of -61
home -43 directory 20
honest 27
honestly 60
hook -24 & -41
hooks 42
hop -36
hopefully 89
hopes 81
hops 33
hospital 51
hosting 84 partner 20
hosts 42
hotel -27
hotline -41
hour -132 ; 52 and -34
hourly -99 and -23
hours -100 # 45 ; -25 and -28 before -20 for -21 no 33
house 52
housekeeping 132 is 58
how 104 & 57 do -165 far 32 it 80 long -52 many -89 much -76 the 111 they 27 to 75
however -45
hr 46 feed -34 system 39
hsm -30
html -105
http 74
https -40
hub 53
human 51
humans -40
hundred -60
hung 67
hurry 41
hurt 34
hurts 46
hyphen -48
i 268 # -32 can -71 do 31 don't 33 have 66 keep 44 know -23 left 35 lost 20 need 27 only 48 removed 25 should -40 tried 21 want -112
i'd 155 rather 75
i'll 186
i'm 187 not 46
i've 161
iam 133
iban -59
ibans -46
ical -24 feed -24
icon 48
icons -23
id -155 : -36 ; -23 int -50 is 30 • -23
idea 141
ideally 56
ideas 249
idempotency 159
idempotent 173
identical 76
identified 32
identifiers -40
identify -37
identity 47 provider -20 service -35
idle -70
idoc -22
ids -156 # -20 and -20 are -36
if -29 & 22 it -59 it's -35 more -34 not 38 one -39 somebody 32 the -22 there's 95 they -158 we 74 you 26 you're 77 you've 34
ignore -29
ignored -93
ignores -58
image -53 & -22 and -34 build -26
images -175 are 55
impact -52
implement -23
implementation 27
implements -37
import 0 & -25 of 52 • 53
importance 93
important 265 for 54 to 22
imported 47 by -54 from 102
imports 35
impossible -31
improve 52 what 35
in 74 # 100 & 53 : 25 a 64 accordance 39 all 20 an 36 any -22 at -24 autumn 22 batches 48 both -22 by -78 ci 53 code 82 doubt 35 each -44 flight 61 for -35 force -41 four -26 garbage 97 git -25 header -27 here 33 his 66 is -127 it -106 its -26 line 111 logs -32 memory -53 mind 38 office -25 on 20 one 68 order -28 our -72 over -20 parallel -71 particular 60 preparation 82 principle 41 prod 70 quarantine -22 red -39 room 41 scope 23 seconds -27 short -61 small -34 spring 59 sprint 59 staging 29 step -56 steps -40 stock -42 that 50 the 80 them 32 there 23 this -58 three 51 time 39 transit 32 turn -21 two 70 under -52 utc -38 v -22 week 53 what -27 which -33 with 117 words -70 work 75 writing 55 your -50 ~ -32
inbound 53
inbox -91
inc 46
incident -98 channel -20
incl 43
include 143 correlation 21
included 23
including 0 the -24
incoming 43
index 0 & 40 and -40 on -35
individual 42
industry 0 best 25
ines 112
info -34
inform 0 the 25
information 51
informs -24 the -21
infra 168
infrastructure 21
ingest 106
ingestion -39
ingress 28
inherited 83 from 39
inherits 50
initials -29
injected -22
inline -26
inner 40
innovation 56
input -33 & -25
inputs 85 • 28
insert 58 a -30
inserts -46
inside -77
insight 45
inspect -23
inspection 28
install 0 it -23
installation 40
installed 60
installs -66
instance -62
instances -32
instead -178 of -62
instruction -49
instructions 29
instrumentation 98
instrumented 52
insured 68
insurer 26
insurers 59
int 0 # 91 pk -22 ref -26
intake -23
integer -101
integration 158
integrity -56
intended 105
interesting 43
interface 27 is 48
interfaces 81
intern 23
internal -48 & 40 callers -21 confidential 197 no -23
interpret 67
interval -26
intervals 63
interview 101
interviews 60
into -31 & -29 account 56 our -38 the -22
intranet 117
introduced 42
introduction 40
intuitive 74
invalid -22
invent -20
invented -22
inventory 111
invite 85
invoice -113
invoices -69 and 50 are -31 from -29
involved 125
io 51
ios -62
ip 0 addresses 29
ips -27
is 35 # -59 & -65 : -39 about -119 active 39 all -121 allowed -21 already -36 also 20 always -32 an 85 another 43 answered -60 asked -57 at 21 awaiting 58 away -41 being 202 below 91 blocked -99 booked 23 broken -57 built 154 called -68 checked -23 chosen -25 collecting 63 committed -64 compared -33 complete -32 computed -20 confidential 40 confirmed 25 counted -21 currently -49 cut 26 decided 31 deleted -36 disabled -48 doing 23 done 48 down -147 drawn -21 due -122 elsewhere -35 empty -28 enabled 22 encrypted -27 enforced -34 enough -24 entered 22 essential 33 ever 35 everyone's 51 expected 63 finished 36 for 52 found 21 from 48 generated 65 going 73 gone -89 granted -28 half 39 handled -29 hard -37 harmless -79 hashed 60 history -43 idempotent -34 ignored -21 immutable -23 important 62 in 81 informed -29 it -162 itself -26 kept -26 keyed -27 known -27 left -52 limited -48 live -32 loaded -76 looking 25 maintained 56 meant 43 measured -35 merged 62 missing -100 more -46 nearly 24 needed -40 never -63 next 62 no -90 none -94 normal -27 not 31 null -28 of 94 offered 24 old 30 older -31 on 152 one -54 only 31 optional -20 ours 29 out -22 over -59 paged -21 paid 21 part -60 passed -45 plain 24 planned -101 possible 32 posted -31 printed -53 provided -59 public -44 put -60 raised -23 reachable 53 reached -39 read -44 readable 77 ready 50 real -25 really 29 recertified -26 recorded -38 redrawing 29 refused -32 released -26 rendered -26 replaced -48 reported 28 required -38 reserved -37 responsible -76 restricted 46 reviewed 20 s -26 safe -84 said 29 scheduled -32 seeded 25 sent -74 served 48 set 41 shared 84 shown -37 simply -32 skipped -66 something -23 stable 58 stateless -27 still 88 supposed 40 taken -28 tested -49 that -146 the -51 theirs 37 then -48 thrown 26 to 29 told 21 treated -27 under 160 unknown -79 up 123 used -22 what -80 why -29 with 149 worth 88 written -33 wrong 61 yours -24 ~ 53
isn't 25 there 56
iso 0 # -83
issue -58
it 43 # 53 & -79 ; 27 acts 32 after 34 all 122 also -28 answers -44 as -33 at 56 away 85 back -22 be -102 belongs 30 by -45 calls -25 came -20 can 113 closes -36 compares -47 creates 22 decides -20 depends 82 directly -33 every -23 for 47 from 56 gets 20 hangs -34 here 25 if 77 into 35 is -68 keeps -28 last 52 later 66 leaves -26 like 21 looks 25 makes 76 moves -23 needs -48 never -24 next 22 not 35 now -84 off -37 on -32 only -56 open 32 out 21 over 42 prints -22 ran -24 reads 37 recovers -22 runs 53 says -48 shows -31 stands -33 stops 41 takes 50 the -117 there -39 took -34 turns -34 twice 45 until -29 up 33 uploads -30 uses -40 waits -35 wants -42 we -59 will -117 with 52 without -24 you 32
it'd 46 be 42
it's 94 back -44 done 64 down -20 not -71 on 24 still -73
item 68 # 149 & -20 is 56
items -33
iteration 74
itil 30
its 71 # -22 & -49 data 27 job 44 name 31 next 24 number -35 own 33 owner -34 part 39 predecessor 33 sensitivity 34 slot 23 state -34
itself -85 after 22 and -25 is -80 to 30
j 61
jaeger 104
jan 20
january -33
jenkins 77
jira 171 filter 51
jitter 25
job 0 & -93 : 69 for 66 in -20 is -33 of -127 runs 39 that -22 with -29
jobs -43 in 33 that -28
join -21
joined -44 by -20
joins 58
joint 52
jointly 62
joke 35
jonas 162
journal -21
journey 106
jpeg -65
js -57
json -112 in -53 object -27 schemas -23 to -29 with -26 ~ 55
jump -49
june 167
jury 29
just 0 & -20 as 25 one -50 two -22
jwt -53
kafka -77 headers 25 topics -21
kb 50
keep -46 calm 74 the -22 their -26 this -28
keeping 55
keeps 79 a 32 it -23 the -21 them -23
kept 33 # -66 as -48 by 40 in 118 until 35
key -97 # -40 & -57 ; 69 and 23 figures 50 in -20 management -33 of 21 rotation 56 then -21 to -21 • 35
keyboard -39
keycloak 110
keyed 21 by 88
keys -40 : 32 and 67 rotate 43
kg -61
kibana 75 & -54 index 54 saved 23
kick 89 off 95
kickoff 22
kill 45 switch 32
killed -21
kills -70
kind 0 of -62
kindly 131
kiosk 30
kit 187 : -27 for 133 is -38 with 59
kitchen 56
kits 29
knock 31 on 30
know 55 about -84 basis 53 how -40 that -53 the 37 what 29 who 27
knowing 59
knowledge 47
known 90 from 22 to 43
knows 171 how -21
kpi 0 and 70 consumption -58 publishing -45
kpis -24
kwh -44
l -62 # 21
lab 23 and 37
lab's -20
label 23 & 33 for 39 on -49
labelled -36
labels -37 : -36
lacks -67
ladder 22
lag -90
laid 100 down 91
laminated 71
lamp -45
land -51 in -36
lands 67 in 24
landscape 80
lane -71
language 82 and -81
lapses -30
laptop 57
laptops -20
large 78
larger -107
largest 0 tenant 38
last -29 # -73 & 44 change 47 day 31 entry -24 five -38 good -52 known -28 month 56 page 49 summer 35 time 99 touched 72 week 25 word 25 year 132 ~ 99
lasted 100
lasts -24
late -53 and -25
latency 0 and 49 p -28 • 28
later -219 : -21 ; -23 by -38 corrections -29 in -31 on -20 once -28 ones -33
launch -29
law 102 and 24
lawyer 82
layer -31
layout 88
layouts 58
ldap -46
lead -121 to 39
leader 0 election 33
leading -20 zeros -42
leads 39
leak -59
leaked -30
leap 54
learned 76
learning 42
lease -56
leased 23
leases -34
least 153 # -70 once -63 privilege 118 three 49 two 63
leave 53 a 50 and 46 it -20 no 54 the -100 within 30
leaves -97 a 106 the -62
leaving 0 the 37
led 44 by 74
ledger -33 is 34
left -99 # -34 : -65 ? 33 blank -24 half -38 hand -20 is -47 it 37 of -37 out -63 the 23
leg -43
legacy -22
legal 88 and 22 has -53 hold -72
lena 76
length -102
lengths 45
lens -55
less 154 than -68
let 0 the -21 us 93
let's 96
lets -51 us -34
letter -50
letters -99 are -69
letting -56
level -69 of 40 security -38
levels 65 are 37
liability 21
lib 36
library -53 & 41
licence 110 for 47
licences 77 are 110
license 63
lie 138 in 39
lies 0 with 25
lifecycle -37
lifetime -28
lift 51
lifted 36
lifting 26
light -64
lights 43
like 229 a 39 all 37 any 74 in 34 other -42 that -20 the 37 to -80
liked 87 it 41
likes 65
likewise 36
limit 0 for 28 is 84 on 21 per 63
limitations 106
limited 32 to -38
limits 181 and 49 are 73 on -21
lindqvist 28
line -133 # 96 : -22 and -38 by 69 for -104 in -73 manager 55 one -39 with 64
lines -23 & -60 have 22 in -35 of 54 on -20 per -24
link 56 and 62 in 41 the 32 to -48
linked 60 to -33
linking 35
links -141 are -28 in 26 to -58
lint -24 and -37
linter 55
list 36 # -47 & -25 ; -25 all -31 and -74 at 65 by -44 detail -80 from 36 in -54 of -51 on 29 per -27 the -23 them 53 to -34 was 21 what 61 with 25 ~ 41 • 166
listed 71 in 24
listens -124
listing 55
lists -101 are 34
little 84
live -64 : -38 schema 47 with 28
lived 37
lively 31
lives -68 in 23
living 46
load 0 & -29 balancer -44 test 130 the -36 time -20
loaded -77
loader -86
loading 80
loads 35 # 49
loans -22
lobby -23
local -56 time -21
locale -44
location 29
lock -103 # -21 and 85 the -31
locked -92 for -28
locking -34
locks -56
log 22 # 115 events -36 for 31 lines -24 of -41 to 65
logged -49 and -35 in -56 with -50
logger -26
logging 151 of 21
login -28 & 48 and 74 for -24 is -38
logins 26
logistics 48
logo 70
logs -24 a -29 and 23 are 143 for -47 in 28 traces -28
long 78 ? 26 as -36
longer 33 than -113
longest -37
look 85 after -23 and 42 at -83 for -121 in 81 inside 61 into 104 like 38 there -22 up 22
looked 95 at 25 up -32
looking -59 for -33 into 40
looks 0 at 37 for -45
lookup -28
loop -48
loose -39 coupling 39
lose -69
loses -47
loss 20
lost 33 in 46 its 50 the -39
lot 134
lots 33 of 50
love 160 to 41
lovely 80
low 0 fidelity 77
lower -104
loyalty 50
luck 45
lunch 67
lying 22
m -41 # 103 & -25
machines -73
macos -24
macro 143
macros -43
made 22 a 76 before 40 by -42 from -51 in -34 the 79 up -47
mail -84 ; 51 and 46 at 21 to -30
mailed -34 to -21
mails 0 a 71
main -72
mainframe 22
mainly 26
maintained 136 by 21 in 29
maintainers 22
maintains 62
maintenance 158 is 30
make 104 it 41 sense -29 sure -37 the 29
makes 0 a -50 one -43 sense 70 the -37
man's 29 switch 29
manage 50
managed 0 by -83
management 175 and 20 service -33
manager -28 i -44 in -38
manager's 38
managers -56
mandatory 123
manifest -51
manifests -25
manner 180
manual 94 steps 54
manufacturer 53
many 53 & -48 lines -110 of -45
map -46 and 49 by -28 in 36 of -72
mapped 39
mapping 55
maps -46
marek 54
marked -57
marker -28
market 73
marketing 51
marks -58
mask 78
masks 45
master 31 data 38
match -61
matcher -33
matches -72
matching -62
matrix 139
matter 69 for 20
matters 156 : 88
max 0 # -50
maximum -25
may -27 approve 20 ask -26 be -75 do 25 fail -22 go 121 have -29 hold -41 not 86 open 74 run 38 see -71 take -33 the 35 write -30
maybe 300
mb 22 and 41
me 256
mean -48
meaning 72
meaningful 134
means -92 that -43 the -102
meant 20 to 60
meantime 27
measure 222 first 65
measured 54 at -127 gets 57 over 20
measurement -21
measures 103 are 59
media 56
meet 140 on 34
meeting 155
meets 105
member -24
members -78
memo 21
memory -164 and -22 for -25 grows -26
mention 154
menu -123 & -97 item 47
merge -156 ; 20 and 22 request 32 to -32
merged -29
merger 147
merges -28
merging -31
mermaid 81
mesh 28
mess 36
message 21 is 54
messages -25 are -40 for 23 to -21
met -26
metadata 63
meter -94 & 38 readings -32
metering -46
meters -40
method 0 path 116
methods -47
metres -42
metrics 0 are -28
mfa 50
mid 23
middle -42
midnight -68
might 30 be 22
migrated 96 from 57
migration 65 # -53 of 25 to 38
migrations 124 run 20
milestone 71 m 58
milk -24
million -52
milliseconds -30
min -33 # 20 each 48
mind 48
mine 24
minimal 23
minimum -36
ministry's 27
minus -47 the 26
minute -51 ; 41 and -54 for -22 so 50
minutes -94 ? 25 and -50 are 39 for -34 of 21 on 29 then -21 without -29
mismatch -70
miss 20 it 28
missed -70
misses 53
missing -288 # -42 & 32 : 118 for -45 in -39 on -31
mission 41
mistake -52
mistakes 93
misuse 79
mixed 67
mm -93
mobile 88 app -35
modal 26
mode 37 : -30
model 25 is 39
modelled 44
modelling 82
models 89
moderated 70
modern 96
modes 29
module 80 & 152 : 35 and 20 answers 37 are 31 at 47 does 29 exists 41 for -53 has -21 holds -30 it -49 keeps -62 may -24 runs -25 should 40 that -82 with 32
module's 84
modules -53 of 22 • -21
moment 50 a -25
mon 0 # 22
monday 26
money 0 is -26
monitoring 52
month 0 & -26 ; -24 and -39 at -22 end 58 measured -36 of 87 with 28 • -22
month's -45
monthly 57 : 21
months -66
moon 117
more 175 & -24 ; 41 is -35 of 59 often 55 or 34 than -56 time 22 ~ 55
morning -45 and -41
mortem 54 of 25
most 0 # -86 important 25 likely -23 of 20 one -45
mostly 200
move -86 from 24 the -34 to 76
moved 122 away -38 from 29 here 61 on 21 the 25
moves -103
moving 62 it 23
mqtt 33
mr 91
mrs 54
ms 37 for -34
msg -73
mtls -143
much 135 is -25 of 26 to 62
museum 33
must 53 begin -38 confirm 34 finish -29 never 32 not -59 pass -21 run -30 stay -38
mutations -38
mutual 0 tls -33
my 69 machine 34
n -47 # 46 : 54 m -46
nadia 23
nagios 55
name -76 a 86 and -105 each 108 in -49 of -21 on -55 purpose 115 the -50 type 129 unit 101
named 0 & 64 after -43 by -49 in 28
names 0 : 35 a 51 are -48 the -79
namespace 50 & 28
naming 86 conventions 65
napkin 33
narrow 38
national -32
native -34
nats -34
naturally 68
nature 21
nav 96 # 121
navigation 144 is 26
nd 72
near 49
nearly 81 always -54
neat 23
necessary 42
need 71 & -46 a -91 for 23 none -29 not -31 one 52 the 28 to 95
needed 67 for 21 to -64 • 20
needn't -22
needs 31 # -28 & -112 a 50 an 24 the -63 two -43
negative -36
negotiate 78
negotiated 55
neighbour 181
neighbouring 162 & 113
neighbours 88
neither 85
nested -62
net -31 # -22
network 0 : -31 ; 21 is -62 tab 147
networks 87
never -139 as 82 be 20 had 39 put -24 read 30 see -57 the -30 to -50
new 0 & 61 cluster 27 colleague 63 colleagues 59 ones -41 price -29 state -23 version -52 ~ 46
newer 27
newest 45 first -62
next -68 # -27 & -52 and -35 door 246 due -28 free -27 in -36 is -55 morning -39 one -52 ones 28 quarter 36 review 54 run -20 sprint -26 stop -47 three -26 time 30 to 23 week -36 year -38
nice 232 to 42
nicely 68
nicer -38
night 0 : -26 a 44 at 72 shift 45
night's -54
nightly -81 job 82 sftp -37
nine 36
nines 46
ninety -65
no -130 # 153 & -23 access 30 and -36 answer 123 body -41 business -44 calls -54 code -35 data -62 database -26 ddl -50 drawing -25 erd -66 exception 121 file -23 foreign -21 further -82 http -30 idea 118 internet 50 login -23 longer 127 manual -33 message 52 more -34 name -50 names -48 network -34 ordering 76 other -278 others -139 personal 65 picture 35 second -29 signal -20 single 31 state 45 tables -66 target -27 third -21 time 25 two 21 user -37 ~ -177 • 71
nobody -37 but -38 can -21 else -80 has -49 in 30 is -67 needs -30 reads 22 should -54 the -28 wants 26
node -112
nodes -107
noise 73
noisy 22
non 61
none -268 : -129 ; -69 all -24 and -55 because -41 for -23 in -28 it's -21 of 34 since -68 wanted -39
noon -89
nor -66
normal -37
normalised -32
normalization -67
normally -22
not -46 & -82 : -24 a -32 accept 35 agree -21 all 21 alter -24 an -62 and 39 answer 51 available -27 be -33 been 30 before -98 by -24 change -23 clear -28 count -21 decide -49 even -32 find -20 finished 36 here -99 hold -22 in -44 just -21 know -53 leave -30 logged -30 look -23 make -62 more -36 move -43 needed -53 of -36 on -68 one -33 only 20 ours -23 own -33 part 112 per -20 planned 22 possible -30 read -39 responsible -69 see 122 show -58 shown -49 started 20 stop 60 store 22 supported 31 sure 48 survive 44 there -31 wait -27 write -36 yet -156 ~ -101 • 41
notary 72
notation 92
note -73 that -33 the -69
notebook -30
noted 56
notes -24 : 24
nothing -217 ; -21 can 56 else -97 for -21 in -30 may 32 more -82 of -52 on -29 that -50 to -29
notice 57
notices -77
notification -28
notifications -40
notified 25
notifies -20
notify -28
nouns 21
nov 41
november 38
now 0 & -34 : -42 ; 47 a 71 and -42 it -39 it's -99 one -47 the 37 with 24
nowhere -77
null -149 ; -26 for -24
number -65 # 97 & -32 : -22 and -68 date 38 in -74 is -36 of -33 or -39 to 42 without -20
numbering 31
numbers 0 and -23 are -90 for -47 from 99 in 22 of 68 on 61 will -26
numeric 62
nurse -37
nurses 83
o -68
o'clock 29
oauth -49
object -54 lock -25 store 44
objective 26
objectives 114
objects -26
obs 94 # 94
observability 135
observe 41
observed 32
obsolete 21
obvious 76
obviously 60
october 51
odata -21
odd -113
of 75 # 48 & 24 a -54 an -96 another -38 any 71 arrival -35 at -22 bank -28 being -34 cases -54 course 30 customer 39 customers -41 data -39 date -32 documents -27 duties 54 each 40 error 32 events -20 every 21 everything 91 eyes -21 failures 24 files -25 four -33 free -46 how -21 incoming 72 invoices -20 it 61 its -55 least 45 memory -30 missing -23 month 69 no 39 one -92 open -47 orders -43 our 62 ours -34 parcels -20 people -56 personal -26 processing 21 production 31 readings 43 record -30 requests -42 rows 47 scope -63 sprint 24 tenants -21 that 35 the 55 them 87 these -22 this 91 those -27 time 29 today 53 two 22 unknown 49 up -37 us 154 users -64 what 48 which 49 work 24 your -25 zero -20 ~ 60
off 0 a -22 and -28 by 68 from 51 in 71 on 49 • 90
offboarding 86
office 80 hours -39 is 27
officer 0 & 24
offline -30
offsets -30
offsite 55
often 24 as 22
oidc -64
ok 75
old 0 & 63 and -30 key -28 one -57 system -60 text 73 value -31 version -28 wiki 23
older -104 ones -43 than -34
oldest -133
olga 61
on 80 # 143 & -43 a 29 another -21 any -84 arrival 29 as -21 average 45 behalf -46 day 43 duty -59 each -61 every 52 everything -23 failure -25 for 72 her 28 his 77 holiday 46 how 28 in 24 it 25 its 33 load -32 main -29 merge -105 my 137 one -74 paper 23 parental 72 phones -39 port -20 pr 33 production 23 purpose -165 push -38 request 42 sigterm -30 staging -24 stdout -53 tag 26 tags -43 that 31 the 60 their 48 them -88 this 100 time 76 top -99 topic -21 until 34 what 68 when 63 whether 48 which -68 who 25 with 27 wood 30 working -22 write 37 your -44 ~ -49
onboarding 164
oncall 45
once 0 & 106 ; -84 a -70 and -57 at -39 if 28 in -32 it -40 more -62 per -41 the 184 we 36
one -40 # -41 & -81 : 67 ; 49 a 23 after -61 before -27 bullet 71 but 74 button -74 call -26 currency -30 database -26 dialog -23 endpoint 55 entry 69 event 29 exception -38 export -31 file 23 for 137 from 22 happy 28 has 24 hour -72 in 42 instance -33 is -31 isn't 86 level 67 may -34 message -25 more 79 must 36 night 41 node -30 not -36 on 29 open -31 or 96 page -107 paragraph 42 parcel -34 pdf -29 per 48 place -88 question -65 request 25 row 45 sentence 91 span -23 table -46 tenant -43 test -24 the 44 time 135 to -63 trace -29 up 37 user -46 very 24 was 39 we 36 week -27 who 47 with 134 working -20 would 63 ~ -48 • 40
one's 27
ones 136 # -36 : -51 are -60 from 28 go -55 may 25 that 48 with 38
ongoing 30
online -23
only -195 # -40 : -58 ; -47 a -27 and 27 as 35 at 25 authorised 80 be 59 by -28 confuse 41 do 20 for -24 get -64 if 74 module -30 on 30 one -78 reads -35 see -24 so -27 the -47 thing 24 when -34 while 51 with -91 ~ 83
onto 64
opaque -22
open -133 & 51 : 34 any -49 at 31 for -33 in -35 incidents -43 invoices -26 it -32 or -48 question 201 source 89 the -47 them -20 tickets -41 ~ -67
openapi 79
opened 27 # 31 a -30
opening 0 a -29 the -48
opens -162 a -42 by -21 the -60
opentelemetry 40 is 57
operating -49
operation 144 & -44
operational 35
operations 115 team -183
operator -75 with -36
operators -34
opinion 44 of 23
opinions 77 differ 61
opposite -32
ops 106 # 32 has 33
opted -26
optional -131 & -37
or 88 # -52 & -20 all -28 an 38 another 29 at -34 delete -23 in 67 it 43 less 34 more -88 newer -52 none 43 not 39 red -60 so 49 the -110 three 53 two 74 with -54 ~ -43
orally 65
orchestration -34
order -106 : 35 from 40 is 41 number -39 of -24 page 20 to 99 was -23
ordered 25
ordering 83
orders -162 and -22 in -43
ordinary 33
organisation -34
organisational 110 and 37 measures 32
origin 59
originally 69
orphans -23
otel 59
other 153 body 22 fields 97 four -52 module -46 modules -108 one 23 services -159 side -31 teams -38 things 71 way -76 ~ 39
others 214 : 60 are -22 may 52 • 42
otherwise -133 & -20
ought 149 to 149
our 213 api 47 data 26 own -149 platform 27 product -40 support -26 team -31
ours 79 : -26 and 28 is 48
out 42 # 39 & -24 a 27 after 42 and 32 at -116 by 81 for 75 in 74 that -70 with 32 ~ -29 • 123
outage 0 of -39
outages -58
outbound -24
outbox 28
outcome 77 of 21
outcomes -34
outdated -136
outgoing -32
output -85 of -26
outs 44
outside -51 firm 27
outsourcing 29
outstanding 63
over 0 # -110 & 36 : -79 a 102 all -20 and -28 by -25 the 40 time 27 to -43 we -40 with -25
overdue 27
overload 0 and 58
overnight 44
override 20
overview -31 of 35
overwrite -32
overwrites -42
overwritten -41 at -23
own -49 & -90 : -29 and 67 copy -53 documentation 38 the -27
owner 89 : 56 ; 58 a 30 and 50 has -35 i -40 is 55
owners 88 of -30
ownership 54
owns -60 that 26 the 43
p -49
pace 45
pack 62
package 0 # 62 & 44
packages 28
packs -21
pad 55
page 0 # 53 ; -22 after -25 and -38 at -22 between -34 covers 91 for 68 if -29 in -58 no 92 of 127 on -32 says -24 that -29 with 45 • 40
pagerduty 67
pages -49 # -41 ; 53 of 84 the -46
pagination 30
paging 24
pain 0 # -29
pair -48 of -41
pairs -84
pallet -64
panel 0 & -30
panic 65
paper 121
paragraph 96
parallel -120
parameter 63
parameters 0 are -21
parcels -21
parent -40
parental 58 leave 66
parents 0 see -23
parked -32
parking 67
parks -29 the -29
parse -91
part 118 in 64 is -37 of -39
partial -41
participants 50
particular 66
partition -61
partitions -23 are -26
partly 102
partner 152
partners 51 get -28 have 38
parts 24 of 21
pass -50
passenger -38
passengers -27
passes -135 through -64
passport -41
password 0 & -45 is -28
past -32
paste 27 a 34 the -24
pasted 45
patch -35 updates -22
patches -43
patching 47
paternity 89
path 69 : 24 and 106 is -39 purpose 51
paths 0 are -36 to -35
patient -85 and 31
patient's -55
patients 111
pattern 25
patterns -78
paused -25
pauses -20
pay -45 for -46
paying -52
payload 67
payloads 20
payment -49
payments -69 and -27
payout -90
payouts -48
pays 72 for -37
pdf -30 a -25 to 29
pdfs -53
peace 62
peak -36
peer -28
pen 51 test 48
penalty 26
pending 60
pentest 56
people 121 and -78 are 67 from 24 get 33 have -22 in -50 of -61 on -56 to 40 use -44 who -94
per -44 # -31 & -25 batch -22 calendar -64 channel 27 client 123 country 21 day 59 field 60 key 64 line -26 message 61 minute 158 month -70 order 51 page -21 parcel 22 pod 69 provider -38 quarter -23 region 58 request -48 run -23 second 115 site 51 sku -20 source -24 state 67 table 24 the 62 user -24 warehouse 39 week -42 ~ 23
percent -72 of -64
percentage -22
performance 26
performed 44
performs 57
perhaps 153
period 0 of 35
periods -50
perl 73
permission 138
permissions 62 are 28
permit -59
permits -76
permitted 40
person -63 # 44 and -65 has -35 in 49 of -45 on -21 who -37
person's -28
personal 0 ~ -87 • 34
personnel 89
persons 80 have 86
pg 80
pharmacist 47
phase 223 # 25
phone -67 and -20 number -21 numbers 43
phones -49
phoning 34
photo 0 and -36
photograph 28
photographed 31
photos 42 are -21 of 58
physician -38
pick 103
picked 0 up -37
picker 49
picks -40 it -28 the -46 up -34
picture 68 is -58 says 24
pictures 0 of 29
piece -31
pieces 55
pilot 219 with 22
ping 53
pinned 186
pins -29
pipeline 112 has 22 is 33
pixel 76
pixels -32
pizza 65
pk -98
place 54 in 46 on -31 that -76 to 45
placed 35
placeholder 49
plain -108 http 30 words 29
plan -62 for -34 is 21 of 61 on -28 to -36
planned 0 & -25 : 61 and -60 downtime -28 for 28 in 20 maintenance -31 with 28
planner -79 has 24 i -65
planners -32
planning 65
plans -74
plant 38
plat 49 # 49
plate -101
platform 0 has 24 operations 58 operator -37 people 94 policy 54 team -169 with -73 ~ 176
player -28
playground 53
plays 93 a 53
please 300 check 52 don't 59 fill -43 refer 34
plenty 75
plot -22
pls 92
plugin 74
plugins -100
plural 34
plus 36 # -23 & -80 a -39 an -20 one -50 the -20 whatever 49
png 110 or 45
po 40
pod -90
pods -64 # 41
point 59 and 37 to 68
pointed 46 to 22
points 77 to -100
poison -22
policy 145 & -41 decisions -36 is -27 version -23 • 75
poll -24
polled -35 each -31
polling -79
polls -37
pool -97
pop 26
popular 27
port -44 # -70 is 29
portal 94
position 39 of -57
possible 107 to 53
possibly 72
post -21 mortem 54 to -21
postcode -32
posted -24
poster 71
postgres 0 & -24
posting -100
postings -49
postman 60 collection 63
postmortem 30
postponed 112
potential 38
power 0 loss 41
pr 30 with -22
practically 31
practice 39
practices 27
pre 0 push -30
precision -32
predecessor 93
predictably 59
prefer 61
preferences 35
prefix -23
preparation 84
prepared 54 by -36
prepares 46
present 48
presented 57 to 32
preserved -25
press -127 & -34 the -30
presses -105 & -38
presumably 78
pretty 107
prev -55
prevents 33
preview -86
previews -33
previous 40
price -163 and -47 changes 48 list -34
prices -106 and -48
pricing 74
primary 0 key -40
principle 135 of 43
principles 87
print 116 the -38
printed -77 on -55
printer 31 is -20
printers -95
printing 56
prints -111 a 24 what -37
prior 22 to 85
priority 21
privacy 67
privilege 113 is 48
priya 23
probably 126
probe -34
problem 0 json 22
problems -89
procedure 65 # -46
procedures 99
process -42
processed 0 by 28
processing 126
procurement 53
produced 165
producer -30
producers 56
produces 21
producing -32
product 0 : -22 images -47 in 39 owner 46 owners -38 people 34
production -60 data -37 • 69
products -69
profiles -26
program -23
programme 31
programs -28
progress -59
prohibited -26
project 106 & 102
prometheus 67 scrapes 57
promise 0 that -42 to 29
promised 133 a 42
promises -39
promising 65
promote -24
proof -25
proper 101
properly 155
property 0 of 39
proposal 31
propose 59
proposed 54
proposes 73 a 54
protect 47 the 28
protected 64 against 43
protection 99
protective 37 measures 37
protocol 22
prototype 72
proud 60 of 30
provide 114 a -37
provided -29 by -56
provider 51
provider's -72
providers -26
provides -60
provisioning -43
proxy -33
prs -25
ps -25
pseudonymised 28
psi -52
psql 52
public -134 and 21 internal 197
publish -72 the -20
published -131 by -26 ones -56 with 40
publishes -73
publishing 30
pull 35 requests 67 the -46
pulled 24 it 39
pulls -38
pupil -32
pupils -99 and -27
purge 40 the 58
purpose 125 : -59 and 48
purposes 48
push -33 & -22 : -37
pushed 0 to -32
pushes -99
put 34 a -29 and -35 on -31 the 30 them 29 to 27
puts -123 a -26
putting 48
px 49
python 37
q 54 # 49
qa 79
ql 67
quality 0 gates 30 of 44
quantity -55
quarantine -76
quarter -52 and -44 by -86 of -38
quarterly 76
queries -48 and -35
query -180 and -24
question 103 & -22 : 32 and -25 for -29
questionnaire 33
questions 0 : 50 and -25
queue -86 # 65 & 58 : 97 ; 21 and -42 depth -48 grows -47 of 23 stuck -21 • 62
queued -24
queues 38 the -35
quick 61
quickly 84
quiet 0 hours -25
quite 129
quota 41 is 34 • -26
quotas 67
quote -66
quotes -30
r -35
race -48
raci 225
rack -27
radio -81
rail -53
raise -53
raised 23 by 40
raises -29 & -27
raising -47
ram 129
ramp -31
ran 144
random -90
range -90
ranges -33
ranking -75
ransomware 23
rate -30 and 32 errors -30 is -24 limit 93 limited 81 limits 47
rates -99 are -35 from -22
rather 73 not 43 than -39
ratings -58
ratio -82
raw -133
ray -25
rd 68 of 51
re -37
reach -42 # -25 it -35 the -41
reachable -97 from -25
reaches 30
read -37 & 31 : 46 access -57 for -30 in 48 on -57 only -85 replica 47 them 58 ~ -35
readable 64 by -29
reader -56
reader's -30
readers 51
reading -25 is -30
readings -30
readme 80
reads -83 & 83 and -34 are -47 from 40 it -27 only -20 the -65 them 26
ready -84
real 0 customer 31 customers 29 data 35 traffic 37
realistic 114
really 53
reason -63 & -26 ; 66 code -33 codes 44 in -61 of -23
reasonable 91
reasons 0 and -24
reboot -25
rebrand 42
rebuild -28
rebuilds -41
rebuilt -76
receipt -87 to -34
receipts -95
receive 42
received 35
receiver 34
receives -121 & -22 the -21
recent 50
reception 36
receptionist 38
recertified -25
recipe 43
recipes -55
recipient -84
recipients 28
recognise 26
recommend 79
recommended 63
reconciliation 64
record -30 : 45 a 49 for -30 is -40 of -47 with -29
recorded 65 in -31
recording 21
recordings -155
records -72
recover 59
recovers -56
recovery -48
recurring 58
red -35 & -24 button 39 lamp 21
redesign 55
redirects -44
redis 37
redone 32
redrawing 29
reduce 41
ref -36 : -29
refer 112 to 68
reference 67 & -20 data 32 to -49
refill -29
refills -33
refinement 145
refreshed -35 at -23
refreshes -56
refund -48
refunds -169
refusal -60
refusals -45
refused -80
refuses -156 & -45 to -38
refusing -21
region -32 and 47
register 0 # -24 and -33 the -22
registers -50
registry 39
regular 107 basis 24 maintenance 111
regularly 82
rehearsed 37
reindex 29
reject -90
rejected 22 by 61 with -33
rejects -124
related 30
relations 98
relationships 24
relay -20
release -103 : 28 by 57
released -45 by 20
releases -102 are -28
releasing -27
relevant 218 actions 58 events 38
reliability 65
reliable 79
reliably 68
reload -47
remain -67
remaining 48 ones -39
remains -113 is -20
remark 113
remarks 21
remember 68
remembered 22
remembers -22
remind -24
reminder 40
reminders 47 are 41
remote -74
remove 53 this 52
removed 55 from -74 in 37 it 59 the 62 with 43
removes -82 the -26
removing -24
rename 0 & 38
renamed 64
renaming 33
render -23
rendered -43
renderer -40
rendering 33
renders -46
renew -75 the -22
renewal 113
renews -21
renovate 40 opens 30
reordered -35
reorg 118
reorganisation 65
repairs -20
repeat -35 a 46
repeated 86 ; 37 at -49 calls 49 safely 49 without 39
repeating 27
replace 38 the -66
replaced -147 by -54
replaces -80 the -47
replay -55
replays -76
replication -96
repo 220 & 43
report 0 is 44 to -32
reported 97 as 63 to 40
reports -23 # 34 a -60 are 23
repositories 25
repository 178 & -23
reproduced 53
req -30 s -25
request 86 & -33 : 27 a 32 access 60 bodies -57 id 57 it 31 of 77 per -28 that -84 through 34 to -60 with -22
requested 36
requester -22
requests -61 and -25 are 39 from -60 per 125 the -20 to -31
require 109 a 56
required 110 by 25 fields -34
requirement 43
requirements 61
requires -31 a -49
rerun -28
research 110
reservations -20
reserve -36
reserved 0 for 23
reserves 0 the 23
reset -49
resident -62
resolves -47
resources 68
respect 85
respected 27
respective 40
response -86 # -51
responsibility 36
responsible -27 for -44
responsive 58
rest 27 # -23 & -44 and -30 api -52 for -50 is 80 of 103 surface -23 under -59 with -32 • 73
restart -116
restarts 46
restful 64
restore -32 test 52
restored -46
restrict 25
restricted 24 to -34
restrictions 138
rests -49
result -56 : -31 in -26 of 51 with -38
results 97 and -44 are 60 in -23 on -20
resume -24
retain 75
retention 115 : 52
retired 52
retried -79
retries 72 and -35
retro 182 : 125
retry 34
retrying -31
return -107 to -32
returned -52
returns -94 # -64 an -30 to -20
reuse -25
reused -38
reverse 57 engineering 38
reversed 46
review 37 : 137 and 29 in -28 on 28 within -25
reviewed 114 by 87 each -59 like 49 on -98 regularly 29
reviewer 29
reviewers 103
revised 56
revision 64
revoke -75 it -32
revoked -21
rewrite 36
rewrites 55
rewritten 108
rewrote 48
rfc 22 # -23
rfid -44
rid 33
rider -21
right -92 & -31 : -41 ? 62 column -47 of 42 one 30 the -24 to 44
rightly 79
rights 111 are 35
ring -45
rise -20
risk 75
roadmap 108
robot 59
robots 33
robust 107
role -51 & -39 is -34 of -27
roles 87 & -39 : -34 and 40 are 38 • 29
roll -56 back -39
rollback 65
rolled 38 out 28
rolling -42
rollout 140
room 0 # 75 & 84 : -25 and -41 for -30 is -33 • 68
rooms -88
root -34 span 48 • -21
roster -30
rosters -88
rota 61
rotate 121
rotated -68 daily -29
rotation 101 and 58
roughly -29 # 48
round -34 trip -47
rounding 38
rounds 23
router 65
routes 48 are 27
routine 0 tasks 22
routing -62
row -104 # 117 & 51 and -22 for -31 in 61 is -27 level -41
rows -170 : -44
rpa 73
ruff -34
rule -23 for 23 is -94
ruled -37
rules -59 : 94 are -95 as 63 of -29
run -75 & -74 : 30 ; 33 again -38 as -28 at 36 before 47 by 53 in -37 is -46 it 47 the -22 twice -54 two -53 with -47 without 20
runbook 70 : 30 if -28 is 76
runbooks 58
runnable 103
runners 25
running -63 a -52 and -67
runs -22 & 48 a -58 and -23 as -50 by 37 in 36 on -88 out -27 through 20
runtime 25
s -80 # -75 & 33 and 44 at -24 for -31 measured -44 per 65 should -44 to -44 • 64
sad 30
safe 0 & -26 to -54
safeguards 43
safely 62
safety 93
said 73
salaries -52
salary -46
sales -20
same 0 & -29 as -32 day -26 file 26 for 49 layout 21 list -33 name -31 number 27 pull -32 result 31 set 37 time -40 way 30
saml -22
sample 88 of -73
sampled -100
samples 38
sampling 103 # -36 is -22 rate 59
sanctions -34
sap -40
sat 130
satisfied 21
saved -34 search 51 us -35
saves 57
saving -30
saw -45
say 144 & -130 how 22 in 58 it 53 so -20 what -96 which 67
saying 43
says 0 # -51 more 83 no 80 the 120 what -40 who 28
scale -115 the -20
scan -44 a -23 for 63 the -25
scanned -61 by -28
scanners 24
scanning -20
scans -55
schedule 33 • 49
scheduled 59 for -93 jobs 88 pipeline -25
scheduler 78
scheduling 36
schema 23 & -58 and -22 changes 38
schemas -39 are -30
school -53
scope 64 & -20 of 42
score -93
scores -61
scoring -58
scrap -40
scraped 70
scrapes 57
scrapped 65
scratch -38
screen -46 and 39 for -31 readers 33
screens -66 of -107 use 43
screenshot 149
screenshots 0 of 23
script 81 and -44
scripts 0 and 79 are 20
scrolling -44
scrolls -26
scrubbed -38
sdks -27
sealed -29
seals -21
search -81 & 27 : 113 box -78 by -31 for 70 go -81 in -33 the 118 • -54
searches 28
searching -59 for -29
season 98
seat -39
seats -46
sec 147 # 128
second 25 & 30 call -35 copy 22 in -55 one -42 per -22 person -65 round 48 tab -27
secondary -29
seconds -75 for -20 in -21 per 27 the 59 to -36
secret 0 : 56 • 48
secretary 21
secrets -31 and 28 in 41
section 174 & -75
secure 30 development 25
security 73 in -25 is 84 officer 36 team -151
see 103 & 109 a -58 all 50 api 28 it -68 its -25 one -93 only -54 that -51 the 30 their -35 them 23 what -67 when 25 where -40 whether -27 which -22 who -55 why -30
seed 171 # 21 data 81 file 56
seeded -53
seeding 49
seeds -43
seemed 56
seems 28
seen 0 by -29 in 56 it 31
sees -107 a -28
segment -37
segments -46
select -23
selected -26
selection 67
self 59 explanatory 70
seller -26
sellers -81
semantic -20
semicolon -43
send -121 it -68 the -44 to -36
sender -87
senders -24
sending -49
sends -21 a -20 it 40 one -26 reminders 31 the -35
sense 174
sensible 43
sensitive 78 ~ 62
sensitivity 72
sensor -77
sensors -41
sent -157 at -34 by -63 later -21 to -101
sentence 0 for -76
sepa -37
separation 23
september 33
series 46
serious 25
seriously 74
served 0 at 51
server 37
servers -78
serves -76 as -40
service 90 & -49 accounts 50 and 37 desk 70 for 27 in 30 is 34 keeps -57 level 26 name -40 that 20 with -26
services 56 ; -66 and 54 are 22 in 23
session 47 with 26
sessions -67 are -28
set 49 & -113 by 85 for 71 it 84 of -26 the -51 to -45 up 52
sets -62 are -32 the -29 up -21
setting -72
settings -104
settle 21
settled 91 in 66
settlement 24
setup 34
seven 26
several 163
severity 177 # -24 : 72
sftp -59 drop -57
sha -72 # -35
shadow -43
shall 201 be 101 not -66
share 32 a 45 it 23 of -35
shared 42 by -52 with 122
sharepoint 27
she 153 has 32
she's 164
sheet 65 in -41
shellcheck 58
shift -36 ; -36 lead -47 leader 29
shifts -70
shim -58
ship -81
shipping -27
ships -42
shop -132 owner -31 with 30
short 0 : -59 explanation 27
shorten 20
shortened 63
shorter -65
should 80 & -20 answer 30 ask -37 be 106 exist 26 hear -33 it -23 never -63 see -50 stay -29 the -49
show 36 a -49 as -25 the -94
showed 119
showing 21
shown -86 as 43 in -38 on -41
shows -69 how 39 in -20 it 126 its -24 the 30 them 25 what -65 who -95
shredded -78
shrink 61
shut -84
shutdown 69
sibling 106
siblings 35
side 51 by -88 effects 31
sidebar -21
sidecar -63
sides -60
sign 0 in -97 off 90
signal -82
signals -30
signature -28 and 46
signatures -29
signed -113 in -50 off 97 with -27
signing -148 keys -23
signs -100 the -24
sigterm -32
silenced -63
silent -80 for -36
silently -41
similar 185 to 35
simulator -59
since 46 & 80 a 21 it's -25 nobody -95 the 56 then -29 when -24
single -214 line 27 one -23 place -20
singular 62
sister 141 module 21
sit 0 down 34 in -55
site 82 in 36 is -30 • 68
sites -75
sits 52 between -66 in 88
sitting 23
situations 61
six 0 months 24
sixth -30
sixty -37
size 0 # -36 is -20
sized 20
sketch 63
sketched 51
sketches 76
skip -117 with -22
skips -68 the -30
sku -60
sla 64
slack 0 # 25
sleep 72
sleeps -29
sli 26
slides 45 up -24
sliding -55
slipped 31
slo 184 : 83 burn -27 is 32
slot 0 # -77 is 28
slow 32 # -20 ones 22
slower -37
slowest -44
slowly 29
slug -37
small 54 and 28 ones 21
smaller 22
smallest -40
smart 29
sms -20 to -33
snake 20
snapshots -69
snippet 77
snippets 71
so -26 & -25 : -50 all -20 do -24 every -25 far 114 forth 93 i 42 keep -39 never 59 no -124 nobody -45 on 88 one -47 only -37 please 20 the -59 there -37 there's -28 they -60 we 74 you -56 ~ 20
soc 94
socket -130
sockets -56
soft 0 delete 21
software 86
sold -39
sole -49
solution 46
some 271 # -60 day -29 more 41 of 32
somebody 51 else 35 else's -26 from 26 has 35 will 64
somebody's 50
someday 32
someone 135 should 58
someone's 25
something 259 for 54 here 26 is 21 that 28 to -47
sometimes 52
somewhere 286 in 30
soon 0 after -44 as 74
sooner 31
sorry 161
sort 31
sorted 43 by -73
sorter 89
sorting -31
sorts -51
sounds 26
source 55 & 28 is 30 • 62
space 120
spaces 56
span 0 & 36
spans 92 : 80 are -49 • -21
spares 26
speaks -57
spec 53
special 0 category -32
species -58
specification 29
specify 52
spend -67
spent 21
spike 33
spinner -63
split 106 by -32 into 44 it 41 of 52 the -84
splunk 25
sponsor 24
spot 52
spring 161
sprint 203 # 130
sprints 60
sql -60 # 44 and 40 only -22
sqlite -53
squad 78
sre 128
sso 52
st 44 of 70
stability 39
stable -103
staff 0 and 32
stage -32
staging -52
stakeholders 120
stale -54
stand 0 in 47
standard 48 set 31
standby 45
standing 33
stands -128 between -25 in -28
standstill 27
start -30 : 22 a -20 and -44 at -59 end -20 in -23 it 45 page -35 stop 119 the -47 with 31
starter 72 kit 54
starts -88 a -23 at -30 in 27 it 26 the -20
state 0 & -35 : 54 and -40 for 106 in -34 is -32 of -28 • 38
stateless -94
statement 41
statements 104 in 37
states -76
static -114
station -38
stations -42
statsd -34
status -125 & 44 : 60 and 25 codes 20
stay -122 & -22 calm 56 in -25
stays -115 in -22 readable -35 with -21
stderr -24
stdout -113
steady 50 state 48
steering 108 committee 73 group 36
step -43 # 41 by 42 of -32 was -24 with -21
steps 0 # 22 : -21 • -23
steward -50
stewards 45
stick -77
stickies 47
sticks -31
sticky 0 notes 74
still -156 & -73 answers -47 be -57 being 43 has 30 missing -31 open -36 read 25 the -21 there 32 to 41 under 62 use -31 waiting -20 without -21
stock -96 is -46
stood 133 here 52
stop -117 a -35 at -32 the -57
stopped 0 at -23
stopping -44
stops -106 at 108 the -20
storage 0 is -37
store 0 secrets 52 the 37
stored -82 with -21
stories 88
story 89 # -71 of -26
stream -98 & -22
streaming 24
street -35
strict 32
strictly 23
string -46
strings -112
strip -75
stripe -63
stripped 0 of -27
struck 0 through -20
structure 38
structured 49 and 55 json -38
stub -62
stuck 41 ? -24
stuff 216
style 126 guide 73
subject 151 and 29 is 26 to 73
submission -41
submitted 25
submodule -24
subscribe -36 to -31
subscription -42
successful 24
successor 49
such 0 a 55 as -92
suggestions 23
suggests 53
suitable 57
sum -21
summary -40
summer 163
sunday -57 # -27
super 24
superseded -23
supervisor 24
supplier 46
supplies -63
support -76
supported -22
supports 128
suppose -46
supposed 33 to 41
sure 69 that -40
surely 56
surface -34
surprise -21
survey 67
survive 0 the 56
survived -36 : -24
suspected -38
suspend -27
suspended -21
suspends -34
suspension -41
sven 77
svg -64
swagger 71 is 60 ui 44
swap -70 the -21
swapped -47
swaps -41
switch -118 it -29 off -22 on -34 the -23 to -41
switched 0 off -49 on 38
switching -53
synced -20
syncs -20
synonyms 44
syntax -24
synthetic -46
syslog -80
system 0 and 47 is 20 of -42
systems 70 in -30 of -24
t 33
tab 75 # 64 in -64
table 0 & -90 : -66 and -64 definitions 60 for 37 groups 46 in -30 on 30
tables -31 : -24 and 101 are 48 by 25 have -20 of -33 the -81 to -24
tablet 87 : 21
tablets -26
tabs -32
tag -100 & 31 : -26
tagged 22
tagging 29
tags -63
tail -77
take 47 & -62 a -24 care -25 it 50 over 29 part -27 them -63
taken 0 away 50 from -55 in -33 into 58 out 58 over -25
takes 0 # -29 a 38 about 26 an -24 care 48 it 32 its -71 over -52 the 32 two -22
talk 88 about 49
talked 49 about 32
talks 69 to -71 with 43
tamper 25
tap -54
tape 64
tapes 25
target 116 # -74 : 94 is 116 window 24
targets 34 for 21
tariff 55 version 43
tariffs 43
task 77
tasks 78
tax -81 office 36
tb 46
tbd 198 : -35 to -66 waiting 48 with 24
tcp -34
tea 55
teacher -87
teachers -21
team 49 & 47 ; 39 for -43 has 58 in -46 lead -23 leads -30 on 78 should 22 who 95
team's 0 & -31
teams 129
tech 68
technical 168 and 53
technicians -33
technology 27
telemetry 93
telephone -63
tell 34 the -58 them -21 you 117
telling -20
tells -139 the -75 us 44 what 39
template 39 & 27 and 67 for 160
templates -47
tempo 106
temporary -35
ten -181 times -51 years -52
tenant -83 & -41 admin 28 admins 35 and -56 can -41 from -26 id -24 is -56 label 25 per -24 users -31 with 82 • -43
tenant's -62
tenants -164 & 55 : -28 and -53 are 22 can -36 that -32
tenants' -20
tend 73 to 73
tender 77
tenth -30
term -51
terminal -37
terminals -36
terminates -36
terms -22
terraform -75 module -30
test 0 & 50 and -39 data 78 each -44 environment 35 in 42 is -42 on -33 systems -56 with 63
tested -32 by -55 in -20 with -36
tester 49
testers 32
testing 63
tests -28 on -25 run 96 • -23
text -88 & -43 ; 24 in -24 is -66 message 23 of -71 to -33 with -35
texts 29 and -24
th 48
than -39 # -143 & 83 a 60 anyone 42 five -59 half -46 one 29 ten 29 that -30 the 57 three -41
thanks 79 to 43
that 0 an -22 are -48 can -50 can't 30 cannot -29 could -99 does -21 each -33 every 48 fail -73 fails -32 has -33 have -49 hour -41 i -40 in 55 is -73 isn't 76 knows -69 makes 20 may 23 my -36 need 41 needs -40 no -49 of -48 only 64 order 42 read 24 reason 88 runs 72 says -48 should -25 something -29 stood 56 tenants 25 they 36 time 35 touch -23 two 24 was -71 way -22 we 36 were -116 works 36 would 24 writes -29 ~ -75
that's 0 all -49 it -51 our 50 the 107 what -22
the 31 # -20 & 55 absence 29 access -27 account 51 action -34 address -100 admin 23 agency 25 agenda 27 agent 50 amount -32 annual -53 answer -47 app -56 approval 21 architecture 61 art 39 as -24 attribute 21 auditor 20 author -38 authority -27 autumn 58 backend 41 background -24 backlog 120 badge -24 balance -58 bank -136 bank's 83 bar 29 barrier 48 basket -21 bed -23 beginning 60 bell -80 belt 33 better -24 big 83 billing -33 bin -33 block 22 blue 28 body -127 booking -46 boss 23 bottom -25 box -41 branch -20 bridge 21 browser -108 browser's -24 bus -32 buttons -23 cache -20 calendar -103 call -30 caller -26 caller's -27 calls 32 camera -83 canteen 41 card -20 carrier 57 case -47 catalog -27 catalogue -81 cause -58 cdn 60 central 27 centre -21 certificates 75 changelog -51 chaos 49 chart -25 check -69 checklist -33 checkout 42 checksum -32 ci 46 ciso 41 cleanest 30 clerk's -29 clinician -22 cloud 33 cluster -21 code 47 coffee 33 cold 23 colleagues 49 collector -26 command -29 comment 31 commercial 78 commit -33 common 29 company -117 company's -53 compliance -45 component 70 concept 63 confirmation -21 connection -86 console -22 consultants 54 consumer -49 consumers 39 contract -58 control -35 controllers 37 cookie 23 cookiecutter 36 copy -24 core -28 corporate 48 cost -48 council -60 courier -26 course 29 credit 35 crew -137 crm 31 cto 34 customer -66 customer's -66 customs 59 daily 29 dashboard -139 data 30 database 34 day -229 db 23 dead 29 deadline -28 decision -45 default -52 delivery 51 department 44 deployment 23 depot -25 design -22 detail -43 dev -65 developers -55 device -40 diagram 74 director -34 directory -53 discussion 45 disk 23 dock -56 document -91 dog 23 double 34 draft -53 drafts 51 drawings 74 driver -45 due -39 duty -45 earlier 21 early 56 ecb -25 edge -61 element 30 eleven -22 end -76 engineer -22 engineering 22 enterprise 63 entire -38 entity 22 environment 22 epic 73 epics 21 error -103 eu -25 evening -47 event -89 events -38 evidence -66 exception -37 exchange 49 exclusion -42 expected -49 export 66 exporter 40 extension 32 external 56 fact -28 fallback -54 farmer -31 fax 24 fee -44 feed 26 fences 62 ferry 38 field -52 figures 87 files 49 filter -53 firm 20 first -118 five -60 flag -41 fleet 43 floor -29 flow -70 fold 71 folder -22 following -39 footer -40 forecast -23 form -72 former 122 foundation 29 four 79 fourth -55 frame -21 framework 48 frontend 38 full -76 function 39 further 68 future 31 gate -30 gdpr 60 general 41 generator -24 glass 27 go 61 graph -41 green 65 grid -35 group's 42 growth 26 guard -53 guest -20 guild -28 hall 21 handbook 20 handheld -34 hardware 25 headers 29 heading 43 heart 55 help 60 highest -43 history -48 hold -23 holder -39 hospital 40 host 26 hosting 26 house 61 html -28 idea 26 image -48 images 36 import 24 incident -48 index -50 input -39 insurer 31 interface 36 internal -25 intranet 51 invoice -33 iso -46 job -54 jobs -20 json -32 key 60 kick 53 kiosk -57 kit -70 kitchen 57 lab -20 lab's -20 label -33 labels -21 laboratory 26 lamp -22 largest 21 last -78 later -37 layout 59 leader 22 lease -33 ledger 41 left -114 legacy -33 legal 37 lens -39 letter -20 level -59 library -103 limit -77 line -62 lines 51 link -123 list -34 loader -27 lobby -22 lock -48 log -75 login -31 logo 80 lot -43 lowest 28 loyalty 53 machine -29 mail 38 mailbox 33 main 61 mainframe 39 maintenance -36 major -79 management 33 map -104 mapping 33 master 48 matrix 37 mean 25 meantime 27 medical 29 meeting 32 member -29 menu -42 merger 89 mesh 29 message -81 messages 47 meter -25 metrics 51 middle -26 migration 65 migrations 78 ministry's 27 minutes 22 mobile -22 moment 108 monitoring 56 month -99 monthly -63 morning 56 most 73 move 66 mr -49 name -50 naming 54 national -28 navigation 51 need 53 neighbouring 178 new 158 newsletter 49 next -52 night 76 nightly -26 node -74 notary 20 notation 29 note -39 notes 23 notice 24 number -144 object 59 offer 37 offsite 44 old 84 older 39 oldest -63 on 25 one 27 ones 118 only -108 operations -116 ops 26 order -106 orders -22 ordinary 71 other 125 others 163 outage -51 outbox -29 outcome 90 output 75 outside -26 overview -42 own -25 owner -64 package 41 page -116 pages -63 panel -37 paper -35 parcel -22 parent 98 partner 56 password 43 past 26 path -83 patient 36 patient's -28 pattern -22 payment 47 payments -35 payroll 34 pdf -34 people -82 permissions 79 pharmacy -33 phone -27 physical 45 picture -48 pictures -20 pilot 133 pipeline 44 place 66 plan 55 planned -76 planner -62 plant 25 plate -25 platform -124 playground 38 pod -123 pods -32 port 33 portal 133 position -24 post -56 poster 45 pr -20 predecessor 36 present 39 press -53 preview -20 previous 62 price -25 pricing 79 primary -34 principle 51 print 155 procedure 49 process 32 product -29 project 43 protocol 33 provider 36 provider's -25 public -26 pump 70 q 21 quarter -29 query -26 queue -92 quiet 39 quota -21 raci 34 rack -27 radio -46 rates -45 raw -46 reader's -28 real -53 reason -83 reception 21 recipient -73 record -45 recording 21 records -39 red 35 redesign 50 reference 78 register -40 registry 27 release -32 remaining 108 reorganisation 47 replica -31 repo 42 report 71 reporting 31 repository 33 request -93 requirements 29 respective 40 response 40 responsible 100 rest 69 result 41 results 47 retention -48 retry 77 return -69 review -83 right 39 rights 36 risk -27 roadmap 36 robot 46 role -49 roles 69 room -82 root -49 rota -33 route -49 row -79 rule 40 rules 113 run -45 runbook -39 running -23 s 24 sales -65 same -61 scale -49 scanner -78 scheduler -27 schema 58 scheme 21 score -33 screens 30 scripts 52 search -46 seat -71 second 62 section 40 security -61 seeding -31 sender -47 sending 20 sensor -24 service -56 set -22 settlement 22 share 46 shared 69 sheet 70 shelf -33 shift 43 short -31 sibling 106 sidecar -59 signature -55 signed -27 signing -31 single -29 sister 87 site -22 six 21 sla 26 slot -46 sms -35 socket -86 sole -38 source -20 spans 96 split 129 sponsor 25 sprint 71 sql -30 squad 62 sre 23 stack 35 staff 44 staging 60 standard -81 start -77 state 26 statement -52 status -52 steering 64 steward -40 stock -21 story 45 structure 43 subject 74 sum 46 summary -21 summer 89 supplier 88 support -112 syntax -25 table -45 tables 37 tablet -44 tags 23 talk 48 target -72 tariff -32 team -57 team's -52 teams 45 technical -26 tenant -136 tenant's -60 tender 45 text -104 third 90 three -92 ticket -42 till 31 time 41 timetable 23 token 21 tool 56 top -54 topic -24 trace -25 trail -25 train 78 training 82 transaction -39 trial 32 trucks 21 truth 41 tube -37 tv -29 ui -31 union 58 unique -43 upgrade 39 upload 55 upper 29 url -22 usability 21 user -98 usual 146 ux 38 van 22 vehicle -32 vendor 29 vendor's -24 very -35 view -32 visit -24 vote 58 vpn -52 waiting -34 wall -23 ward -77 warehouse -64 way 57 weather 105 web 40 webhook -27 website -46 week 80 weight -27 whiteboard 48 whole -51 wiki -62 window -87 wish 61 word -90 workflow -25 worklist 31 works 81 workshop 44 worst 23 wrong 58 yaml 22 year 81 yearly -23 years 24 yellow -41 ~ 82
their 34 & -62 contract 38 new 39 own -32 work 22
theirs 142
them 93 : -67 ; 26 all 125 and 62 at -37 before -23 by 24 down 34 if 26 is 28 later -38 on 73 out 73 per 24 so -25 the 22 to -61 up 73 when 50 with 49
themselves -105
then 0 # -52 & -159 a 83 ask 29 copy 64 delete -29 it 40 on -83 open 45 parks -28 please 55 restart -27 some 21 the 52 we 73 ~ -32
there 115 ; 44 a -50 and 28 are 96 for -24 in 25 is -51 was 64 will 23 yet -28
there's 92 a 146 an 34 no -54 nothing -55
therefore 0 the 44
these 207 are 27 days 43 in 63
they 103 answer 28 are -31 belong 40 contain -63 do 41 go -25 have -62 live 20 may -20 need 58 run 23 say 42 stay 46 take 21 want 67 were -92
they'd 39
they'll 27
they're 28
they've 46
thing 140 and 48 that 34 we 84
things 212 : -24 on -29 that 71 the 42
think 138 about 65 of 31
thinking 36
thinks 30
third -86 entry -39 quarter 54 tab -64
thirty -57
this 171 : -46 after -20 and 68 area 36 chapter 27 component 58 document -63 for 47 heading 48 is -49 it 29 line 108 list 33 module -124 nicely 23 on 31 one 61 order -76 part 41 place 35 section 140 service -56 subject 29 with 26 ~ -104
those 69 are 24 days 46 for 48 in 54 of 82 that -31 two 43
though 42 not 32
thought 43
thousand -41 words 42
thread -48
threads -118
threat 31 model -22
three -24 : -23 columns -20 days -42 of -41 questions -31 roles 33 screens -22 seconds -33 tabs -27 tenants 50 times -36 weeks 59
threshold 0 # -28
thresholds 162
threw 24
throttled 45
throttling 112
through 0 & -28 a -35 here -67 the 133 with -44
throughput 21
throw 65
throws -30
thumb 32
thumbnails -25
thumbs 20 up 20
tick -81
ticked -37
ticket -49 # -49 & -40 : 25 and 42 is -37 number 27 sec 90 to -59
tickets -118
ticks -83
tide -32
tidy 128
tied 60 to 26
tier 61 # 22
tiers 67
tight 107
tile -69 on -36
tiles 54
till 26 and -23 the 30
time 21 and 128 being 46 between -43 from -46 if 30 in -85 is -75 not 37 of -94 only 53 the -21 to 62 window 42 zones -40
timed 23
timeline -80
timely 113
timeout 138 # 110
timeouts 109
timers -62
times 23 a 22 as -27 out -41 the -45
timestamp -43
timestamps -22
timestamptz -29
timetable 39
tiny -36
title -45
titles -105
tls -26 # 36
to 74 # -121 a -21 an -25 and -47 another -24 answer 30 anyone 29 anything 32 approve 22 be 134 begin 50 bring 103 build 42 call -60 check 41 choose 36 close -45 come 117 commit 30 copy 20 correct -33 date 94 decide -26 describe 22 dig 24 discuss 89 draw -54 drop -48 each 43 end 41 every 37 everyone -29 fill 26 find 65 follow 194 generate 25 get 85 go 87 have 24 it 99 keep -22 leave 22 list 25 log 81 logs -22 look 42 manual -54 many -30 mark 20 mention 28 more 46 move -48 name 78 nine -31 observability 32 other 42 our -72 own 28 plan 47 print 39 protect 30 put 48 quote -32 record 58 repeat 35 replace -36 retry 20 review -137 right -26 run 38 s -33 say 61 see -104 share 48 show 61 sign -23 sit 35 six -35 sleep 41 sort 43 staging -40 standard -29 stay -21 stdout -56 stop -22 support 70 take 41 tell -51 ten 30 that -26 the -22 them -44 think 29 this 71 those 72 three -88 two -33 type -31 understand 23 use 96 version 79 wait -50 what 81 which 55 whom -35 write 80 you -47 zero -40 ~ 76
toast -31
today -82 : -33 is 51 it -27
today's -25
todo 0 : 44 and -53
together 134 with 125
toggle -34
toil 88
token -144 and 21 bucket 23
tokens -113
told 44 apart -23 us 72 when -21
tom 43
tomorrow 52
tonight -29
tonnes -62
too 187 ; -52 ? 40 chatty 26 many 66
took 191 over -43 place 39 the 42
tool 135 & -38 and -23 for -33 of 21
tooling 59
tools 48
tooltip -96
top -26 bar 29 right 38
topic 42 & -172 and -21 of 42
topics 0 above -24
total 25 # 83
totals -44
touch 0 it 32 wood 49
touched 77 it 40
touching -52
tour -22
towards 0 & 79
toy -26
trace 41 per -22
traceability 101
traceable 140
traced 85
traces 93 are 44 dashboards -25
tracing 209 gives 21
track 68
tracked 205 in 71
tracker 21
trade -26
traffic 31 lights 84
trail 61
train 36
training 49
transaction -54
transactions -30
transfer -93
transit 30 and 44
transition 42
translated 102 from 25
translates -101
translating -43
translation 87
transparency 34
travel 24
treat -64
treated 0 as -52 with 39
tree -55 of -23
triage 104
trial 66
tried 29 it 25 to 25
tries -81
triggers 38
trip -38
truck -91
trucks 24
truncated 45
trust 165
try 176 & 63 again -45 it 32
trying 57
tube -43
tuesdays 22
tuned 50
turn -52 a -24 it 26
turning -56
turns -91 a 31 into -39 raw -21 the -41
tv 0 in 59
twelve -77
twenty -47 minutes -38
twice 49 a -49 and -27 is 30 this 24
twin 29
two -45 & -55 approvals 33 calls -31 columns -47 days 43 for -24 hours 44 in -28 letters -23 minutes -21 nodes 30 numbers -30 of 44 or 25 orders 20 pages 58 people -61 replicas 21 tables -47 tenants 92 things -29 ~ -74
type 37 and 46 it -31 labels 127 the -55
typed -61
types 0 and 51
typical 168
typos 33
u -58
udp -120
ui -29 on 35
uml 66
unauthorised 78
unchanged -67
unclear 28
under 91 # -223 & -78 a 26 discussion 92 it -71 load 64 the 46 way 48
underneath -44
understand 85
understanding 21
understood 69
underwriter -21
undo -25
undone -36
unfreeze -21
unified 45
uniform 35
union 58
unique -117 index -40
unit 0 and 20 is -52 tests -30
units 32
unknown -178 the 60 to -73
unless -93 & -22
unlimited -26
unpaid -70
until -129 # 78 & 28 a -51 he -28 it -68 it's -51 midnight -34 the -20 then 199 when -72 you -50
untouched -42
unused -104 for -42
unusual 23
up 83 # -20 & 59 : -63 ; -31 after -35 again 27 and 50 at -54 by -24 down -54 for 44 is 48 of 25 steady 33 to -57 within 38
update -51 a -39
updated 40
updates -112
upgrade 104
upgraded 36
uplink -20
upload -94 to -28 • -33
uploaded -46
uploads -105
upon 139
upper 0 half 36
ups 53
upstream 137
urgent -32
url 95
urls -26
us 177 # -79 & -46 : -99 a 32 after -59 and -58 as 20 at -22 by -43 first 27 from 46 in 37 is 60 to 21 what 21
usability 98 sessions 22 test 46
usage 73 is 45
usb -37
usd -30
use -35 & -76 a -23 are 26 in -55 is 54 it -22 of 30 structured -22 the 93
used 0 by -44 for -33 in -77 to 205 up -78
useful 108
user -52 # 21 can -64 has -23 id 28 interface 112 time -27
users -104 and -83 are 119 find 41 have -48 of -34
uses 37 & 73 the -95
using 22
usual 108
utc -94
utf -45 # -45
ux 228 has 40 is 38
v 0 # 46
vacation 55
vacuum 28
valid -118 for -49 from -20 until -25
validate 24 inputs 49
validated 25
validates -25
validation -74
value -125 and -31 for 26 to 61
values -63 are -69
valve -99
van -42
varchar -38
variable 54
variables -36
variants 50
varies 187
various 201
vary 118
vat -81
vault -80
vehicle -71
vehicles -24
vendor 109 has 55
vendor's 21
vendors 100
venue 87
verb 138
verbs 82
verdict -35
verification 23
verified -28
verify 29 the 62
version 59 # -24 ; 36 from -25 in -35 is -51 with 42 • -26
versioned 67 and 49
versions -93 are -66
very 115 seriously 23
vessel -27
via -24 the 38
video 90
view 88 & -56 for 40 • 82
viewer -25
views 35
visibility 20
visible 0 in 23 to -23
visit 35
visited 23
visitor -39
visitors -20
voice -58
void -49
volume 21
volumes 30
volunteer 71
volunteered 44
vote 95
votes 31
voucher 36
vouchers 49
vpn 38
vs 177
vulnerabilities 32
w 171 # -35
waf 35
wait -197 # -74 for -130 in -20 one 34 until -31
waiting -132 for 78 in -50 list 47 on 32 time -47
waits -64 for -101 in -33 until 42
wakes -40
walk 21
walks 30
wall 0 and -31 in -66 screen 20
want 61 # -86 one 81 so 134 the -75 to -44
wanted 37 : 43 to 59
wants 123 a -50 the 28 to 43
ward -77
warehouse 0 and 23
warm -100 up -27
warn -76
warning -83
warnings 0 and 53
warns -29
warranty 21
was 279 # 41 & 26 a 81 an 34 built -112 carried -67 closed 66 deleted 20 done 85 down -28 generated 23 given 29 in 24 kept 64 last -55 made 70 moved 26 not -36 planned -39 put 34 removed 37 retired 37 sent 20 split 71 switched 57 taken -31 too -28 used -41 written 34 wrong -25
wasn't 90
waste 60
watched 24
watches -54
watching -22
water -104
waterfall 86
watermark -41 with -30
wave 0 # 47
way 59 and 32 in -35 of -71 out -70 that 25 to 34
ways 21
we 166 accept -38 add 23 agreed -28 all 37 also -20 answer -40 are 104 ask -40 asked 35 believe 73 can 120 can't -47 could 47 couldn't 38 don't -95 expect 25 follow -109 get 32 go 22 got -46 had 111 have 191 haven't 41 hope -40 inherited 40 intend -38 keep -118 know 57 left 77 look -76 made 31 make -98 may 86 moved 78 must 53 need -63 never -33 no 59 own -51 plan -40 put -23 recommend 38 run -47 say -81 send -56 shall 22 should -41 sort -72 split 38 stop -65 store -26 take 85 think 37 threw 36 took -25 use -114 wait 88 want -27 wanted -77 will 167 would -84
we'd 180 like 61
we'll 241
we're 190
we've 154
weak 58
weather 94
web 0 shop 53
webhook -74 & 29 from -34 to -46
webhooks -91
website -67
week 58 # 88 ; 41 after 51 and -44
week's -46
weekday -40
weekdays -71
weekend 64
weekends -53
weekly 40 : 91 job 45 monthly 80
weeks 83
weigh 24
weighed -20
weight -65
weights -84
weird 40
welcome 141
well 206 as 38 defined 61 received 38
went 235 away 41 out 52 stale -24 to 54 wrong -38
were 250 agreed 42 deleted -36 in 53 made -51 not 95 on 33 removed -39 taken 34
wet 53
wh -25 # -34
what 153 & 126 a -90 about 46 and 48 came -27 can -23 comes -38 counts 54 do -60 else 73 gets 83 happened -51 happens 48 has 31 if 102 it 33 leaves 54 remains -32 runs 28 should -42 they -63 this 59 to 71 triggers 39 was -69 we -50 went -43 would -81 you -35
what's 64
whatever 102 & 86 else 96 is 20
wheel -35
when 27 & 81 a -143 all -25 an -56 half -22 i 54 in 23 it -24 lag -20 no -27 nobody -22 one -38 somebody -23 something 52 the 110 their 22 they 106 to -28 we 31 you -58
whenever 23
where 44 & -71 each -65 in 73 it 88 people -23 the 21 they 78 to -21 we -73
wherever 48 possible 21
whether 41 it 39 the -56 this 29 we 31
which 82 # -57 & 123 a -64 are 21 calls 24 carries -22 case -25 checks 60 does 53 have 26 is -51 it -61 leaves -54 makes 74 no 82 of 73 ones 53 should -32 takes 38 the -23 they -36 version -22 was 78 we 28
whichever 41
while -93 a 33 it -49 the 59
white -40
whiteboard 87
who 87 asked -21 calls 33 can 26 does 22 gets 70 has 32 have -40 holds -29 left -22 looked -27 may 108 should -44 uses -51 wants 24 when -26
whoever 77 asks -47
whole -59
whose 33 name 28
why -62 a -56 this 50 we 38
widgets 42
width -89
wiki 112
will 96 add 24 ask -25 come -39 describe 79 do -42 hang 23 have 34 know 23 look 51 make -37 need -63 not -166 open -34 probably 26 put 36 show 38 still -34 tell 40 write 112
win -31 over -24
wind -116
window 0 recovers -37 • 21
windows -61
winner 30
winter 58
wipe -62
wiped 22
wiring -22
wish 120 list 38 to -152
wishes 113 to 21
with 80 # 28 all -48 an -75 both 27 care 54 due 35 each 112 four -112 gloves -24 her 27 his 62 it 117 its -25 last -55 more 93 no 54 one -165 other 49 our 66 platform 59 real 34 reason 56 the 95 them -34 this -55 three -59 tls 25 two 47 user -54 users 21 version -21 ~ -46
withdraw -42
withdrawn 26
within -32 # -45 an -22 seven 61 the -48 two -117
without -120 & -39 a 54 asking -53 calling -22 names -23 network -29 one 41 the 22 ticket 24 training 59
wizard 0 in -36
won 50
won't -42
wood 78
word -28 & -34
wording -29
words -39 : -52
work -30 and 53 in -42 with 30
worked 65 ~ 42
worker -100
workers -20
workflow 23 & -33
workflows 20
working -139 day -62 days -103 group 55
worklist 27
works 0 council 77 for -42 from -45 offline -24 on 30 out 26 with -72
workshop 195 in 27 with 57
workshops 76
world 68
worries -103
worse 61 than 65
worst -56
worth 99 a 72
would 113 be 32 expect 55 have -39 help 22 only 73 rather 40
wrap -46
wrapped -59
wraps -75
write -29 a -62 actions 24 anything 40 down 44 in -92 it 41 operation 44 operations 38 the -85 them 59 these 27 this 108 to -78 up 74 ~ -47
writes -50 & 34 a -45 the -35 to -74
writing 54 a 22 down 32
written 47 by -54 down 71 in -163 to -109 with 33 yet 94
wrong -52 or -45
wrote 146 a 50
x 0 # -46 ray -25
xml -47
xsd 51
xsds 42
y 69
yaml 80
yard -21
year 34 & -34 ; -29 after -93 and -91 by -44 end 34 of 22 the 38
year's 38 holidays -25
yearly 52 • 42
years 73 after -56 and 27 the 37 we 29
yellow 0 banner -27
yes -38 no 43
yesterday's -89
yet 51 : -42 so 58 to 46
yields -62
you 0 & -93 a 92 ask -36 call -25 can't 86 cannot 39 did -116 do 66 don't 28 find -53 get -21 have -47 know -28 like -103 more 26 must 36 should -41 the 36 want -78 will -25 would 66 write -41 ~ 21
you'd 64
you'll 66 find 26
you're 89
you've -29
yours 70
zero -150 or -52
zeros -43
zip 41 with -37
zones -44
zoom -49
zpl -44
~ 134 # -45 & -128 ; 33 ? 33 a -83 according 108 and 38 answers 46 apply 33 as -27 at 23 be 95 by -141 catalogue 51 come -43 data -20 does -29 during -94 end -41 ends -30 everything -30 exist 53 fatigue 21 file -91 follow 29 follows -30 for 94 format 20 from 36 gets -57 go 152 handling 29 help 32 helps 28 here 24 if -63 is -32 keep 24 kit 147 make 60 manual -33 may 20 must 123 needs 34 not -27 of -105 on -56 only -53 over 29 owner 44 owners 49 policy 167 predictably 59 processed 28 protection 58 protects 22 run -66 save 27 says 47 scheme 53 see -22 service 71 shall 41 should 165 shows 46 so -27 still -31 takes -59 tells 67 that 20 the 69 this -33 too 45 trail 76 two -20 under -29 version 32 was 31 were 56 what -27 where 49 wherever 25 which -43 will -51 within -21 work 43 workshop 22 yet 27 • -31
• -174 # -81 & -60 a -55 action 25 add 39 admin 77 all -50 an -63 api -22 apply 59 are 57 as -134 ask -24 at -28 authentication -27 call -49 cancel 32 checking 51 checks -25 confidential -46 confirm -22 connector -27 cost 61 customer 46 decision -31 deletion -21 do 31 does -45 don't -34 done -20 double 97 draft -43 draw 26 drop 32 e 61 each -32 empty 47 encrypt 52 error 41 events 33 every -43 evidence -28 export -69 filter -21 follow 69 for -30 four 45 freeze -27 from -23 full 46 german 81 get -43 grants -51 hands -52 header 84 how -25 identity -25 if -27 images 73 import 119 in -46 inbox -30 index 49 internal -22 is -21 it -26 kafka -39 kept 99 kpi -63 limits -35 list -29 loads -42 look -35 manual -23 max -43 messages -20 month 49 monthly 75 more 31 name 27 new -40 next 23 nightly 48 nothing 54 on -46 one 25 open -43 ops -20 order 77 page -38 pause -21 pdf -43 photos 35 platform -71 policy -35 post 35 price 26 print -20 publish -29 push -24 put 21 quarterly 64 queue 101 rate -24 re -29 read -45 regular 29 release -23 replay 37 request 38 rest 107 restore -24 retain 85 retention 53 retry -40 role 31 run -44 sample 128 schedule -22 schema 47 search 61 secrets 26 session -20 set -38 slo 27 start 28 stored 68 tell -47 tenant -24 the -32 ticket -23 time 86 tls -45 to 63 ui -61 update -53 upload -26 use 63 user 102 validate 45 validates -21 version 45 versions 44 warn -21 we -39 weather 60 weekly 30 when -81 where 26 who 63 you -25
… 300
`

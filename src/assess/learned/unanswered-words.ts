// Written by `npm run learn`. Do not edit.

/** What a little text is likely to say that tells nothing of what its heading promises (above 0), and what not (below). */
export const UNANSWERED = `
# 68 # -34 & -174 : -30 ; -117 ? 38 a 26 about 26 accepted -68 accounts -26 adds 33 all 60 also -21 am 23 an -26 and 123 api 25 are -32 articles -29 as -39 ask 34 asks 43 at -58 availability -28 b -29 because -35 before 75 below -24 blocks -37 both 67 but -33 bytes 89 c -108 call -23 calls -56 cases -50 cet 38 characters -49 closed 21 columns 61 covers 137 cpu -20 currencies 64 d -50 data 29 day -34 days -133 degrees 27 digits -22 done 57 each -72 euros 61 f 33 failed 45 fake -20 feb -43 february 73 for -63 from -61 gb 33 gdpr -35 good -29 h -79 had 20 has 74 have -57 head -21 headers -24 hours -34 in 52 invented -21 is 24 j 55 january -32 june 70 kb 46 kept -58 km 47 languages -46 later -31 line -30 lines 153 logins -22 m -86 mails 68 map -27 may 132 mb 29 measured -58 messages -37 million -70 min -23 minutes -108 mm -43 months -42 ms -21 n -28 names 73 nd 71 needs 57 new 22 next -67 nights -22 no -30 not 26 november 20 october 32 of -85 old -24 on -48 or 45 outside -21 p -23 page 48 pages 51 parallel -45 payments -99 percent -48 photos -22 pixels -63 planned 44 pods 34 points 34 px 47 questions 21 random -21 rd 70 records 34 refill -22 release -36 req -29 requests -69 rows -35 runs -22 s -37 sampled -79 search -33 seats -30 second 68 seconds -49 see 51 september 39 series 54 services 46 shows 27 so -58 st 41 step 45 still -23 t -31 tb 50 tell -22 tenants -49 th 43 that 47 then 69 there 23 tracks 40 two 47 under -25 until 85 utc -21 version 20 waits 77 was 108 we -20 weeks -30 were 108 what -106 will 59 with -45 within 40 working -44 would -21 x -42 xx -71 you -25 ~ -38 • 98
& 51 # -46 & -50 's 123 : -149 ; -176 a -60 above -22 afterwards -38 again 53 all -154 alone -33 and -28 answers 39 api -25 append -24 ask 34 asked 23 asks -25 at 60 av -28 because -27 becomes -43 before -76 being -46 belongs -28 body 27 both -28 box 28 branch 61 brings -35 button -78 c 87 call 44 calls -42 can 102 catalogue 27 changes -66 check -21 checks -21 children 49 cli -23 closes 27 code -21 comes -47 contains -31 counter -43 counts -54 covers -26 creates -24 d -39 daily -38 data -21 db -46 decides -29 delete 101 deleted 46 deletes -26 described -32 design 69 desk -20 directly -20 document 64 don't -30 done -32 draft 47 during 38 duty 48 each 23 entity 24 event 46 events -48 every -67 everything -23 exists 42 fails -44 family -28 fetches -38 field -36 file -52 filter 20 finance 34 finds 39 fires -20 folder 73 for -97 format -32 from -71 gauge -29 get 77 gets -42 gives -61 goes -22 grip 58 had 45 handles 65 hands 23 has 92 have 79 he 31 header -70 headers -23 histogram 68 how -48 hub 79 i -46 if -33 in -37 includes 21 index 105 instead -50 into -36 is 22 json -72 kafka -36 keeps 70 kept -134 keyed -44 lab 58 labels -21 later -20 lead -30 left 93 licence 117 limits -43 line 32 link 24 lists -60 loads -28 log 37 mail -38 makes -87 max -45 may 24 menu -83 missing -20 module -58 more -69 morning 29 mostly 51 move -43 names -20 namespace 62 needs 49 never -85 new 23 next 68 no -104 nobody -54 noon -29 not -106 nothing -88 now 68 null -20 number -68 of -83 once 27 one -48 only -92 opens -23 ops 49 other -25 over -31 owns 33 p -56 package 70 page 120 pages 46 password -20 path 33 per -53 planned -30 platform 20 plays 102 point 35 points -43 polled -22 port -43 prices -57 prints -72 probably 55 project -58 proposes -33 put 26 ql 81 queue -31 raises -26 read 29 reads -22 refreshed -22 refuses -45 region -29 removed 44 removes -24 rename -40 reports 27 right -27 role 27 room 33 root -20 rotated -31 rows -25 run -128 runs -47 s 45 saves -23 says 34 scope -48 search 33 second 197 section -34 security 31 see -82 send -33 sends -71 service -102 services 26 set -25 sets -35 shall 76 should -25 since 81 skips -20 socket -33 space 95 sql 74 start 59 still 47 stops -31 string -29 support -34 tab -47 take 67 team 111 telemetry 73 tell -44 tells -26 template 52 templates -22 tenants -33 that -97 that's -66 the -71 there -45 they 57 this -44 three 41 through 27 to -102 too -43 top 74 topic 39 topics 28 turns -52 twice -32 under -142 unknown -23 up -41 upload -25 used -42 users -30 uuid -37 v 90 version 37 wait -24 wants 109 was 42 we -55 went 56 what -82 when -84 where -32 which -84 will 90 with -153 within 27 without -46 works -21 writes -30 ~ -139 • 109 … -37
's 105 list 29
: -117 # 107 & -133 a -35 all 50 an -40 ask 60 at 49 check -34 copy -28 date -24 de -36 describe 66 each -66 empty 56 error 25 every -36 everything -47 export -22 for -27 full -24 has -32 import -27 internal -104 it -174 it's -32 load -25 login 23 look 54 m 21 method 29 new -40 no 55 nobody 61 none 89 not -28 number 44 off 73 on -27 one -95 order -24 orders -25 people -20 personal 39 photo -39 planned 28 please 85 public 67 queue -27 rejected 39 requests -33 same -46 search -96 see 108 slo 36 table 74 take -21 text -30 the -202 they -69 three -34 ticket 52 time -21 to 94 two -38 under 72 unit -24 up -39 user 27 we -113 what -66 whatever 69 when -55 who -35 whoever -41 with -53 write 53 yes 25 you 35 • 112
; -144 # -50 a 29 agreed -42 all -81 anything -20 as 60 ask 90 both 34 by -22 clients -21 don't -24 each -64 every -82 everything -26 for 138 from -81 he 26 her 26 if -22 in -28 instead -20 it -55 its 64 kill -38 later -35 look 36 more 23 no 42 nobody -29 nothing -47 now -154 old -83 on -66 one -24 only -23 other 32 others 28 photos 33 run -25 see -66 since -109 so 28 their 58 then 51 there -41 they 131 they're 82 this -48 those -32 to -30 today -78 two -53 until -52 use 20 wait 27 we -77 without 103 you -28
? 300 & -122 ? 188 a 35 call -41 it -61 the -49 what 58 who 103 write 27 • 295
@>14 -113
@>22 -169
@>32 -183
@>4 -110
@>45 -135
@>8 -111
@any -155
@brief -85
@code -282
@figure -107
@figures -172
@lines 172
@link -277
@list 90
@plain~a -68
@plain~actio -30
@plain~alert 75
@plain~and -237
@plain~api 201
@plain~audit 80
@plain~autom 72
@plain~be -142
@plain~calls -87
@plain~ci 64
@plain~class 61
@plain~contr 54
@plain~dashb 106
@plain~ddl 93
@plain~decid -110
@plain~depen 64
@plain~descr -174
@plain~diagr -129
@plain~endpo 133
@plain~entit -57
@plain~erd 110
@plain~error -25
@plain~examp 111
@plain~for -51
@plain~hooks 132
@plain~idemp 44
@plain~in -69
@plain~input -27
@plain~inter 85
@plain~is -40
@plain~it -118
@plain~kits 142
@plain~level -42
@plain~limit -45
@plain~logs 163
@plain~metri 31
@plain~model 171
@plain~nothi -87
@plain~objec -33
@plain~open -80
@plain~opera 92
@plain~outpu 23
@plain~place 186
@plain~proce 96
@plain~prote -113
@plain~quest -80
@plain~rate 206
@plain~relat 137
@plain~respo -132
@plain~role -124
@plain~routi -72
@plain~safeg 115
@plain~schem 237
@plain~scree 74
@plain~scrip 71
@plain~seed -190
@plain~seeds 153
@plain~servi -42
@plain~slos 222
@plain~start 35
@plain~stori -72
@plain~tasks 148
@plain~test -92
@plain~the -169
@plain~to -153
@plain~todo -56
@plain~tooli -22
@plain~trace 147
@plain~which -107
@plain~wiref 54
@plain~yet -87
@~? -65
@~a -102
@~acces -53
@~actio -111
@~added -38
@~alert 69
@~and -254
@~api 126
@~app 21
@~appro -74
@~are -113
@~at -96
@~audit -49
@~autom 101
@~backe -138
@~be -129
@~behav -26
@~behin -116
@~bodie -37
@~booki -181
@~break -145
@~calls -138
@~came -20
@~can -77
@~catal -26
@~ci 26
@~colle -31
@~comin -136
@~confi -43
@~conne -180
@~const -50
@~conte -86
@~contr 56
@~data -64
@~dbml 184
@~ddl 233
@~decid -92
@~defin -97
@~depen -25
@~descr -132
@~diagr -220
@~discu -70
@~distu -103
@~do -108
@~docum -30
@~doubl -197
@~draft -245
@~drawi -269
@~dupli -48
@~endpo 129
@~enoug -70
@~entit -114
@~envir -54
@~erd 232
@~error -59
@~every -200
@~expor -26
@~fair -145
@~far -83
@~femke -70
@~fidel -89
@~figur -124
@~files 21
@~filli -54
@~for -24
@~from -20
@~gener 21
@~go -42
@~goals -174
@~good -70
@~he -31
@~hooks 143
@~how -108
@~i -67
@~ideas -83
@~idemp 117
@~if -73
@~in -54
@~incid -26
@~index -33
@~ines -26
@~initi -86
@~input 29
@~inten -73
@~is -152
@~it -179
@~jobs -107
@~keep 34
@~keys -169
@~kit -73
@~kits 27
@~layou -89
@~leavi -68
@~level -109
@~like -31
@~limit -139
@~log -196
@~loggi -249
@~logs 96
@~looks -151
@~low -89
@~maint -99
@~metri 58
@~mjans -112
@~model 129
@~new -112
@~none -96
@~not -110
@~nothi -79
@~objec -44
@~of -238
@~open -132
@~opera 74
@~ops -59
@~outpu 47
@~pendi -155
@~peopl -111
@~pipel 31
@~place -55
@~plann -158
@~prese -96
@~print -91
@~proce 83
@~progr -68
@~prote -199
@~quest -132
@~r -103
@~rate 51
@~rebui -33
@~recur -195
@~regul -99
@~relat 60
@~relea -238
@~relev 34
@~repea -86
@~repla -167
@~reque -88
@~respo 23
@~reten -24
@~retri -98
@~retry -77
@~role 156
@~routi -91
@~runs -52
@~safeg 92
@~schem 259
@~scree 33
@~scrip 92
@~searc -33
@~secre -85
@~seed -240
@~seeds 89
@~servi -109
@~shoul -78
@~skele -283
@~slo -260
@~slos 87
@~small 34
@~so -83
@~somet -73
@~soon -136
@~speci -23
@~sql -237
@~ssim 21
@~stale -138
@~stori -130
@~stuff -122
@~sub -186
@~submi -128
@~targe -209
@~tasks 36
@~tbd -118
@~templ -108
@~test -160
@~tests -209
@~the -160
@~then -110
@~they 21
@~thing -128
@~throt -119
@~till -110
@~to -175
@~todo -170
@~tooli -76
@~traci -107
@~trail -68
@~ui -186
@~use -145
@~user -53
@~we -73
@~what -157
@~when -122
@~where -248
@~which -113
@~wiref 97
@~with -67
@~wordi -74
@~work -138
@~would -31
@~write -169
@~wrong -56
@~yet -79
^# -125 for -22 if -20 minutes -20 of 47 per -34 ~ -30
^& -46 # 25 & -116 : -70 ; -27 all -62 and 126 by -23 can 95 comes -34 counts -24 fails -22 for -33 gives -48 has 36 if 71 in 111 is 42 lists -26 may 71 means 50 no -49 of 90 one -25 or 72 pages 55 plus 78 returns 25 runs 20 says -33 sends -61 shows -39 takes 44 the 92 then -49 turns -26 when -54 will -27 with -24 writes -46
^a 20 & 35 csv 24 draft -43 good 62 job -25 list -106 new -32 nightly 46 parcel 30 picture 75 red 26 single -65 table 40 zip -25 ~ 192
^accepts -27
^access 23
^according 20 to 20
^ad -21 group -21
^add -57
^address -37
^addresses -22
^admin -85
^after 22 & -28 the 30
^alert 40
^all 0 in 57 of 50 relevant 44 ~ 138
^amounts 52
^an 110 earlier 38 empty -58 slo 61 ~ 102
^and -22
^ansible 25
^answer -24
^answers -55
^anyone -49
^anything -68
^api 42
^applies -29
^appropriate 43
^are 39
^argo 31
^as 97 an -74 soon 73 the 42 with 26
^ask 0 & 50 for -90 in -29 the -39
^at -57 least -44 most -32 the 45
^attach 125
^auto 88
^availability 34 # -27
^back 29
^backend 25
^backup -46
^balsamiq 24
^bank 56
^before -25
^being 87
^besides -48
^between -52
^beyond 64
^billing 47
^blocked 77 by 37
^board 74 & 74
^body 37
^booking -23
^bookings 50 are 51
^both -53
^bulk 54
^burst -46 # -36
^by -42 hand 63
^calendar 63
^call 102 & 66
^callers 36
^calls -45 & 40
^can 35 be 20
^card -20
^careful 34
^catalog 68
^certain 51
^certificates -47
^cf 99 the 32
^changes 58
^changing -69
^check 68 the 62
^checklist 66
^choose 53
^ci 91 is 35
^clean -45 the -72
^clear 76
^clerks -38
^close 25
^cloudtrail -47
^code 40
^codes -59
^colours 28
^comes 64
^coming -23 with 47
^comments -88
^comparable 59 to 48
^compare 112 the 49
^compliance 123
^confirm 34
^continuous 43 integration 43
^contract 71
^copy 0 & -30 the 22
^countries -20
^covered 87 by 34
^covers -33
^cpu -42
^creates -50 the -24
^cron 31
^csv -20
^currently -139
^customer -51 # -36
^daily 26
^dark -38 mode -38
^data 44
^dates -35
^day 26
^db 28
^dbdiagram 44 io 34
^ddl 108 scripts 26
^dead 20
^decides -20
^delete -96
^delivery -37
^demo 25
^depending 28
^depends 184 on 150
^describe 64 each -51 the -122
^described 99 in 29
^dev 39
^diagram 36
^disk -57 # -27
^distributed 78 tracing 50
^do -62 not -31 we -102
^docker -51
^documentation -148
^documents -129
^does 43
^doesn't -29 log -29
^don't 133
^done -73
^draft -128
^drafts -79 are -26
^draw 29
^drawn 55
^drivers -21
^drop 48
^during 55 the 55
^e 26
^each -63 alert -28 ~ 23
^earlier 130
^empty -46
^enter 112
^entities 69 and 57
^entries -28
^erdiagram -36
^error -58
^errors -28 are 64
^events -33
^every 0 & -21 change 100 component 79 module 38 quarter -57 ~ 25
^everyone 44
^everything 0 in 95 is 24 that -40
^ewa 67
^exit -56 code -39
^explain 74 start 34
^failover -31
^fair 47 use 47
^feature -22
^field 43
^fields -20
^figma 29
^file -27
^files -39
^fill 60
^finance 38
^first 86 & -44 the 37
^fixed -36
^flyway 21
^follow 38
^following 66
^follows 79
^for 138 & 63 a -24 each 91 now -42 the 65
^foreign 29
^format 75
^formerly 117
^four -40
^free -22
^from -62
^frontend 68
^garbage 68 in 68
^gateway 92
^gdpr 56
^generated 40
^german -27
^gitlab 67
^given 60
^go 60
^goes -20
^good 77 ~ 65
^grafana 123 folder -42
^graphql -53
^green -58
^grpc 0 on -49
^handled 140
^handover 52
^hands 31
^has -73 to -56
^hash 32 chain 32
^have 91 a 67
^header 0 & 41
^health -24
^high -26
^hl -21 # -21
^holds -30
^honestly 74
^housekeeping 84
^how 39 long -38
^hr -31
^i 210
^i'd 75
^i'm 49
^iam 84
^identical 57
^if 0 a -29 the 53
^images -48
^import -57
^in 148 # 36 & 158 a -41 an 70 the 89
^inbound -35
^inc 41
^include 23
^inherited 34 from 34
^input 27
^insert 145
^instead -25 of -25
^insurance 21
^int 74
^is -49
^iso 74
^it 25 does -46 has -28 is 119 must 22 would -36
^it's 122
^its 45
^jaeger 120
^java -23 # -23
^jenkins 76
^jira 94
^job 77
^json 57 ~ 31
^just 29
^kafka -24
^keep 0 calm 62
^keeps -143 the -67
^kept 49 # -34
^key 109
^keycloak 77
^kibana 88 & -43 index 49
^kindly 74
^kit 47
^label -111
^labels -58
^lag 30
^last 207
^latency -22
^later -40
^layout 74
^least 43 privilege 43
^left 46
^legal 99 has -48
^let's 67
^level -20
^like 90
^limits 55
^link 172 the 23 to -28
^list 157 of -68 the -37 what 42
^lists -38
^lives 28 in 28
^loading 29
^loads 26
^local 20
^log 66 # 65
^logging 64
^login -68
^logs -26 are 31
^look 81 at 72 for -79 in 46 into 59
^loose 36 coupling 36
^lots 46 of 46
^mail -30
^mails -27
^maintenance 22
^management 58
^manual 69
^many 58
^map -42
^matrix 67
^max 0 # -28
^memory 21
^merge -57
^method 79 path 79
^metrics 81
^migrations 82
^missing -38
^mobile 53
^model -38
^module -53
^monthly -55
^more 29 than 31
^most -53
^mostly 104
^mr 114
^mrs 59
^mtls -33
^much 62 is 29
^must -24 be 81
^n 24
^nadia 33
^name 160 each 39 purpose 103
^names -54 of -26
^navigation 28
^need 22
^needs 0 a 59
^network 63
^networks 91
^new -45
^next -102
^nightly -60
^no -116 ddl -24 login -20 personal -51 ~ -67
^nobody -37 has 41
^none -248 : -51 ; -26 all -22 and -29 at -35 because -27 of -31 since -33 the -46
^not 41 applicable -42 yet -52 ~ -154
^note -33
^nothing 30 is -134 special 27 to -47
^nowhere -71 in -20
^number 34 of -55
^numbers 68
^objectives 38
^obs 78 # 78
^of -60 the -23
^old 110
^olga 58
^on -46 & -61 a 20 call 93
^onboarding 56
^once 129 the 61
^one -29 & 85 of -64 row -32 span -21 table -29 ~ -32
^only 49 & 27 authorised 74 one -37 the -34
^open 61 & 88
^opening -49
^opens -21
^opentelemetry 22 is 22
^operations 57
^ops 83 # 33
^order -51
^otel 34
^our 239 ~ 22
^ours 33
^ownership -32
^owns -27 the -27
^p 64 # 64
^page 152
^pagerduty 93
^pages -58
^paper 20
^parents -35
^partial -21
^paste 78
^payments 187
^pdf 27
^pending 76
^people -90
^per 62
^person -29
^photos -49
^physical -70
^plain -30
^plan -49
^planned 0 : 40 for -36
^platform 120 & 38
^please 35
^plenty 62
^pre -35 commit -59
^price 0 changes 31
^prices -49
^privacy 70
^problem -29
^produces 70 the 34
^product 43
^production -45
^prometheus 75 scrapes 58
^protective 25 measures 25
^provide 30
^public -32 internal 94
^purpose 20
^push -25
^put -39 and -30
^python -78 # -77
^queue -48
^read -43
^reads 0 & 62
^realistic 30
^recurring 48
^refer 52 to 64
^regular 51 maintenance 69
^rejected -56
^release -30
^releases 0 are -58
^relevant 48
^reliability 30
^reminders 32
^renovate -57 opens -32
^repeated 79
^replace -48
^report 35
^request -27
^requests 59
^response -47 # -37
^rest -25 under -29
^restart -22 the 21
^restarting -20
^results 136
^returns 0 the 29
^reviewed 70
^rfc -45 # -45
^rights 37
^risk 43
^robots 64
^role -53
^roles 99 are 40
^roll -21 back -21
^rotate 37 the 38
^rows -40
^rpa 67
^run 63 & 99
^runbook 145
^running 0 the 24
^runs 0 on 61
^safety 67
^sales 69
^same 132 as -62 set 36
^sample 46
^sandbox 27
^sap 36
^say 29
^scales -29
^scan -21
^schema 26 changes 29
^screenshots -56
^search 29 go -72
^sec 35 # 35
^second -38
^secrets -31
^security 66 is 82
^see 144 the 56
^seed 145 data 29
^send -34 & -22
^sends 0 reminders 29
^serves -31
^service 58
^set -76
^settings -45
^several 155
^severity -26
^share -29 of -29
^shared -50
^should 41 a -43 be 59 the -65
^show -67
^shown -64
^shows -77
^similar 34 to 29
^since -23 the 26
^single -29
^sits -23 between -29
^sketches 22
^slo 98
^slow 63
^so -41
^soap -74
^some 100
^somebody 52
^someone 37
^something 109
^somewhere 66
^spans 64 : 85
^splunk 23
^staff -37
^staging -57
^standard 131
^state 238
^stateless -40
^statsd 28
^stay 107 calm 58
^step 80 # 83
^steps -36
^still -41
^stop -94
^story 37
^strict -36
^structured 27
^support -38
^swagger 102 is 58 ui 44
^table 24 of 32
^tables -31
^target 113
^targets 56
^tbd 136 to -80 waiting 47 with 23
^team 35
^teams 44
^tempo 54
^ten -42
^tenant -83 & -66
^tenants -68
^terminal -42
^terraform -66 module -20
^test -59
^tests 35
^text -21
^the 114 # -66 & -85 api 28 backlog -45 bank -48 board -119 bot 47 button 50 calendar -32 client -24 customer 79 data -65 dba 42 dbml 29 diagram 40 file 79 first -23 following 32 front 36 full -35 gateway 66 group -29 hospital 20 importer -35 kit -71 kpi 25 last 25 list 36 log 136 matrix 26 model 40 module 38 neighbouring 117 network -37 new -55 old 54 other -53 page -47 picture -81 platform -176 previous 54 product -108 record -33 rest -50 results 55 rules 21 same -93 screens 51 sla 25 table 25 tax 27 tenant -61 tool 27 usual 32 vendor -34 widget 25 works -53 ~ 90
^there 113 are -66 is 102 was 30 were 45
^there's 122 a 85
^they 67 are -49
^this -38 is -54 module 22 page 50
^those 53
^three -61
^thresholds 113
^throttling 113
^throws -20
^ticket 107
^time 24
^tls -28
^to 157 be 205 the -129
^todo 79 : 35
^too 49 many 48
^top 0 : 40 right -26
^topic 87
^traceability 69
^tracing 117
^try 74 it 33
^turn -38
^turns -58
^two -37 : -25 people -105
^types 56
^ui 57
^under 134 & 87
^undo -28
^unknown -148 fields -36
^until -35 # 35 & 40 the -36
^upload 45
^us -41 # -40
^usability 60
^usage 106 is 49
^use -30 structured -23 the 48
^used -21
^user 32
^users -23
^uses -20
^ux 73
^v 31 # 31
^validation -50
^various 135
^vendor 26
^version 76
^wait -23
^waits 22
^was 169
^we 59 asked 48 do -41 don't -27 follow -23 got -28 had 72 hope -68 inherited 24 keep -53 know -22 own -63 plan -65 should -53 tried 42 use -88 were 27 will 55 would -91
^we'd 43
^we'll 59
^we're 99
^we've 116
^weather -63
^well 25
^what 0 gets 58 happens -37 has 22 runs 22 we -28
^what's 22
^whatever 42
^when 0 & 32 a -50 the 21
^where 31 the -53
^whether 206
^which 200
^who 0 gets 46
^whoever 67
^will 65 be 28 follow 68
^windows -57
^with 90 the 88
^worked 21 ~ 21
^working 31
^works -32
^would 124 be 67
^write -26
^writes -63
^written 68
^xml 20
^yearly -45
^you 52 can 96 get 37 may -27 need -32 will -56
^zero -89
^zipkin 21
^~ 217 : 214 are -39 as 38 come -59 exist 24 follow 74 follows -55 for -190 handling 23 have 34 may 28 must 61 the -46 to 33 trail 40 will -111 ~ 133
^• -183 # -98 & -84 a -129 add 36 all -39 an -51 are 63 as -129 ask -92 at -21 authentication -23 availability 20 call -59 check -60 confidential -33 create -30 data 33 delivery 42 does -47 each -23 encrypt 46 enforce -28 events 58 every -34 export -58 find -41 from -36 get -31 grants -30 header 87 how -42 identity -24 images 72 inbox -25 is -45 keep -23 login 22 look -31 max -20 month 52 monthly 32 new -23 nightly 28 nothing 64 on -48 one -43 open -41 owner 20 page -30 pdf -34 platform -62 publish -23 push -22 put 28 rate -20 renovate -36 request 46 restore -23 role 30 same -54 schema -27 search 48 secrets 21 see 35 set -23 start 57 tell -58 tenant -60 test -23 the -85 ticket -30 tls -39 ui -27 up -22 update -35 use 32 user 113 validates -20 we -40 who -88 write -36
a 0 # 79 b 66 badge -26 bank 33 banner -27 basket -29 batch -30 big 47 bit 34 body -76 booking -30 box -30 branch 39 bucket 48 bug -50 business 102 cache 21 calendar -30 cancelled -45 card 60 case 24 chain -29 change -48 check 47 claim -25 class -83 clear 34 clerk -36 client -25 code 35 coffee 26 column -24 commit -99 common 52 company -23 comparison 31 compromise 55 connector -32 contact 33 contract -63 contractor 45 correction 33 correlation 107 couple 91 courier -52 crash -30 customer -36 data -39 database 24 day -74 decision 85 description -103 device -31 diagram 69 document -90 draft -116 driver -70 dump 40 failing -29 failure -26 fake -22 fallback -21 fault 30 feature 22 feed -27 few 168 field -29 file -79 final -41 flag -51 folder -29 foreign -33 form 28 free 88 fresh 43 function -123 given -71 glance 79 go 23 good 109 green -32 grey -23 grid -33 group -63 guest -75 half -22 handful 68 hash 63 head -41 header -44 heat -32 higher 27 hint 45 hit -53 holiday -52 hook 28 hundred -34 i 129 journey 49 key 51 kit 66 known 54 kpi -24 laptop -41 large 82 later 50 lawyer 38 leak -32 legal -40 library 28 licence 30 limit 26 line -146 link -63 linter 24 list -31 live -48 local -23 lock -20 log 40 login 83 long 38 look 88 lot 139 m 85 machine -36 mail -45 mailbox -26 manager -23 manual 44 map 49 matter 39 menu 49 minimal 23 minute -87 missing -49 model -23 month -46 monthly 39 must 50 name -66 napkin 30 need 56 network 39 nice 57 night 50 no -34 non -20 normal -20 notice -20 nurse -84 page -193 parcel -28 parent -32 part -85 password 36 path -103 patient -55 patient's -27 pause 77 payment -44 payout -23 pdf -20 person -20 phone -48 picture 78 pipeline 28 placeholder -125 planned -51 policy -33 polite -26 port -20 post 55 preview -32 price -59 problem -22 product -49 proposal 43 public 20 published 46 pupil -26 quarter -71 query -40 queue -31 quota 74 raci 30 readable 52 reader -87 real 102 receipt -29 record -41 recorded -22 reference -20 refusal -31 regular 26 rejected 26 remark 24 report -32 request 46 result -20 retry 23 review -148 robot 39 role 95 room -28 row -80 rule -54 runbook 20 sandbox -25 scan 44 screenshot 49 script 61 search 81 seat 41 second -116 secret -25 seed 43 sentence -72 series 29 server -56 session 20 set -37 shift -63 shop -36 side 25 signed -70 single -159 slow 112 small -37 snapshot 55 source 67 special 67 start 28 status 28 step -22 stop -31 story 69 stub -131 summary 26 support -20 system 33 tab -56 tag -64 talk -77 target -28 tariff 34 task -57 teacher -51 team -126 tenant -148 terminal -43 test -61 text -76 thing 36 third 26 thousand 22 ticket -106 time -119 todo -77 topic 23 trace 21 transfer -23 trip 40 truck -49 user -25 valid -31 value -31 very 31 video 53 visitor -35 wall 35 ward 23 warning -42 watermark -30 web -23 week -81 weekend 32 weekly 46 well 47 while 43 whiteboard 25 whole 36 wish 43 word 25 work 70 worked 31 workflow 69 workshop 37 wrong 42 yaml -24 year -177 yellow -24 zip 22
aa -36
about 150 # -60 & -29 a 30 an 42 each -26 four -36 it 125 the 99 this 20 three -59 two 30
above -123 # -54 is -52
absent -58
abuse 57 and 23
accept -125 a 32 the -44
acceptance 62
accepted -130 by -52
accepts 0 & -23
access 82 & -33 from 20 is 61
accessibility 66
accessible 54
accident 36
accordance 38 with 38
according 150 to 145
accordingly 37
account -47 and -56 of 41
accounting 23
accounts -46 are -51
ack 38
acknowledged -23
acknowledgement -49
acquisition 57
across 97 tenants -25
act 27
action 0 : 78
actionable 48
actions 128 are 152
activation -38
activities 66
actor -20
acts 0 under 52
actual -32
ad 0 group -21
adapters -35
add 0 & -32 a -37 the 23 yours 38
added -49 by -33 with 34
adding -39
addition -28
additional 35
additions -74
address -71 : 61 and -35
addresses -66
adds -23
admin -43 & -29 : 110 app 20
administrator -27
administrators -40
admission -72
adr 119 # 25
ads 23
adt -39
advance -27
advice 33
aes -59 # -59
affected -56
after 42 # -121 & -41 a -43 another -33 each -45 it -40 its 68 login -85 ten 29 that 101 the 163 this 34 three -26 which -46
afternoon 87
afterwards -45 & -50
again 0 at -22 in -21 with 30
against 36 & -51 a -56 it -33 misuse 46 overload 42 the -103 us 57
age -108 of -69
agency 151 in 20
agenda 55
agents 83
aggregate -34
ago 45
agree 152 on 62
agreed 142 : -67 between 47 on 36 that 25 to -22 upon 24 with 69
agreement 130
ahead -21
aim 32
aisle -43
alarm 93 is 25
alarms 124
alert -73 has -43 links -31
alerts 62 are 73
alias -58
aligned 33 with 41
alike 26
alive -48
all 0 : -21 are 24 data 30 day 52 else -29 four -52 go -61 hands 44 in 56 is 44 it -107 its 35 modules 55 of -55 open -21 other -110 others -67 our 70 pages -32 relevant 64 services -78 staff -41 tables -21 tenants -34 that -105 the 29 there -35 times 126 we -26 with -52 ~ 103
allocation 20
allow -91 list -39
allowance -68
allowed 0 to -54
allows 93 # -42 us -26
alone -187
along 143 the 21 with 81
already -99
also 41 the 23 when -36
alter -37
altered -27
alternative -25
altogether 77
always -67 # -32 & 20
am 70
amendment 26
among 135 other 52 the 56
amount -110 and -28
amounts -36
amqp 36
an 0 & 37 account -22 admin -25 agency 23 alarm 23 analyst -29 answer 56 approval -74 approved 46 array -28 asset 24 attacker -48 auditor -40 earlier 38 empty -123 entity 30 error -89 event -71 export 52 icon 43 id -37 idea 72 image 44 important 69 incident -45 index -62 issue -49 old 53 operator -56 optional -36 order -25 outside 47 overview 76 slo 47 unknown -30 ~ 79
analysis 82
analysts 150
analytics 78
anchor -34
anchors 44
and 0 # -71 & -109 after -36 again 66 age -50 an -94 another 40 answer 36 answers 44 approvals -26 are 53 as -33 ask -35 asks -21 at 80 billing -36 blocks -24 break -22 by -73 call -29 calls -23 can -39 cancel -22 cannot -75 certificate 61 channel -21 check -21 click 35 code 80 compare -53 date -75 day -63 delete -39 deletes -29 did -39 does -29 dropped -26 e 32 end 26 ends -58 error 23 everybody 31 exit -21 export -24 exports -23 follow 33 for -75 forgets -40 get 30 gets -51 goes -21 got 44 had 26 has 27 have 104 he 68 how 22 i 45 iban -44 if 33 in 67 instead -42 internal 45 is 57 it 65 keep 43 keeps 121 key 29 kpi -32 last -50 later -26 leave -94 leaves -59 left 33 let -60 link -24 links -27 list 70 look -26 lost 24 made -49 marks -22 may 36 me 78 memory -24 month 25 more 59 my 48 needs -31 never 54 new -30 next -23 no -59 nobody -29 not 23 notes -22 nothing -56 of 36 one 92 only 20 open -31 opens 37 operation 31 organisational 70 other 70 others 117 our 27 ours 21 p -20 payment 36 per 50 period 77 pin 44 posts 28 press 26 publish -76 purpose 163 re 59 read 59 reads -40 refuses -58 replays -49 reports 23 response 24 returns -44 reviewed 69 rights 26 roles -21 run 36 sample 89 say -143 search -24 see -31 sends -33 sent 41 she 24 shift -36 shows -42 so 214 some 22 somebody 29 state -37 status -40 stopped 34 stops -25 store -32 support 44 talk -41 tax -40 team 78 tell 23 tells -79 tested -24 text -28 the 22 their 53 then 88 there 110 therefore 21 they 128 this 72 three 49 time -108 took 27 unit -62 until -62 up -31 use 34 waits -31 wants 47 was 137 we 63 well 22 were 73 what 92 whatever 105 when -22 which 51 why 30 will 67 with 40 without 67 works 48 write 36 you -122
anew 50
angry 39
annex 52
annotation -43
annotations 63
announce 20 it 43
announced -53
announcement -25
annoying 72
annual 21
anonymise 75
anonymised 117
anonymous -25
another 32 module -97 one 34
ansible 42
answer -49 # -58 & -20 and -23 for -67 in 82 of 29 the 64 within 32
answered -95 in -42 with -27
answers -58 # 65 & 80 in -67 one -30 the 27 with -38
any 0 more 55 of 24 pod 46 time -22
anybody 46
anyone 66 with -45
anything 53 else -67 in 46 with 35
anyway 70
apart -76 by -20 from -95
api 70 # 21 calls 23 in -106 is 58 key -25 keys -41 the 32 • -41
apis 106 are 23
app -89 and -45 is 35
appeal -24
appear -51 at 21 in -21
append -46 only -42
appendix 73
applicable 98
applicants 35
applications -43
applied 0 on -21
applies 89 and 49 the -21 to -41
apply 101 to 32
appointment 39
approach 45
appropriate 195
approval -118 by -27 of 60
approvals 0 and 22
approve -69
approved 0 by 69
approver -37
approves -40
arch 50
architect 28
architects 39
architecture 57 board 38
archive 35
archives -41
archiving -25
are 0 # 90 & 32 a 144 also 91 always -29 applied -27 at -35 available 25 being 135 best 51 blocked -22 c 40 closed -63 confidential 52 created -43 cut -57 deleted -27 delivered 32 derived 26 disabled -35 done 23 dropped -87 encrypted 43 exempt -33 expected 27 filled -28 final 44 fine -29 found 29 four 67 from 54 generated 30 handled -30 in 22 inserted -28 installed -38 issued -33 joined -49 kept -169 known 90 left -55 limited 54 logged 74 lost -21 made 25 managed 76 marked -28 masked -29 missing -40 named -111 needed -69 never -62 no -180 none -25 not -104 numbered -22 of 75 off -116 on 95 only -62 open 23 ordered -24 other 113 paid 29 pinned 70 plain -56 planned 30 printed -29 protected 65 public -33 re -24 read -66 recognised 31 recorded 61 refreshed 28 refused -53 rejected -35 released 28 removed -30 replaced -28 reported -46 retried -52 sampled 47 scanned -23 sent -125 separate -28 separated -21 set -31 shared -38 short 50 shown -75 skipped -44 some 54 split -24 still 94 taken 24 tested -58 there 31 thrown -29 to -33 told -45 turned -23 two 70 up -45 updated 57 used 23 valid 27 visible 83 waiting 69 with 85 withdrawn 23 ~ 21
aren't -45
argo 83 cd -23
argued 72
argument -36
arguments -28
around 148 it 37 the -24
arranged 72
array -97 of -43
arrival -47
arrivals -50
arrive -104
arrives 56
arrow -90
art 28 # -49
article -80
articles -48
as 32 # -92 & -36 a -139 above -23 agreed 32 an -131 are 56 confidential -20 csv -88 every 45 everywhere 56 far -31 for 67 good 41 if -30 in 135 is 26 its 44 long -38 needed 76 new -32 no -20 of 44 often 22 on 52 one 108 personal -43 possible 68 soon 82 their 46 there -37 three -24 to 63 usual -53 well -100 with 82 ~ -25
ask 67 & 168 again -41 for -64 in 21 it 21 the -73
asked 109 for -29 the 66 to 46 us 28
asking 0 anyone -26
asks -190 for -62 the -55 us -38
asset 90
assigned -27 by -21 to 40
assignments -31
assigns 0 the 43
association 64
assumed 69
astray 31
async 96
asynchronous -57
at 0 a -30 all 83 build -22 each -28 fault -48 first -29 five 29 full 27 how 32 it 61 its 35 least 42 length 32 midnight -33 most -130 night -26 no -33 once -131 our 36 present 95 regular 24 runtime -29 six 67 start -31 ten 62 that -29 the 61 this 75 three 49 which -44 will -46 ~ -26
attach 76 the -24
attached 35 to 24
attachment 112
attachments -43
attack -41
attacker -48
attempt -62
attempts -35
attended 27 by 23
attention 32
attribute -27
attributes 39 & -20 • -26
aud 60 # 60
audience 30
audit 81 trail -46
audited 25
auditor -79 i -53
auditors 42
auth 44
authenticate -22
authentication 24
author -48 and -72
authoring -39
authorisation 31
authorised 116 persons 80
authority -44 on -22
authorization -28
authors -37
auto 135 close 46
automate 72
automatic 32
automation 25
autumn 102 and -33
av -28
availability 60 # -35 : 38 and 39 • 51
available 70 at 51
average 63
avoid 75
avoided 28
avoids 33
awaiting 102
awaits 92
away 56 with 94
aws -22
b 53 # -20 test 39
back -36 after 83 at -40 end 35 from 64 on 56 the -42 to -86 up -23 when 35
backend 102
background -50
backlog 128
backoff 56 • 23
backstage 84
backup -30 is -29
backups 23
badge -52 and -46
badges -22
baggage 53
baked -31
balance -57
balancer -59
balsamiq 45
band -46
bank -44 : -47 account -23 and -24 details -22 has 77
bank's 77
banking -41 days -46
banks -27
banner -70
bar -69
barcode -20
barrier 22
bars -39
base -20 image 58 path -21
based 65
baseline 111
bash 72
basically 24
basis 113
basket -70
bastion -22
batch -56 and -23
batches -85
battery -104
be 83 & -44 a 46 actionable 44 added -61 agreed 111 aligned 27 altered -24 answered -38 approved 23 asked -77 at -75 available -60 careful 62 changed -42 chosen 43 complete 37 completed 55 created -62 cut 28 decided 102 defined -105 deleted -27 delivered -39 derived 25 described 62 documented -151 done -242 down -42 dragged -27 edited -68 empty -55 enough -34 entered 37 found 46 gone -26 here 23 idempotent 201 ignored -38 in -114 kept 58 known -42 linked 59 listed 91 loaded 53 missing -49 named 37 nice 136 on 38 opened -32 possible 24 present -28 produced 36 provided -84 published -56 raised -35 reached -50 read -67 rebuilt -101 removed -22 repeated -83 replaced -62 reviewed 35 seen 27 set 26 settled 75 shared -41 shown 80 skipped -36 sorted 21 stopped -36 supplied 54 switched -27 taken -30 there -42 told -80 traceable 56 traced 37 understood 47 unknown -23 used 49 written -39 ~ 185
bear 84 with 24
beats -41
beautiful 50
beauty 79
because -97 & -26 no -26 of 122 they -20
become 37
becomes -69 & -75 a 31
bed -55
beds -63
been 141 a 41 agreed -54 asked 27 assigned -23 on -26 taken -47 written -31 ~ -66
before 0 # -73 & 28 a 64 after -38 anyone 29 delivery -25 each -27 merge 79 that 105 the 135 they -62 we 78 you -90
began 68
begin 94 with 25
beginning 59
begins 0 with -25
begun 59
behalf -38 of -38
behind 52 & 36 a -22 it -31 us 24
being 193 & -30 able 28 discussed 46
believe 99
bell -51
belong 0 to -76
belongs 0 to -54
below -91 & -36 the -37
belt 35
beneath 0 it -22
benefit 181
beside -70 it -45 the -25
best 184 effort -97 practice 29 practices 20 ~ 66
beta 20
better 176 than 70
between 28 # -82 & 109 the 34 them 36 this 34 two -32
beyond 0 that 40
bff 37
bi 71
big 111 number -22
bigger 46
biggest -20
billing -80 and -40
bin -113
binder 38
binding 41
birthdays 56
bit 50
bits -32
black 109
blameless 30
blanks -27
blind 23
blinking 44
blobs -31
block 55 of 22 the -65
blocked 0 by 65 for -40
blocking 86
blocks -126 the -41
blog 61
blood -28
board 108 and 61 for 28 has 57 shows -56
boat 29
bodies -77
body -49 # -27 & -20 : 94 is -38
book -30
booked 91 for 53
booking -69
bookings 0 are 51
bookmark 92
books -114
border 51
born 25
borrowed -25
bot 0 for 28
both -57 ? -75 are -35 for -27 get 37 in -24 tables -20
bots 94
bottom -91 right -63
bought 34
bound -21
boundaries 55
box 102 # 100 is -27
boxes 49 and 31
brackets -68
branch 80 & 136
branches -73
brand 123
breach 21
breaches -23
break -52 the -24
breaking -51
breaks 20
bring 48 it 32
brings -20
broke 108
broken 61
broker -52
brokers -40
browse 63
browser's -24
bucket -25 # 25 and 32
buddy -27
budget 84 : 20 for 63 is -29 of -45 used -60
buffer -55
buffers -20
bugs -25
build -20 the 37 time -23
builder -31
building 88 block 29
builds -60 and -31
built 0 by -51 for -26 in -25 on 35
bulk -30
bullet 67
bullets 43
bumped 31
bundles -23
burger -20
burnt -23
burst 0 # 40
bus -53
business 62 and 34 case 40 day -31
but -39 it 23 never -23 no -41 not -106 one 54
button -148 & -47 for 81 is -34
buttons -109 & -23
buy -45
buyer -20
by 36 # -120 & 83 a 23 about -21 an 94 another -36 any -21 both 51 ci -119 content 29 cron 23 customer 149 day -68 design -106 form 25 heart 40 its -56 itself -71 key -27 letter -32 line 23 migration -36 module 38 month 32 noon -66 now 26 our 28 people 33 post -30 reason -51 region 31 side -73 site 31 state -63 step 43 telephone -24 template 25 text 30 their -36 this -75 time -28 two -27 us -97 version -43 webhook 36 week -33 which -41 whoever 44 whom -22 year 97 ~ -22
byte -42
bytes -151
c 35 # -49
cabin -34
cable -52
cache -118 for 26 hit 62 is -70
cached -54 for -25
caching 25
cake 90
calculate -67
calculation 37
calendar 20 and 51 for 25 is 48 month -31 of 21
calibrate 22
calibration 71
call -36 # -47 & -23 as -36 it -24 returns -25 the -69 to -45
callback -26
callbacks -55
called 35 & 80 by -71
caller -61 may -22
caller's -27
callers 0 are 47 should 26
calls 0 & -85 and -21 are 106 at -23 it 21 nobody -29 that 29 the 25
calm 154 and 57
came 172 about -29 in -41 out 32 up 54 with 66
camera -98
campaign 34
camt 0 # -37
can 53 answer -51 ask -34 be -79 come 35 do 43 explain 67 find 41 go -22 have -27 log -38 move 35 not 50 only 29 open 54 put -51 read -42 say 96 see -43 send 52 show 53 still -31 tell 145 wait -23 write -24 ~ -59
can't 33 do 26 improve 35
cancel -70 it -26 the 27
cancellation -34
cancelled -70
cancels 0 the -28
candidate 46
candidates 80 are 69
cannot -125 be -28 do 34
canteen 39
cap 41
capability 98
capped -58 at -54
caps -49
capture -76
captures 36
card -48 # -46 number -26 numbers -28
cardinality 89
cards -25 are -20 in 20
care 210 about -40 of 58
careful 102 with 40
carefully 67
carried 22
carries -23 a 46
carry -93 a 21 on 25 the -66
carrying -36
cart -34
case 37 # 39 and -33 is 27 number -24 to 25
cases -59
cash 92
cashier -57
cat -28
catalog 59
catalogue 123
catch 45
categories -123
category -52
caught 20
cause -36
causes 81
cd 72
cdn 60
cells -36
cent -70
central 78 ~ 37
centrally 27
centre 100
cents -74
cert 50 manager -44
certain 156
certificate -47 and -53
certificates 0 and -22 of 20 renew -56
certification 34
cet 36
cf 99 the 32
cfo 0 consumption -34
ch 29
chained -27
chair -21
change -33 & -38 : 108 ; -23 a -40 and 77 in -76 is -25 it -41 of 27 the 23
changed 0 a -22 by -34 the 38
changelog 29 is -28
changes -32 are 30 in -35 the -56 to 51 with 37 • -22
changing 54
channel -53 # 49
chaos 50
chapter 272 # 85 & 26
char -36 # -33
character -20
characters -138 no -23
charger -32
charges 58
chart -35
charter 128
charts 45
chat 38
chatty 42
cheap 67
check 24 & -27 : -25 and -22 constraint 37 for 62 in -25 it -60 that -75 the 47 with 40
checkbox 40
checked -41 by 51
checking 54
checklist 203 is 33
checkout -79 and -30
checks 0 are -23 for -44 in 71 run 31 that -20 the -23
checksum -87
chf -30
child -87
children -41 & -28
chip 115
choose 103
chooses -24
choosing 66 the 23
chores 119
chose -86
chosen 80
chunk -67
ci 134 cd 80 hooks 54 is 35 ~ 75
cio 53
circuit -42
circulation 73
ciso 74
citizen 33
claim -60 to 22
claims -102
class 0 is -35 of 34
classes -32
classification -38
classified 44
clean 97 the -35
cleanest 33
cleaning 41 up 38
cleanup 21
clear 105 ~ 57
clearing 38
clearly 77
clears -62
clerk -101
clerk's -35
cli 27
click 40 on 34
clickable 0 prototype 52
clicks 62
client 0 certificate -23 has 99 is -26 may -36
client's 23
clients 0 must -30 retry 72 should 73
clinic 72
clinical -39
clinician -38
clip -69
clock -101 is -24 skew -21
clocks -50 of -22
clone -72
close 34 the -78 to 46
closed -85 as 24 at -30 • 27
closes -41 it -30 on 32
closing -134
cloud 41
cloudtrail -46
cluster -33 and 27
co 22
coach 33
code 0 # -48 & -26 ; 66 and -58 block 89 in -52 is -56 of -66 so -74 • 34
codes 210 and -22 are -35 • 61
coding 43
coffee 171 machine 24
cold 0 start 24
colleague 95
colleagues 152 of 39
collect -21
collected 74 by -64
collecting 66 the 26
collection 112
collector -46
collects 40
colour 57
colours 116
column -138 & -42 names 42 of -37
columns 48 : 61 of -21 • -24
com 77
combine -27
combined -44
come 0 after 24 as -26 back -34 first -96 from -86 in -48 later -36 out 30 with 65
comes 114 back 44 first 62 in -35 later -36 out 28
coming 55 with 100
comma -24
command -69 and -68 line -51
commands -81
comment 36
commented 45
commercial 37
commit 0 & 37
commits 0 without 20
committed -41
committee 98
common 129 sense 53
communicate 117
communicates 71
company 46 has 31 policy 42 wide 52
company's -57 ~ 28
comparable 89 to 48
compare 0 with 24
compares -157 the -23
comparison 83
compatibility -58
compile -41
compiler -126
complained 143
complaints 47
complete 151 and 64
completeness -52
completes -27
completion -31
compliance 115
comply 22 with 22
component 104
components -36
compromise 57
computed -46
computer 82
computes 22
concept 203 is 20
concerned 28
concerning 86
condition 42 severity 73
conditions 70
conference 45
confidential 88 secret 106 until -35 • 53
config 0 is 39
configurable 36
configuration 94
configured 125
confirm 32
confirmation -49
confirmed -42
confirms -62 the 27
conflicts -26
confluence 47
conform 33 to 33
confused -45
connect 54
connected 37
connection -96
connections -57
connector -56 & -25
connectors -37
considered 135
consistent 71
consistently 22
consists -27 of -27
console -40
constant -47
constraint 0 on 45
consult 104
consultancy 56
consultant 27
consultants 63
consulted 34
consume 29
consumer -47
consumers 94
consumption -60 and -35
contact 100 & 55 : 107 the 48
contain 0 no 46
contained 38
container -83
containers 21
contains -20 a 62
content -50 is 27
contents -25
context 0 is 23
continue 0 with 20
continuous 40 integration 44
contract 115 annex 36 in -27 is 56 number -57 says -24 test -31 tests 94 version -36 with -31
contract's 40
contractor 103
contracts 39
controller -43
controllers 32
controlling 38
controls -29
conventional -31
conventions 82
conversation 75
conversion 62
converted 73
cookie -39
cookiecutter 97
coordinator -30
copied 87 to -43
copier 27
copies 21 the -30
copy 0 & -23 and 42 from 25 of -34
copying 47
core -29
cores -23
corner 65
corporate 90
correct -43
corrected -41
correction 28
correlation 78 id 54
cost 61 # -20 per 108 us 41
costs 41 # 74
could 181 be 29 not 65
couldn't 113
council 115 agreed -36
council's 40
counsel 83
count -86 & -33 and -50 is 49 the -54
counted 0 per -22
counter -46 and -23
countries 0 # -25
country -82 and -29
counts -36 are -57
couple 125 of 46
coupling 60
courier -31
course 64 of 26
cover 47
covered 124 by 64
covers 146 # -25 the 65
cpu -26 and -28
crash -60
crate -72
create -42 a -45 or 39 statements 128 table 20
created -21 from 73
creates -113 the -36
creation -31
credentials -58
credit -43
crews -36
crisis 34
criteria 62
critical -21 findings -22
crm -20 and 38
cron 25 # -24 & -32
crop -44
cross -46
crossed 57
crosses 45
crow's 91 foot 60
crud 27
csv -84 or -20
cto 74
curl 36
currencies 33
currency -41
current 0 state 33 version -40
currently -205 # -49 a -22 only -21
cursor -29
curve -29
custom -64
customer -85 # -40 & -53 : 43 addresses 25 is -42 success 74
customer's -49
customers -117 and 28 in 28
customers' 34
customs 21
cut 0 off -27
cuts -52 the -30
cycle 29
d -69 # 31
daemon -88
daily -48 # -24 and -30 weekly 85
damage -46
damaged -25
dangerous 37
dared 76 to 53
dark 26 mode 34
dash 66
dashboard -100
dashboards 87
data 84 # 24 & -55 : 36 and -35 are 26 for -61 from -41 in 20 is -29 it 31 may -22 of -73 protection -64 sets 57 team -31 will -23
database -69 & 24 access -31 and -27 is 105 it 20 structures 44
databases 29
dataset -90
date -102 and -41 of -28 on -39 the 26
dates -108
day -84 # -75 : -26 ; 74 and 68 is -37 it -40 of -52 one 71 or -37 so -20 the 27 to 34 we 28 when 34
day's -35
days -80 # 21 ; -37 a 24 after -34 ahead -23 are 71 before -53 by -40 for -23 in -65 left -43 of 92 on -20 then -45 there 30 with 74 • 40
daytime 36
db -46 # 63
dba 47
dbas 39
dbdiagram 161 io 44
dbdocs 26
dbeaver 102
dbml 56
dbt 55
ddl 101 scripts 26
de -58
dead 0 letter -21 man's 31
deadline -68
deadlines 69
debate 113
debounced -37
december -31
decide -61 in 35 on 25 what -74 whether -65 who -93
decided -22 : -69 by 24 in -27 on -45 with 71
decides 39 on 59 what -20
decimal -41
decimals -25
decision 56 is 25
decisions -43
deck 43
declaration -31
declare -23
decline -31
declined -101
declines -33
decode -25
dedupe 29
deduplicate -31
deduplication -34
default -112
defaults -81 to -22
define 53
defined 0 together 80 ~ 38
defines 23
definition 71
definitions 38
degrade 62 gracefully 62
degraded 83
degree -36 of 39
degrees 26
delay -50
delays -39
delete -149 are -30 can -24 it -22 the -45 them -28 there -85 this 122
deleted -39 after -40 and -32 by 68 it 24
deletes -100
deleting -48 a -24
deletion -89
delivered -31
deliveries 59
delivers 131
delivery -69 is -34 notes -29 of -31
demand 42
demands 27
demo 234
deny -33
department 184
departments 73
depend 33 on 25
dependabot -29
dependencies 55 are 32
depending 72 on 56
depends 119 on -26
deploy -95
deployment -44
deployments -24
deploys 29 to -21
deposit -20
deposits 22
depot -60 and -24
depth -47
derived 0 from 21
describe 213 each -51 here 58 it 35 start 54 the -54 which 50
described 149 by 28
describes 81
describing 133
description -23 of 25
descriptions 0 and -28
deserve 94
deserves 38
design 33 has 26 is 23 review 75 team -105
designed 103 by 26
designers 44
designs 26 are 26
desirable 70
desk -33 : -32 and 25 is -27
desktop 54
destroy -21
detail -32 page -40
detailed 52
details 26
detection -34
determines 132 the 44
deterministic 72
dev 29
devcontainer -31
developer 27 portal 36
developers -46
development 0 and 60
deviations 27
device -128 is -39
devices -38
diagnoses -37
diagram 190 is 21
diagrams -86
dialog -68
diary -34
did 59 not 81 the 67 these 39 this -44 what 34
didn't 34
died 23
diff -42
differ 21
difference -59
different 77 from 115
differs 99 from 32
difficult 112
dig 23
digest -35
digit -27
digits -76
dir 46
direct -45 database -44
directions 36
directive 47
director 46
directory 0 & -20
dirty -33
disable -31
disabled -59
disables -22
disagree -51
disappear -28
discarded -30
discards 42
discontinued 60
discovery 51
discuss 73 with 46
discussed 152 in 70 with 57
discussion 213 in 24 with 61
discussions 61
disk -104 # -31 encryption -33 is 24
disks 27
dispatcher -82 i -41
display -85
distance -27
distributed 122 systems 59 tracing 54
district 47
dlq -51 # -20
dm 100 # 96
do 59 & 51 : -41 a 81 it 35 not -188 this 21 we -22 you -181
doc 24
dock -72
docker -63
docs 85
doctor 97
document -44 has -60 of 22
documentation 68 is -53 of 40
documented 20 here -89 in -45
documents -150 are -48
does 116 it -27 its 47 no 23 not -86 nothing -48 one 20 that 66 the 82 what 62 with -27
doesn't -112 answer -48 log -71
doing 0 it 24
domain 31
don't -28 count -26 have -65 measure 31 parse -36 restart -27 want 71
done -72 # 79 : -61 by -32 in 51 regularly 39 so 43 when -20
donor -44
donors 35
door -37 for -21
dot 36
dots -34
double 0 booking 64 bookings 66 click 36
doubles -24
doubt 35
down 103 ? -59 a 31 for -47 in -71 the -33
download -80
downloads -58 the -21
downstream 48 consumers 71
dpia 63
dpo 86
draft -248 with -22
drafted 22
drafts -231 and 34 are -30 have -98 of -23
drag -68
dragged -22
draw 38 the 22
drawing 62
drawings 89 are 71
drawn 77 by 25 in 20
draws 24 the 47
drift -61
drifted -21
drill 21
drive 154
driver -64
drivers 33
drop -82 & -66 for -33
dropped -144 and -37 by -42 with 56
dropping -55
drops -76
drug -52
dry 0 run 54
dual -33
due 49 : 21 care 37 date -55 on -44
dump 88
dumped 49
dumps -62
dunning 45
duplicates 103
duration 0 of 36
durations -22
during 74 the 150 which -24
duties 195
duty -68 manager -22
e 0 # 24 g 43
each -72 # 72 alert -39 and 42 call -60 change -104 client 99 commit 20 day -36 entry -25 event 30 failure 24 file 27 has -57 hour -35 line -32 message 30 morning -73 of 28 one -21 other 58 page -63 payout -24 pull -26 receipt 23 release 63 request -48 row 64 screen 53 service -31 spring 31 state -28 team -40 tenant 20 year -32 ~ 122
earlier 109 ones -72
earliest 60
early 147
easier 172 to 36
easy 122 to 56
eats -26
ebics -24
ecb -39
edge -51
edges -64
edit -73
edited -82 by -64
editing -37
edition 84
editor -62
editors -102
edits -69
effects 33
effort 32
egress -61
eight -65
eighteen -43
election 29
element 45
elements 41
eleven 88 ~ 22
eleventh -61
else -89 : 109 gets -20 has -38 in -51 is -53 should -29
else's -25
elsewhere 41 in 26
email -25
emails -31
embedded -56
embeds -31
emergency 26
emits 0 & -20
employee -21
employees 71
emptied -20
empty -53 & -37 in -28 list -30 state 46 the -24
en -69
enable -20
enabled 29
encoding 60
encrypt 24
encrypted -35 ; -34
encryption 52
end -42 close 42 in -34 of 64 to 57 up -74 with 24
ended 68
ending 20 in 20
endpoint 73
endpoints 0 are 58
ends -157 in -65 the -36 up 38 with -21
energy -23
enforce 0 least 26 the -36
enforced -39 by -40 in -20
enforcement -25
engine -131
engineer -51
engineering 66
engines -34
enough 23 to -20
ensure 46
enter 0 the -71
entered 24 by -38 in 28
enterprise 68
enters -24
entire -24
entities 63 and 56
entitlement 46
entitlements -36
entity 31 & -24
entries 0 are -33 for 70 in -39
entry 0 and 41 has -21 in -84 is -43 with 33
enumerate 38
enums 61
env -66
environment 69
environments 31
epic 224
epics 103
equal -89
equals -20
equivalent 31
erased -39
erasure -24
erd 32
erdiagram -36
error -52 & 46 : 88 budgets 22 in 32 is -94 page -59 rate -51
errors 0 # -44 always -40 go 35
escalate 0 to 20
escalation 33
eslint -30
essential 127 for 29
estimated 125 at 86
etag -33
ethics 30
eu -78
eur -54
evaluation 73
even -63 in -41
event -92 and 43 bus -24 id 73 names -25 per 26
events -41 & -35 after 33 and -22 for -25 from -63 on -44 • -70
ever 99 since -43
every -43 # -58 alert -51 answer -25 build 23 change 54 component 88 field 39 file -25 hour -20 merge 93 minute -57 module 60 other -111 page -45 push -22 quarter -81 request -29 response -57 second 44 service 30 ten -21 tenant 33 ~ 94
everybody 78 else -23
everybody's 36
everyone 32 else -47 in 26
everyone's 49
everything 0 & -30 after -50 goes -25 here -60 on -63 that 67
everywhere 35 in 54
evidence -30
evident 20
evolve 36
ewa 67
exact -52
exactly -95 once 27 one -33
examined 21 by 22
example 58 & -31
examples 84
exceeding -28
exceeds -30
excel -50
excellent 32
except -135 & -44 for -42
exception 60
exceptions 67
exchange -25 rates -26
exchanged 37
excluded -87
exclusion -49 constraint -40
executed 25
execution -61
exempt -24
exercise 39
exist 24 for 76
existed 32
existing -116
exists 131 : -48 and 57 in 35
exit -30 # -20 code -74 codes 57
exits -78
expand 22
expect 142 a 28
expectations 83
expected 49 from 42 in 60 to 47
expects 34
experience 52
expert 20
expire 0 after 23
expired 38
expires -78
expiry -65
explain 204 how 27 start 34 the -58
explained 69
explaining 63
explanation 23
explanatory 73
export 0 : 29 a -24 for 37 from 79 is 32 it 30 the -36
exporter 24
exports -44 : -37
expose 64
exposed -98
exposes -56
expressed 20
expressions -50
ext 42 # 42
extended 28
extensions -40
external 107 ~ 76
extra -51
extract 55
eye 82
eyes 63
f 89 # 102
facility -24
factor -31
factors 50
factory -21
fail -58 over -23
failed -71 runs -68
failing -61
failover -78
fails -98 if -23 on -31 the -39
failure 42 is -25
failures -44
fair 148 use 84
fake -56
fallback 58
falling 20
false -60
family -34
fan -20
far 147 as -31 better 22
fare -56
farm -101
farmer -133
farms -86
fast 0 and 49
faster 0 than -24
fatigue 29
fault -47
faults -23
fax 31
feature 0 deploys -36 flag 57 flags -34 is 42
feb -39
february 49
fed 21
fee -96
feed -46 is -40 the 43
feedback 115 from 73
feeds 21
feel 125
feeling 36
feels 73
fees -74
feet 20
fell 90
felt 101
fences 38
ferry 55
fetched -37
fetches -44
few 190 more 27
fewer 79 than -39
fhir 30
fi 127
fidelity 66
field -42 and -45 for -22 on -37
fields 66 are 22 • -24
fifteen -34
fifty -21
figma 147 link 27
figure -23
figures 45 are 88 from -34 on 61
file -47 # 20 & 47 : -23 a 50 at -39 for -26 from -25 has -53 in -48 is 63 names -90 on -25 per 58 was -35 with -31 • 42
filed 24
files -126 and 42 from -41 in -42
filing -20
fill 104
filled -39 in -141
filling 29
fills -41 in -30 the -35
filter 31 # 62 & 22 in -22
filters -74
final 112
finance 44
find 0 a -34 it 34 one 28 out 25 the 51 them 40
finding 101 # 55
findings 59
finds 0 the -30
finer 32
fines -36
fingers 99
finished 74 by -31
fired -36
firewall 61
firm 108
first 0 & -105 answer -20 ask -20 call -43 day 43 is -63 login -58 of 25 one -46 page 25 quarter 30 release 32 sync -40 tenant 22 then 26 thing -26 three -35 to 23 version 27 we 81 year 28
fiscal -25
five 22 lines 38 minutes -96 working 28
fix -85
fixed -59 in 21
fixes -63
fixture -25
fk -21
flag -104 & -22
flagged -34
flags -111
flaky 24
flat -134
fleet 73
flight 30
flips -31
floating -53
floats -81
floor 61
flyway 64
fold 39
folded -26
folder 125 & 49 and 30 on 29
folders -36
folks 195
follow 41 & -52 in -26 once 40 the 70 ups 46 when 74
followed -56 by -88
following 78 a 59 the 21
follows 83 from 32 the -31
font 111
fonts -70
foot 41
footer -132
for 95 # -91 & 27 a 27 access 57 after 69 all -41 and 21 approval -64 as -20 at 41 autumn -47 availability 20 describing 25 development 37 eight -20 everybody 21 everything 34 five -24 good -66 high 57 his 71 how -61 humans -39 instance 22 internal 20 its 85 itself 33 later 59 more -46 new 49 next 52 nothing 29 now 126 old -22 operators -29 our 25 people -29 reading -22 reads -28 reasons 59 release -26 schools 28 some 30 something -38 sprint 37 support -66 tests -82 the 96 their -49 thirty 39 this 137 two 67 up -45 us -24 v -82 which 95 whoever 21 years 32 you -26 your -37 ~ 159
forbidden -35
forbids 20
force -32
forecast -78
forecasts -81
foreign 0 key -67 keys 52
forever -33
forget 72
forgets -42
forgot 87
form -123 : -49 in -28 is -37
format 184 is 73
formats 0 the -45
former 94
formerly 145
forms -51 in -22
formulas -24
forth 107
forty -46
forum 28
forwards -20
found 74 and -20 in 64 it 40 the 22
foundation 59
four -57 eyes 40 levels 62 minutes 34 of 32 steps -28 weeks -30 ~ 42
fourth -61
frame 42
frames 31 # -27
framework 58
fraud -76
free -80 plan 26
freely -28
frees -24
freezes -44
frequency 102 and 60
fresh 47
freshness -54
friend 53
friendly 155
friends 21
from 38 & 54 a 48 abuse 34 all -22 an 53 before 22 below -28 date -26 it 21 its -54 last 21 leave 44 one -32 outside -50 sap -45 source -44 the 59 their -51 then -83 there 61 this -67 time 37 top -26 us 22 which -43
front 0 door -39 end 64 of -46
frontend 141
ftp 41
full -29 disk -35 list 83 of 55 width -39
fully 38 ~ 66
fun 107
function -76
functional 38
funding 71
funds 30
funny 20
further 232 ones 34 ~ -81
future 27
g 0 # 35 & 37
gallery 57
game 54 day 48
gap -52
gaps -47
garbage 49 in 96 out 51
gate -108
gatekeeper 36 for -28
gates 129
gateway 77 and 22 is -22
gauge -57
gauges -44
gave 85 up 57
gb 33 of -84
gdpr 121 applies 54
general 122
generate 38 it 21 this 31
generated 67 by 41 from 25 with 55
generates -24
generation 74
generator 54
get 25 # -58 & -41 a -47 an -22 lost -53 the 72
gets 0 # -78 & -26 a -38 its 32 managed 54 measured 54 one -44 the -20 them -57
getting 32
gift 42
git -54
github -54 & -35
gitlab 60
give 75 # -33 a -54 the 29
given 0 a 24
gives 0 # -25 the -22 up -25 you 63
glance 79
glass 61
global -36
glued 80
go 95 and 30 back -47 here 20 home 20 in 90 live 69 out 21 through 52 to -61
goal 100
goes 20 away -28 back -29 by -23 off -46 out -32 the 25 through -56
going 129 through 61 to 69
golden 26
gone 79 ; -52
good 213 # -27 and 29 as 41 for -46 ones 32 ~ 128
goods -58
google 28
got 278 a 22 as 20 lost 34 the 54
governance 88
gpl -25
gps 25
gpu -74
gracefully 139
grade 32
grades -38
grafana 105 & -49 folder -65
grant -48
granted 0 by -86
grants 35 are -24
graph 32
graphql -71
grateful -46
great 198
grew 121
grey -59 boxes 33
greyed -51 out -50
grip 58
ground 24
group 91 & -92 of -56
group's 24
grouped -59
growing 48
grown 94
grows -48
growth 96
grpc -60 & -22 on -49
guarantee -26
guaranteed 84
guarantees 64
guess 71
guest -77
guests 55
guide 59
guideline 81
guidelines 34
guild 95
gw 86 # 87
h -35 & -22 of 24 then 28
ha 92
hackathon 69
had 219 # 37 a 137 the 63 to 30
half 104 an 31 is 31 of -100 the 21 year 28
halves -27
hammered 46
hand -55 : 30 ; 21 it -27 on 61 with -34
handbook 127
handed 73 out -32 over 92
handful 68 of 68
handheld -45
handhelds -59
handing -30
handle -53
handled 119 as 47 by -135 in 55
handler -33
handlers -51
handling 116
handover 152
hands 63 out 45 over 74 the -72
hang 40 on -65
hangs 62 in 45 on 47
happened 0 in 38 once -42
happens -45 to -44
happily 56
happy 171 path 22 with 58
hard 109
hardening 20
hardly 58
hardware -55
harm 23
harmless -71 : 25
harmonised 48
has 118 & 109 a 131 an 61 another 71 asked 90 been 99 complained 49 decided -75 everything 49 four 58 grown 32 had -42 its 56 looked 35 made 25 many -38 moved -64 no -169 none -46 one -46 read 37 ruled -35 seen -40 settled -20 signed 51 since 47 something -24 the 210 them 37 three 32 to -39 two -135 yet 26 ~ -45
hash -34 chain 38 of -66
hashed 23
hasn't 78
have 130 & -50 a 113 an -54 asked 38 been 53 done 27 no -79 none -82 not 66 one 37 seen 30 their 29 them 104 to -25 yet 21 ~ -156
haven't 113
having 0 to -45
he 231 was 26
he's 160
head -111 of -42 office 23 sampling -38
header -52 & -57 : 71 ? 34 and 31 with -27
headers -36 & -37 are -40
heading 103
headings 62
headless -47
heads 21
health -35
hear -21
heart 93 of 56
heartbeat 23
heating -20
heavy 95
height -56
held -35 by 25 here -48
help 115 desk 28 the 26 to 48
helper 53 ~ 54
helpful 29
helps 93
hence -111 no -30
her 232 laptop 56 return 50
here 158 : -21 ; 26 after 22 as 41 by -120 for 43 from 25 in 82 is -52 it -34 once 35 one 50 png 58 that -35 the -30 when 63
herself 45
hi 35
hidden -68 until -20
hide -37
hides -36
high 39
higher 33
highest -84 ~ -45
him 48 to 33
himself -32
hinges 73 on 73
hint 73
his 239 laptop 22 own 37
histogram 55
history -106 of -60
hit 63 rate -69
hits -47
hl -37 # -37
hmac -69
hold -95 and -21
holders -33
holds -92 # -75 a 64 only -26 the 55
holes -96
holiday 30 calendar -49
holidays -70 and -22 of -64
home -22
honest 40
honestly 72
hook -41 & -39
hooks 47
hop -20
hopefully 69
hopes 78
hops 22
hospital 54
hosting 69
hosts 51
hot 0 # -20
hotel -32
hotline -67
hour -129 ; 43 and -33 the -21
hourly -100 and -28
hours -91 # 43 ; -29 and -41 before -22 for -41 no 32
house 72
housekeeping 118 is 62
how 96 & 51 a -25 do -123 far 47 it 77 long -37 many -79 much -65 the 85 they 26 to 82
however -86
hr 51 feed -23 system 40
hsm -27
html -126
http 73
https -40
hub 59
human 57
humans -41
hundred -76
hung 65
hurry 42
hurt 30
hurts 46
hyphen -51
i 279 # -33 am 20 can -64 do 25 don't 30 have 66 keep 44 know -26 left 35 need 28 only 48 removed 20 should -37 tried 21 want -102
i'd 140 like -27 rather 74
i'll 166
i'm 202 not 49
i've 151
iam 135
iban -62
ibans -47
ical -24 feed -23
icons -29
id -147 & -23 ; -22 int -50 is 24 • -24
idea 144
ideally 50
ideas 242
idempotency 158
idempotent 156
identical 68
identified 34
identifiers -43
identify -44
identity 51 provider -23 service -40
idle -69
idoc -21
ids -156 are -62
if -30 it -52 it's -21 missing -22 more -48 not 43 one -40 somebody 27 there 20 there's 91 they -134 we 71 you 23 you're 77 you've 37 your -34
ignored -106
ignores -49
image -48 and -35 build -25
images -169 are 66
impact -40
import 0 & -27 of 52 • 48
importance 94
important 266 for 52 to 26
imported 0 by -60 from 104
impossible -21
improve 52 what 33
in 72 # 87 & 54 : 40 a 55 accordance 38 addition -29 advance -26 an 34 any -21 at -42 autumn 33 by -104 cents -22 ci 65 code 35 doubt 29 each -36 every 21 five 26 flight 59 for -35 force -44 garbage 96 git -24 header -27 her 28 here 37 his 63 is -118 it -84 its -44 line 109 logs -29 memory -53 mind 43 office -24 on 21 one 42 our -66 over -21 parallel -67 particular 57 place 20 preparation 81 principle 43 prod 64 production -20 quarantine -22 red -35 room 38 seconds -21 short -62 small -50 spring 55 sprint 59 staging 28 step -63 steps -43 stock -40 ten -37 that 46 the 82 them 37 there 21 this -55 three 58 time 43 transit 22 two 72 under -53 use 22 utc -29 v -45 week 50 what -22 which -42 with 110 words -64 work 84 writing 53 your -31 ~ -38
inbound 47
inbox -113
inc 49
incident -102
incidents 42
incl 47
include 168
including 27 the -27
incoming 53
incomplete 39
index 0 & 37 and -38 on -38
indexed -25
individual 44
industry 0 best 26
ines 107
info -35
inform 0 the 25
information 55
informed 30
infra 174
infrastructure 21
ingest 105
ingestion -33
ingress 29
inherited 81 from 39
inherits 55
initial 29
initials -25
inline -24
inner 37
innovation 57
input 0 & -22
inputs 71
ins -26
insert 80 a -46
inserts -42
inside -83 the -31
insight 46
inspect -39
inspection 29
installation 46
installed 51
installs -44
instance -46
instances -36
instead -176 of -57
instruction -35
instructions 28
instrumentation 97
instrumented 51
insurer 29
insurers 50
int 0 # 83 pk -21 ref -25
integer -95
integers -69
integration 144
integrity -57
intend -28 to -28
intended 106
interesting 42
interface 0 is 58
interfaces 84
intern 23
internal -48 & 44 callers -22 confidential 188 no -23 ~ -23
interns 53
interpret 65
interval -38
intervals 95
interview 100
interviews 61
into -32 & -29 account 59 our -28 the -34
intranet 118
introduced 41
introduction 35
intuitive 79
invalid -23
invent -39
inventory 113
invite 86
invoice -110
invoices -71 and 52 are -34 from -31
involved 120
io 50
ios -75
ip 0 addresses 30
ips -34
is 34 # -52 & -80 : -45 a 22 about -115 active 42 all -126 already -31 always -33 an 77 another 47 answered -62 asked -78 at 24 automatic -22 awaiting 57 away -45 being 209 below 83 blocked -141 broken -46 built 146 called -73 checked -29 chosen -23 collecting 63 committed -34 complete -26 computed -21 confidential 40 confirmed 22 currently -45 cut 20 decided 34 deleted -31 doing 24 done 50 down -135 due -122 elsewhere -62 empty -34 encrypted -21 enforced -37 enough -23 entered 26 essential 35 everyone's 52 expected 82 fine -32 finished 37 fixed 31 for 58 from 55 full 20 generated 69 going 67 gone -89 granted -36 half 39 harmless -74 hashed 61 history -41 idempotent -31 important 64 in 97 informed -24 it -146 kept -37 keyed -52 known -22 left -57 limited -46 live -30 loaded -62 looking 47 maintained 57 meant 43 merged 68 missing -108 nearly 27 needed -30 never -61 next 65 no -93 none -91 normal -26 not 27 null -25 of 93 old 29 older -29 on 164 one -44 only 27 optional -23 ours 28 out -32 over -57 paged -22 paid 20 part -32 passed -30 plain 25 planned -107 possible 37 posted -32 printed -85 provided -55 public -44 put -63 raised -26 reached -53 read -63 readable 76 ready 43 real -22 really 29 recertified -28 recorded -32 redrawing 30 refused -33 released -28 rendered -25 replaced -66 reported -49 required -34 reserved -31 responsible -66 restricted 47 s -28 safe -52 said 31 seeded 24 sent -81 served 46 set 20 shared 78 shown -24 simply -29 skipped -58 something -25 stable 48 stateless -30 still 73 supposed 42 taken -32 tested -55 that -132 the -66 theirs 36 then -20 this -22 thrown 37 told 21 under 169 unknown -81 up 118 what -66 why -20 with 144 woken -53 worth 90 written -38 wrong 72
isn't 45 there 74
iso 0 # -74
issue -49
it 43 # 51 & -70 acts 28 after 37 again -20 all 110 also -24 answers -45 as -27 at 64 away 85 back -27 be -96 belongs 22 but -25 by -38 calls -20 can 112 checks -40 compares -49 creates 28 depends 88 directly -51 every -24 for 46 from 53 got 37 hangs -39 here 32 holds -33 if 85 into 31 is -51 keeps -27 last 58 later 53 like 21 looks 24 makes 60 may -22 moves -22 needs -32 never -28 next 22 not 33 now -81 off -38 on -46 only -41 open 31 out 33 over 37 owns -21 prints -32 reads 47 runs 49 says -51 shows -34 sits -21 so 26 stands -25 starts 21 stops 44 takes 61 the -93 there -41 took -36 twice 37 until -27 up 32 uploads -29 uses -103 waits -35 wants -42 we -57 will -107 with 37 without -26 you 31
it'd 47 be 44
it'll 23 be 22
it's 86 back -43 been -31 done 52 down -20 not -92 on 24 still -72
item 68 # 146 is 57
items -34
iteration 66
itil 30
its 68 # -21 & -48 author 23 data 25 job 43 next 21 number -42 own 21 owner -33 part 39 predecessor 27 slot 20 state -35 version -25
itself -86 and -28 is -68 to 26
j 56
jaeger 102
jams 25
jan 23
january -32
jenkins 73
jira 169 filter 47
jitter 20
job 0 & -94 : 64 for 62 is -35 of -117 runs 64 that -30 with -27
jobs -43 in 32 that -21
joined -51 by -22
joins 69
joint 50
jointly 67
joke 40
jonas 157
journal -44
journey 102
jpeg -71
js -69
json -125 in -49 object -26 schemas -20 to -24 with -25 ~ 63
july 31
jump -49
june 173
jury 29
just 0 & -21 as 21 one -59 the -20 two -24
jwt -52
kafka -73 headers 22 topic -20 topics -23
kb 46
keep -27 calm 71 the -67 this -25
keeping 57
keeps 80 a 35 it -24 the -29 them -23
kept 49 # -66 apart 21 as -60 by 43 in 100 until 32
key -105 # -38 & -54 ; 84 and 21 figures 48 in -21 rotation 58 then -20 • 39
keyboard -28
keycloak 113
keyed 25 by 68
keys -81 : 34 and 67 rotate 30
kg -39
kibana 75 & -47 index 49 saved 25
kick 87 off 94
kickoff 25
kill 55 switch 29
killed -29
kind 0 of -85
kindly 131
kinds 21
kiosk 26
kit 207 : -29 for 134 is -36 with 53
kitchen 56
kits 30
km 22
knock 32 on 31
know 65 about -102 basis 56 that -51 the 39 what 21 who 30
knowing 59
knowledge 42
known 100 from 24 to 38
knows 152 how -21 the -20 which 31
kpi 0 and 73 build -49 consumption -55 publishing -28
kpis -25
kwh -42
l -47
lab 42 and 36
label 21 & 34 on -54
labelled -46
labels -39 : -36 in -26
lacks -77
ladder 21
lag -112 by -27
laid 91 down 85
laminated 71
lamp -20
land -26
landlord -27
lands 70 in 27
landscape 80
lane -70
language 83 and -100 for -28
languages -28
lapses -24
laptop 37
laptops -54
large 96
larger -106
largest 0 tenant 39
last -23 # -66 & 32 change 52 day 31 entry -28 good -56 month 60 page 46 summer 34 time 95 touched 70 two -29 week 24 word 26 year 129 ~ 97
lasted 96
lasts -31
late -57 and -26
latency 0 and 46 p -27 • 27
later -215 : -21 ; -23 corrections -24 in -29 on -26 once -27 ones -28
launch -31
law 112 and 27
lawyer 84
layer -41
layout 80 in -23
layouts 39
ldap -55
lead -99 to 33
leader 0 and -20 election 36
leads 54
leak -67
leaked -26
leap 53
learn 21
learned 73
learning 41
lease -53
leased 21
leases -38
least 144 # -57 once -55 one 22 privilege 110 three 43 two 75
leave 46 a 45 and 40 no 50 the -87
leaves -100 a 119 the -46
leaving -29 the 39
led 44 by 72
ledger -52 is 38
left -95 # -25 : -67 ? 20 and -24 half -41 hand -24 is -44 it 31 of -37 out -63 the 49
leg -42
legal 101 and 20 has -36 hold -84
lena 72
length -71 and 29
lengths 49
lens -52
less 159 than -80
let 0 us 91
let's 93
lets -20 us -20
letter -41
letters -84 are -55
level -81 of 30 security -27
levels 89 are 34
lib 43
libraries -39
library -76 & 47
licence 110 for 51
licences 74 are 114
license 63
lie 124
lies 0 with 27
lifecycle -27
lifetime -22
lift 52
lifted 35
lifting 21
light -56
lights 41
like 219 a 41 all 36 any 72 in 37 it 20 other -34 the 71 to -90
liked 86 it 44
likes 59
likewise 36
limit 0 for 31 is 90 per 60
limitations 113
limited 20 to -49
limits 205 and 54 are 72 on -20
lindqvist 27
line -123 # 95 & -25 : -26 by 82 for -135 in -59 manager 57 one -38 with 63
lines -45 & -60 in -23 of 52 per -22 with -20
link 55 and 67 in 41 to -53
linked 70 to -32
linking 34
links -116 to -59
lint -27 and -42
linter 44
linux -22
list 36 # -44 ; -22 and -66 at 35 by -56 detail -66 from 35 in -63 of -43 on 30 them 53 to -36 was 24 what 51 with 29 ~ 33 • 99
listed 64 in 26
listens -159
listing 52
lists -95 are 35
little 92
live -58 : -34 in 30 schema 47
lived 36
lively 33
lives -48
living 44
load -26 & -28 balancer -44 test 138 the -33
loaded -68
loader -77
loading 95
loads 45 # 56 the -23
loans -24
lobby -21
local -29
locale -108
lock -84 and 87 the -30
locked -70 for -29
locker 22
locking -28
locks -70
log 25 # 111 of -53 to 68
logged -47 and -21 in -41 with -52
logger -21
logging 153 of 25
login -21 & 41 and 82 for -24 is -37
logins 32
logistics 49
logo 75
logs -25 a -26 are 151 for -55 in 26
long 83 ? 22 as -37
longer 24 than -110
longest -38
look 89 after -27 and 47 at -82 for -117 in 84 inside 61 into 104 like 46 there -27 up 33
looked 85 at 31
looking -71 into 41
looks 0 at 41 for -28
loop -56
loose 0 coupling 36
lose -72
loses -57
lost 0 in 45 its 49 the -24
lot 131
lots 36 of 51
love 164 to 38
lovely 77
low 0 fidelity 77
lower -87
loyalty 54
luck 43
lunch 64
lying 58
m -43 # 106 & -24
machines -78
macos -30
macro 146
macros -74
made 35 a 76 before 43 by -43 from -51 in -38 it -20 the 94 up -44
mail -84 ; 47 and 37 server 20 the -23 to -27
mailed -44 to -37
mails 0 a 71
main -75
mainframe 28
mainly 25
maintained 134 in 30
maintains 77
maintenance 141 is 33
make 105 it 44 sense -26 sure -44 the 27
makes 20 & -33 a -42 one -24 sense 63
man's 31 switch 31
manage 48
managed 0 by -85
management 178
manager -24 i -43 in -30
manager's 38
managers -43
mandatory 121
manifest -50
manifests -23
manner 182
manual 91 steps 34
manufacturer 54
many 50 & -55 lines -115 of -49
map -58 and 52 by -23 in 38 of -60
mapped 54
mapping 60
maps -23
marek 55
marked -41
marker -32
market 83
marketing 42
marking -20
marks -65
mask 86
masks 43
master 0 data 46
match -34
matches -79
matching -64
matrix 136
matter 68
matters 148 : 71
max 0 # -52
maximum -24
may -35 # -30 approve 20 ask -26 be -43 do 31 fail -25 go 108 hold -31 look -20 not 51 open 88 see -63 take -39 the 35 write -32
maybe 300
mb 29 and 34
me 239
meaning 71
meaningful 135
means -90 : -21 a -36 that -26 the -92
meant 0 to 63
meantime 29
measure 223 first 64
measured 42 at -127 by -22 gets 54 over 20
measures 119 are 58
media 74
meet 91 on 28
meeting 171
meets 72
member -23
members -73
memo 22
memory -154 and -31 for -23
mention 161
menu -109 & -101 item 38
merely 22
merge -145 ; 20 and 27 request 39 to -33
merged -43
merger 155
merges -28
merging -34
mermaid 71
mesh 28
mess 35
message 38 is 51
messages -38 are -34 for 26 to -24
met -33
metadata 51
meter -115 & 41 readings -52
metering -56
meters -50
method 0 path 84
methods -44
metres -44
metrics 0 are -23
mfa 39
middle -39
middleware 22
midnight -61
might 37
migrated 99 from 53
migration 63 # -53 of 30 to 41
migrations 128 run 20
milestone 70 m 62
milk -26
million -38
milliseconds -39
min -36 each 54
mind 57
mine 23
minimal 24
minimum -30
ministry's 27
minor -23
minus -26 the 26
minute -52 ; 41 and -53 for -22
minutes -95 ? 24 and -40 are 40 for -29 of 23 on 30 then -21 with 22 without -30
mismatch -40
miss 21 it 27
missed -57
misses 53
missing -273 # -42 & 25 : 121 for -38 in -44 on -36
mistake -49
mistakes 102
misuse 79
mixed 46
mm -109
mobile 94 app -29
modal 27
mode 33 : -34
model 0 is 39
modelled 41
modelling 77
models 83
moderated 66
moderation -29
modern 94
modes 24
module 71 & 141 : 23 and 20 answers 34 are 26 at 44 does 26 exists 39 for -52 has -30 is 35 it -44 keeps -64 may -23 runs -25 should 35 that -83
module's 84
modules -50 of 20 • -25
moment 48
mon 0 # 21
monday 32
money 0 is -38
monitoring 61
monitors 24
monolith 22
month 0 & -30 ; -26 and -38 at -20 end 57 is -23 measured -37 of 93 with 29 • -20
month's -51
monthly 77
months -64
moon 71
more 172 & -21 ; 43 is -35 of 60 often 78 or 41 than -55 ~ 55
morning -69
mornings 22
mortem 54 of 28
most -30 # -81 important 29 one -48
mostly 182
move -94 from 27 the -29 to 67
moved 115 away -29 from 38 here 75 on 21
movement -20
moves -113
moving 58
mqtt 33
mr 102
mrs 56
ms 30 for -27
msg -75
mtls -148 with -21
much 138 is -23 of 28 to 68
municipal -22
museum 28
must 36 be 39 begin -22 confirm 31 finish -27 never 56 not -36 run -30 stay -34
mutations -41
mutual 0 tls -32
my 76 machine 32
n -63 # 51 : 57 m -45 to -20
nadia 33
nagios 59
name -80 : -34 a 92 and -103 each 114 in -91 on -28 purpose 107 the -59 type 135 unit 101
named -50 & 87 after -55 by -27
names 0 : 36 a 49 are -33 the -93
namespace 57 & 31
naming 107 conventions 62
napkin 30
narrow 31
national -40
nats -51
naturally 66
nav 93 # 120
navigation 145 is 27
nd 71
near 35
nearly 93 always -50
neat 26
necessary 36
need 77 & -32 a -93 for 28 none -25 one 50 the 23 to 98
needed 56 to -51
needn't -26
needs 31 & -118 a 38 an 27 the -64 two -48
negative -66
negotiate 79
negotiated 60
neighbour 175
neighbouring 141 & 114
neighbours 88
neither 76
nested -22
net 0 # -28
network 0 : -37 ; 29 is -30 policy -21 tab 146
networks 82
never -141 be 29 changes -31 had 41 on 32 put -28 read 32 see -61 to -57
new 0 & 71 cluster 25 colleague 79 colleagues 44 ones -52 price -27 state -36 version -67 ~ 54
newer 34
newest 66 first -64
newsletter 28
next -65 # -30 & -50 and -40 day -36 door 246 due -34 free -24 in -38 is -59 morning -33 one -54 ones 27 quarter 68 release -20 review 50 sprint -24 stop -48 three -26 time 27 to 26 week -37 year -51
nice 214 one 21 to 20
nicely 67
nicer -38
night 0 : -26 a 44 and 23 at 67 shift 47
night's -47
nightly -86 job 86 sftp -34
nine 28
nines 48
ninety -41
no -132 # 142 & -23 access 31 answer 116 body -25 business -38 calls -50 code -35 data -59 database -27 ddl -52 erd -66 exception 116 file -28 further -80 http -29 idea 117 internet 46 login -26 longer 116 message 50 name -44 names -53 network -33 ordering 78 other -268 others -148 personal 60 picture 37 second -30 signal -33 single 28 state 43 tables -63 target -32 third -20 time 27 two 23 user -37 ~ -167 • 72
nobody -36 but -33 can -31 else -85 has -47 in 29 is -58 needs -29 reads 23 should -50 wants 25
node -134
nodes -89
noise 65
non 60
none -259 : -142 ; -68 all -22 and -56 at -35 because -44 in -30 of 34 since -66 wanted -42
noon -86
nor -55
normal -88
normalised -33
normalization -72
normally -34
not -42 & -83 : -24 a -38 accept 31 all 22 alter -35 an -72 and 41 answer 50 available -30 be -39 been 34 before -99 by -47 change -27 count -23 decide -45 even -29 find -23 finished 33 found -22 here -57 in -41 its -23 know -43 leave -29 logged -28 look -23 make -59 more -32 move -39 needed -51 of -39 on -68 one -34 only 23 ours -27 own -31 part 115 per -23 planned 26 possible -28 read -23 responsible -70 see 54 shown -51 started 22 stop 54 store 28 supported 36 sure 45 survive 47 there -35 us -21 use 38 wait -31 write -20 yet -132 ~ -98 • 38
notary 72
notation 91
note -77 that -30 the -67
notebook -29
noted 51
notes -23 on 20
nothing -224 ; -21 can 56 else -91 in -41 is 22 may 31 more -86 of -74 on -28 special 27 that -55 to -50
notice 62
notices -74
notification -25
notifications -30
notified 23
notifies -20
notify -27 the -21
nouns 34
nov 42
november 42
now 0 & -38 : -42 ; 41 a 74 it -53 it's -95 one -45 the 40 with 22
nowhere -83 in -20
null -148 ; -23 for -37
number -69 # 95 & -25 : -22 a -29 and -64 date 42 in -73 is -39 or -23 to 39
numbering 32
numbers 0 are -104 for -35 from 104 on 58 will -21
numeric 54
nurse -41
nurses 85
o -68
o'clock 39
oauth -49
object -68 lock -23
objective 20
objectives 113
obs 98 # 98
observability 141
observe 38
observed 39
obvious 78
obviously 64
october 62
odata -20
odd -115
of 72 # 35 a -45 an -104 another -49 any 77 arrival -34 at -31 bank -27 being -31 calls 20 cases -54 course 26 customer 44 customers -52 data -40 documents -24 duties 55 each 39 error 34 events -42 everything 90 failures 26 files -25 four -45 free -53 how -22 incoming 73 it 42 its -51 least 39 memory -28 missing -23 month 54 my -20 no 47 one -93 open -47 orders -31 our 65 ours -25 parcels -28 people -50 personal -29 processing 21 production 34 readings 42 record -34 requests -49 rows 47 scope -37 sprint 21 tea -20 tenants -30 the 52 their 21 them 85 these -30 this 93 time 44 today 53 truth -20 two 31 unknown 50 up -37 us 158 users -70 what 48 which 43 work 22 ~ 69
off 0 ; -23 and -22 by 77 from 54 in 72 on 69 the -20 • 93
offboarding 76
office 75 hours -41 is 26
officer -26 & 27
offline -22
offsets -22
offsite 59
often 31 as 24
oidc -57
ok 79
old 0 & 49 and -28 new -23 one -23 ones -42 system -74 text 69 value -30 wiki 21
older -107 ones -45 than -20
oldest -104
olga 58
on 83 # 129 & -35 a 23 all -21 another -21 any -110 arrival 26 average 46 behalf -38 call 40 day 49 duty -61 each -55 every 49 failure -40 for 55 her 30 his 76 holiday 46 how 28 in 26 it 31 its 28 load -32 main -31 merge -126 my 152 one -61 paper 36 parental 70 phones -41 pr 32 production 23 purpose -153 push -30 request 44 sigterm -35 site -32 staging -31 stdout -52 tag 28 tags -45 that 42 the 58 their 57 them -82 this 109 time 64 top -88 until 38 what 70 when 70 whether 47 which -69 who 22 with 22 wood 31 working -23 write 31 your -36 ~ -63
onboarding 145
oncall 52
once 0 & 117 ; -79 a -90 and -75 at -45 if 24 in -30 it -39 more -40 per -52 the 182 there 22 we 31
one -44 # -39 & -76 : 63 ; 61 a 22 address -27 after -39 and 21 bullet 67 but 73 button -71 call -32 click -22 currency -31 database -40 dialog -21 endpoint 58 entry 67 event 27 export -20 field -20 for 140 from 27 happy 33 has 22 hour -77 in 47 instance -44 level 74 line -24 machine -22 may -33 more 75 must 35 night 42 node -28 not -36 of 26 on 35 open -30 or 90 page -106 paragraph 44 parcel -26 pdf -22 per 44 place -69 question -72 row 60 sentence 91 span -27 table -50 tenant -31 test -20 the 36 thing 25 time 136 to -64 trace -22 up 41 user -46 very 23 was 42 way -22 we 28 who 43 will 20 wins -21 with 125 would 75 ~ -53 • 44
one's 26
ones 135 # -37 : -46 are -64 go -51 in 27 that 44 were -27 with 52
ongoing 24
online -37
only -196 # -42 : -59 ; -47 a -26 and 23 as 38 at 20 authorised 74 be 35 by -25 do 20 fixes -26 for -40 get -54 if 73 module -29 on 30 one -78 place -21 read -26 reads -36 so -30 the -46 thing 24 when -75 with -69 ~ 82
op -22
opaque -22
open -134 & 40 : 33 any -32 at 28 for -32 in -30 incidents -45 invoices -24 or -48 question 203 requests -20 source 87 the -22 tickets -50 ~ -69
openapi 81
opened 28 # 27 a -30
opening 0 a -30 hours -23 the -31
opens -164 a -60 the -42
opentelemetry 25 is 41
operating -81
operation 152 & -46
operational 36
operations 119 team -174
operator -91 with -34
operators -34
opinion 48 of 22
opinions 79 differ 61
ops 119 # 26 has 27
option -32
optional -130 & -45
options -25
or 94 # -58 & -28 all -27 an 33 another 28 delete -21 in 63 it 58 less 41 more -126 newer -49 none 37 not 46 red -61 so 46 the -139 three 49 two 77 with -46 ~ -46
orally 71
orchestration -32
order -104 : 34 from 39 has 24 is 48 number -31 of -46 to 86
ordered 0 list -38
ordering 82
orders -157 and -20 in -44
ordinary 36
organisational 111 and 37 measures 32
origin 85
originally 67
orphans -21
otel 58
other 151 body 24 fields 99 four -48 module -70 modules -127 one 27 services -146 than -26 things 80 two 30 way -82 ~ 37
others 233 : 56 are -26 may 48
otherwise -118 & -20
ought 156 to 156
our 218 api 44 customers 29 data 22 own -176 platform 26 product -59
ours 85 and 28 is 45
ourselves 20
out 41 # 39 & -28 a 23 after 45 and 33 at -117 by 42 for 73 in 64 that -83 the 25 what -20 with 33 • 120
outage 0 of -42
outages -56
outbound -25
outbox 26
outcome 64 of 23
outcomes -30
outdated -98
outgoing -33
output -83 of -32
outside -46 firm 28 of 29 the -28
outsourcing 28
outstanding 68
over 0 # -114 & 32 : -95 a 93 all -28 and -35 in -33 it -23 the 44 time 31 we -39 with -24
overdue 22
overload 0 and 53
overnight 33
overview 0 of 30
overwrites -36
overwritten -28
own -45 & -88 : -32 and 53 copy -56 documentation 43 the -29
owner 99 : 53 ; 60 a 35 and 56 has -43 i -33 is 42
owners 97 of -29
ownership 47
owns -70 that 33 the 42
p -53
pace 56
pack 26
package 0 # 63 & 43 is -26
packages 36
pad 51
page 0 # 45 ; -30 after -27 and -66 between -31 covers 81 for 70 in -52 is -48 no 88 of 126 says -21 that -30 was 22 with 39 • 38
pagerduty 72
pages -50 # -53 ; 51 of 80 the -33
pagination 27
paging 28
pain 0 # -37
pair -31
pairs -82
pallet -65
pan -22
panel 35 & -34
panic 62
paper 130
paragraph 97
parallel -119
parameter 61
parameters 25
parcel -20
parcels -29
parent -43
parental 58 leave 65
parents 0 see -24
parked -33
parking 68
parks -35 the -34
parse -114
part 124 in 70 is -22 of -45
participants 53
particular 62
partition -56
partitions -26 are -29
partly 101
partner 151
partners 39 get -27 have 39
party 28
pass -70
passed 0 on -24
passenger -39
passengers -22
passes -123 through -64
passport -54
password 0 & -46 is -34
paste 33 a 38
pasted 47
patch -37 updates -22
patches -62
patching 49
paternity 79
path 62 and 96 is -33 purpose 52
paths 35 are -42
patience -31
patient -80 and 28 is -30
patient's -54
patients 87
patterns -80
paused -22
pay -52 for -41
paying -48
payload 52
payloads 24
payment -50
payments -78 and -31
payout -98
payouts -48
pays 51 for -54
pdf -42 a -25 to 29
pdfs -61
peace 59
peak -50
peer -33
pen 58 test 55
penalty 34
pending 47
pentest 57
people 117 and -62 from 21 get 37 in -42 of -62 on -54 to 33 use -45 who -95
per -45 # -31 & -24 calendar -67 case -21 channel 24 client 128 country 22 day 82 field 57 key 64 line -34 message 63 minute 162 month -74 order 50 page -21 parcel 22 pod 59 provider -39 quarter -27 region 53 request -39 run -20 second 114 site 52 sku -24 source -26 table 22 the 53 user -24 warehouse 39 week -43 ~ 20
percent -74 of -57
percentage -27
performed 44
performs 57
perhaps 155
period 0 of 50
periods -49
perl 73
permission 123
permissions 49
permit -60
permits -88
permitted 33
person -65 # 43 and -67 has -30 in 48 of -37 who -34
person's -27
personal 20 ~ -87 • 37
personally 20
personnel 95
persons 76 have 87
pg 78
pharmacist 49
phase 220 # 21
phone -58 and -22 number -36 numbers 42
phones -47
phoning 36
photo -27 and -32
photograph 45
photographed 30
photos 46 are -24 of 38
physician -44
pick 91 a -23
picked 0 up -29
picker 47
picks -42 it -25 the -79 up -30
picture 64 is -60 says 30
pictures 0 of 32
piece -52
pieces 37
pilot 231 with 20
ping 61
pinned 172 to -34
pins -24
pipeline 96 is 22
pipelines 30
pixel 85
pixels -38
pizza 65
pk -103
place 39 in 50 that -68 where -60
placed 25
placeholder 78
plain -129 words 32
plan -51 is 23 of 70 on -30 to -41
planned 0 & -23 : 20 and -62 downtime -29 for 30 in 24 maintenance -32 with 27
planner -87 has 23 i -69
planners -40
planning 66
plans -76
plant 32
plat 27 # 27
plate -101
platform 36 has 22 operations 52 operator -37 people 96 team -144 with -61 ~ 164
player -22
playground 51
plays 79 a 55
please 300 don't 52 fill -40 refer 31
plenty 82
pls 98
plug -20
plugin 67
plugins -82
plural 46
plus 40 # -25 & -76 an -24 one -43 the -24 whatever 42
png 110 or 45
po 34
pod -92
pods -79 # 40
point 74 and 27 to 50
pointed 48 to 26
points 98 to -90
poison -24 message -21
policies 23
policy 160 & -34 decisions -41 is -28 of 20 version -27 • 83
polite -29
poll -24
polled -37 each -33
polling -78
polls -38
pool -133 of -38
pop 28
popular 26
port -46 # -58 is 31
portal 82
position 35 of -49
positive -22
possible 115 to 50
possibly 70
post 0 mortem 54 to -27
postcode -49
posted -31
poster 71
postgres -27 & -27
posting -93
postings -49
postman 55 collection 58
postmortem 34
postponed 114
posts -20
potential 35
power 0 loss 40
pr 26
practically 30
practice 46
practices 24
pre 0 push -27
precision -56
predecessor 81
predictably 49
prefer 42
preferences 31
prefix 0 & -21
preparation 82
prepared 39 by -43
prepares 44
present 44
presented 52 to 33
preserved -28
press -126 & -38
presses -105 & -37
presumably 84
pretty 110
prev -46
prevents 26
preview -80
previews -44
previous 43
price -174 and -53 changes 51 list -24
prices -128 and -54
pricing 72
primary 0 key -38
principle 128 of 34
principles 92
print 101 & -23 the -31
printed -60 on -89
printers -92
printing 71
prints -114 a 24 what -46
prior 39 to 82
priority 21
privacy 62
privilege 106 is 49
priya 26
probably 128
probe -34
problem 0 json 29
problems -89
procedure 86
procedures 95
process -62 and -21
processed 22
processes 20
processing 125
procurement 57
produced 172
producer -29
producers 55
producing -31
product 0 images -58 in 42 is 41 manager 23 owner 45 owners -43 people 40
production -54 data -49
products -67
profile 27
profiles -24
programme 32
progress -63
prohibited -45
project 86 & 106
projects -25
prometheus 68 scrapes 57
promise 0 that -71 to 32
promised 133 a 43
promises -47
promising 66
promote -49 the -31
proof -21
proper 104
properly 157
property -21 of 45
proposal 38
propose 63
proposed 61
proposes 67 a 52
protect 27 the 32
protected 60 against 35
protection 89
protective 37 measures 37
protects 36
prototype 82
proud 66 of 34
provide 132 a -38
provided 0 by -51
provider 53
provider's -95
providers -24
provides -53
provisioning -43
proxy -40
prs -22
ps -24
pseudonymised 31
psi -58
psql 49
public -116 internal 188
publish -78 the -40
published -140 by -33 ones -50 with 41
publishes -82
publishing 22
pull 44 requests 40 the -50
pulled 24 it 40
pupil -32
pupils -93 and -26
purchasing 28
purge 35 the 61
purpose 132 : -37 and 52
purposes 44
push -23 & -23 : -38
pushed 0 to -30
pushes -99
put 43 a -32 and -33 on -26 them 30 to 26
puts -130 a -32
putting 45
px 46
python 33
q 45 # 37
qa 78
ql 70
qualified -22
quality 0 gates 30 of 43
quantity -37
quarantine -42
quarter -43 ; -20 and -37 of -45
quarterly 78
queries -43 and -39
query -143
question 113 & -23 : 32 and -31 for -31
questionnaire 34
questions 0 : 46 and -27
queue -93 # 68 & 53 : 95 and -52 depth -40 grows -30 of 21 • 62
queued -37
queues 37 the -37
quick 62
quickly 58
quiet 33
quite 124
quota 57 is 36 • -29
quotas 74
quote -64
quotes -49
r -45
raci 218
rack -48
radio -97
rail -47
raise -67
raised 0 by 47
raises -25 & -24
raising -36
ram 124
ramp -31
ran 153 out 28
random -76
range -106
ranges -38
ranking -78
ransomware 24
rate -20 and 25 errors -30 limit 92 limited 77 limits 60
rated 22
rates -100 are -33 from -22
rather 73 not 42 than -36
rating -24
ratings -51
ratio -61
raw -131
ray -24
rd 70 of 54
re -37
reach -31 # -28 it -35 the -42
reachable -134 from -32
reaches 29
read -50 & 32 : 46 ; -20 access -58 and -24 for -27 in 53 on -54 only -70 replica 49 them 58 ~ -32
readable 70 by -34
reader -95
reader's -22
readers 27
reading 0 is -31
readings -54
readme 83
reads -80 & 40 and -32 are -48 from 48 the -81 them 29 writes -26
ready -47
real 0 customer 30 customers 27 data 38 traffic 31
realistic 115
really 64
reason -60 & -31 ; 64 code -42 codes 50 in -41 of -26
reasonable 99
reasons 0 and -25
reboot -27
rebrand 46
rebuild -28
rebuilds -36
rebuilt -116
receipt -74 to -25
receipts -109
received 38
receives -117 & -21 the -20
recent 42
reception 57
receptionist 38
recertified -27
recipe 39
recipes -56
recipient -102
recipients 34
recognise 28
recommend 82
recommended 60
reconciliation 62
record -24 : 45 a 50 and -20 for -34 is -31 of -46 that -22 with -30
recorded 56 in -35
recordings -98
records -93
recover 55
recovers -47
recovery -51
recurring 64
red -30 button 36
redelivery -20
redesign 58
redis 41
redone 34
redrawing 30
reduce 42
ref -40 : -29
refer 108 to 79
reference 67 & -21 to -36
refill -28
refills -38
refinement 151
refreshed -31 at -24
refreshes -55
refund -57
refunds -194
refusal -72
refusals -48
refused -80
refuses -174 & -43 to -61
region -36 and 48
register 0 # -26 and -37 the -29
registers -65
registry 46
regular 110 basis 24 intervals 20 maintenance 111
regularly 96
regulator -21
rehearsed 39
reindex 23
reject -86
rejected 32 by 61 with -41
rejects -129
related 32
relations 104
relationships 24
relative -36
relay -33
release -76 : 27 by 55 it -23
released -45
releases -115 are -44
releasing -28
relevant 217 actions 49
reliability 69
reliable 76
reliably 81
reload -51
remain -62
remaining 43 ones -51
remains -118 is -20
remark 115
remember 62
remembered 28
remembers -32
reminder 33
reminders 45 are 45
remote -31
remove 46 this 55
removed 67 from -75 in 48 it 58 the 57 with 41
removes -111 the -60
rename 0 & 28
renamed 83
render -20
rendered -40
renderer -38
rendering 43
renders -32
renew -78 the -24
renewal 107
renewals 22
renews -20
renovate 38 opens 27
reordered -24
reorg 116
reorganisation 66
repair -28
repairs -28
repeat 0 a 44 as 20
repeated 90 ; 31 at -46 calls 53 safely 54 without 31
repeating 25
replace 29 the -66
replaced -141 by -70
replaces -79 the -47
replay -41
replays -62
replicas -22
replication -33
replies 24
repo 212 & 45
report 21 in 23 is 46 to -37
reported 49 to 53
reports -48 # 32 a -59 are 27 the -47
repos 24
repositories 27
repository 171 & -23
reproduce -57
reproduced 54
reproducible -32
req -30 s -26
request 76 & -38 : 36 a 38 access 61 id 50 it 21 of 78 per -28 rate -21 that -97 through 33 to -41 with -59
requested 31
requester -29
requests -61 and -28 are 32 from -54 per 132
require 116 a 60
required 101 by 22 fields -36
requirement 45
requirements 57
requires -40 a -52
rerun -43
research 108
reservations -20
reserve -41
reserved 0 for 32
reserves 0 the 24
reset -59
resident -63
resolves -36
resources 66
respect 90
respected 31
respective 38
response -72 # -40
responses -24
responsibility 34
responsible -21 for -52
responsive 57
rest 28 # -24 & -59 and -36 api -40 for -51 is 89 of 104 surface -25 under -60 with -29 • 70
restart -145
restarting -27
restarts 41
restful 62
restore -31 test 50 the -20
restored -32
restrict 30
restricted 25 to -37
restrictions 144
rests -68
result -40 : -40 in -20 of 50
results 93 and -57 are 68 in -23
resume -35
retain 81
retention 116 : 57
retired 49
retried -74
retries 59 and -35
retro 180 : 125
retry 33 # -21
retrying -39
return -73 to -22
returned -45 to -21
returns -94 # -65 & 33 a -28 an -37 to -25
reuse -34
reused -22
reverse 53 engineering 28
reversed 40
review 38 : 138 and 36 in -34 on 33 the -30
reviewed 127 and 20 by 89 each -62 like 50 on -100 regularly 30
reviewer 47
reviewers 107
revised 58
revision 53
revoke -69 it -26
revoked -22
rewrites 52
rewriting 22
rewritten 107
rewrote 50
rfc 21 # -27
rfid -46
rid 34
rider -21
right -67 & -33 ? 54 column -51 of 31 one 22 the -24 to 41
rightly 72
rights 97 are 42
ring -22
rings -20
risk 91
roadmap 101
robot 54
robots 31
robust 90
role -43 & -46 is -36 of -22
roles 83 & -38 : -33 and 41 are 36 • 25
roll -54 back -40
rollback 66
rolled 40 out 32
rolling -46
rollout 143
room -27 # 84 & 90 : -38 and -43 for -24 is -28
rooms -101
root 0 span 37 • -27
roster -28
rosters -93
rota 51
rotate 120
rotated -71 daily -33
rotation 102 and 55
roughly 22 # 39
round -45 trip -54
rounding 25
rounds 23
router 59
routes 41 are 23
routine 0 tasks 25
routing -39
row -107 # 116 & 51 and -23 count 25 for -28 in 27 is -32 level -31
rows -154 # -21 : -41
rpa 68
ruff -32
rule -28 and -24 for 22 is -51
ruled -42
rules -51 : 102 are -68 of -27
run -79 & -62 : 29 ; 30 again -37 at 38 before 46 by 54 in -52 is -39 twice -40 two -45 with -48 without 25
runbook 78 : 30 is 78
runbooks 62
runnable 101
running -59 a -27 and -54 the -20
runs -23 & 46 a -33 as -72 by 37 in 48 on -79 out -23
runtime 39
s -81 # -71 & 29 and 39 at -24 for -32 measured -45 per 68 should -49 to -40 • 65
sad 30
safe 0 & -27 to -33
safeguards 47
safely 68
safety 73
said 77 no 28
salaries -50
salary -46
sales -28
same 0 & -30 as -25 file 25 for 43 key 35 name -30 number 30 result 32 set 36 time -37 way 31 ~ -23
saml -25
sample 100 of -74
sampled -114
sampling 88 # -32 is -21
sanctions -33
sap -43
sat 133
saved -39 search 52 us -29
saves 34
saving -30
say 156 & -141 how 24 in 47 it 51 what -61 which 66
saying 37
says 0 # -33 more 81 no 87 so -31 the 126 what -43 who 32
scale -136 the -29
scan -46 a -25 for 60
scanned -66 by -28
scanners 23
scanning -23
scans -56
schedule 35 • 48
scheduled 100 for -43 pipeline -23
scheduler 57
schedules 0 are 27
scheduling 39
schema 21 & -57 and -22 changes 25
schemas -25 are -25
school -53
scope 69 & -35 of 40
score -117
scores -43
scoring -57
scrap -35
scraped 70
scrapes 57
scrapped 66
scratch -49
screen -62 and 33 for -30
screening 24
screens -78 are 20 of -105 use 24
screenshot 162
script 76 and -53
scripts -23 and 78
scrolling -21
scrolls -31
scrubbed -54
sdks -23
seal 20
sealed -37
seals -25
search -109 & 36 : 125 box -68 by -27 field 33 for 78 go -72 is -67 the 126 • -77
searches 28
searching -30 for -22
season 96
seat -61
seats -38
sec 147 # 124
second 23 & 27 call -30 copy 24 one -46 person -63 round 44 tab -26
secondary -27
seconds -98 in -25 of -44 per 37 the 59 to -41
secret 54 : 52 • 44
secretary 24
secrets 0 and 22 in 37
section 184 & -74
secure 27 development 28
security 88 in -21 is 86 officer 28 team -125
see 113 & 106 a -56 all 45 api 39 it -56 one -119 only -49 that -45 the 38 their -42 them 23 what -54 when 23 where -41 which -22 who -58 why -36
seed 138 # 30 data 95 file 60
seeded -68
seeding 53
seeds -36
seemed 55
seems 36 to 23
seen 0 by -30 in 58 it 30
sees -111 a -22 all -20 them -20
segment -30
segments -47
select -22
selected -21
selection 62
self 61 explanatory 73
seller -23
sellers -56
semantic -24
semicolon -21
send -94 it -52 the -41 to -35
sender -76
senders -27
sending -51
sends 0 a -37 it 38 one -29 reminders 29 the -38
sense 169
sensible 45
sensitive 90 ~ 57
sensitivity 70
sensor -65
sensors -30
sent -174 at -29 by -56 later -25 to -87
sentence 0 for -80
sepa -37
separate -20
separation 26
september 38
series 37
serious 21
seriously 78
served 0 at 47
server 44 is -21
servers -67
serves -92 as -44
service 76 & -54 account -20 accounts 50 and 34 desk 73 for 28 has 24 in 36 keeps -60 level 29 name -38 on 20 with -23
services 60 ; -71 and 50 in 22
session 71 with 29
sessions -61 are -29
set 58 & -124 by 109 for 71 it 87 the -47 to -35 up 63
sets -49 are -27 up -22
setting -89
settings -106
settled 85 in 68
settles -35
setup 30
seven 25
several 191
severity 166 # -24 : 78
sftp -59 drop -51
sha -78 # -40
shadow -40
shall 195 be 88 not -68
share 0 a 58 it 25 of -34 one -27
shared 46 by -73 with 125
sharepoint 28
she 146 has 33
she's 158
sheet 60 in -43
shellcheck 56
shift -35 lead -45 leader 29
shifts -46
shim -56
ship -94
shipment -22
shipping -27
ships -23
shop -139 owner -26 with 29
shopper -21
short 0 : -59 explanation 25
shortened 62
shorter -28
should 78 & -24 answer 31 ask -42 be 117 exist 33 hear -32 it -24 never -60 see -48 stay -30 the -36
show 31 a -49 as -26 the -106
showed 116
shown -106 as 49 by -38 in -32 on -24
shows -49 how 48 it 127 its -27 the 24 them 26 up -27 what -65 who -97
shredded -64
shrink 73
shut -78
shutdown 62
sibling 98
siblings 44
side 67 by -73 of 20
sidebar -23
sidecar -67
sign 0 in -94 off 101
signal -89
signals -30
signature -33 and 42
signatures -26
signed -95 in -31 off 77
signing -102 key -23 keys -22
signs -76 the -20
sigterm -38
silenced -55
silent -79 for -36
silently -57
similar 194 to 35
simulator -56
since 36 # -32 & 80 a 36 every -31 nobody -99 the 64 then -28 when -23
single -198 line 21 one -35 page 21
singular 57
sister 135
sit 0 down 37 in -68
site 83 in 39 is -46 • 76
sites -62
sits 76 between -58 in 105
situations 52
six 0 months 20
sixth -31
sixty -57
size 0 # -36 is -41
sized 22
skeleton -26
sketch 66
sketched 65
sketches 80
skew -21
skip -139 with -20
skipped -31 and -26
skips -69 the -27
sku -64
sla 58
slack 0 # 23
sleep 65
sleeps -32
sli 23
slide 20
slides 48 up -21
slipped 30
slo 176 : 79 burn -28 is 28
slos 26
slot 26 # -78 is 32
slow 32 # -20 ones 21
slower -36
slowest -30
slowly 30
slug -36
small 32
smallest -38
smart 31
sms -33 to -30
snapshots -67
snippet 82
snippets 75
so 0 & -35 : -59 a -70 do -21 far 116 forth 93 i 28 it 34 never 57 no -122 nobody -36 on 87 one -46 please 21 the -55 there -37 there's -31 they -115 we 78 you -61 ~ 22
soc 95
socket -107
sockets -60
soft 0 delete 22
software 82
sold -27
sole -45
solution 48
some 290 # -64 day -27 more 40 of 33
somebody 55 else 34 else's -26 from 26 has 59 will 69
somebody's 46
someday 37
someone 147 should 52
someone's 24
something 270 for 56 here 25 is 25 that 32 to -44
sometimes 50
somewhere 281 in 28
soon -20 after -85 as 82
sooner 43
sorry 159
sort 37
sorted 43 by -67
sorter 83
sorting -38
sorts -45
sounds 28
source 65 & 25 is 21 • 63
space 125
spaces 42
span 0 & 22
spans 84 : 80 are -47 • -26
spares 33
speaks -42
spec 56
special 0 category -30
species -39
specification 28
specify 57
spend -77
spike 37
spinner -65
split 113 by -28 into 21 it 42 of 54 the -84
splitting 22
splunk 23
sponsor 29
spot 53
spreadsheet 33
spreadsheets -22
spring 159
sprint 210 # 125
sprints 65
sql -55 # 45 and 32
sqlite -48
squad 101
sre 127
sso 50
st 40 of 71
stability 40
stable -75
staff 0 and 36
staged -32 files -32
staging -47
stakeholders 118
stale -49
stand 0 in 39
standard 57 set 28
standby 39
stands -137 in -33
standstill 27
star -20
start -24 and -31 at -29 in -21 it 38 page -45 stop 117 the -50 with 26
starter 79 kit 65
starts -73 at -22 in 24 it 23 the -20
state 0 & -35 : 64 and -42 for 83 in -32 is -33 of -44 • 43
stateless -141
statement 47
statements 98 in 41
states -100
static -109
station -57
stations -50
statistics -20
statsd -33
status -125 : 61 and 25 page -21
stay -123 & -24 as -23 calm 58 in -27
stays -104 in -24 readable -26
stdout -115
steady 47 state 44
steering 107 committee 70 group 37
step -45 # 47 by 44 of -31
steps 25 # 28 : -22 are -24
steward -60
stewards 36
stick -59
stickies 42
sticks -21
sticky 0 notes 75
still -154 & -73 answers -44 be -59 being 55 has 26 missing -26 open -40 read 27 there 33 to 30 under 59 use -53 without -28
stock -95 is -51
stood 130 here 48
stop -119 a -40 at -33 features -20 the -55
stopped 0 at -22
stopping -31
stops -98 at 112 the -22
storage 0 is -20
store -35 & 20 the 40 with -22
stored -59 as 22 with -21
stories 97
story 91 # -70 of -31
stream -96
streaming 29
street -35
strict 47
strictly 27
string -50
strings -58
strip -76
stripe -54
stripped 0 of -22
struck -21 through -22
structure 40
structured 56 and 50 json -39
structures -34
stub -104
stuck 0 ? -20
student 49
stuff 210
style 113 guide 71
sub -22
subject 140 and 29 is 23 to 74
submission -28
submissions -21
submitted 21
submodule -36
subscribe -33 to -27
subscribes -20
subscription -40
successful 24
successor 46
such 0 a 51 as -100
suggestions 24
suggests 62
suitable 56
suite 24
summary -42
summer 170
sums 22
sunday -42
super 29
supervisor 32
supplier 58
supplier's -21
supplies -64
support -84 agent -20 staff 21
supported -31
supports 124
suppose -65
supposed 32 to 43
sure 70 that -47
surely 56
surface -31
survey 67
survive 22 the 52
survived -32 : -20
suspected -40
suspends -30
suspension -39
sven 79
svg -93
swagger 67 is 58 ui 44
swap -84
swapped -46
swaps -39
switch -115 it -29 off -29 on -37 the -21 to -26
switched 0 off -47 on 30
switching -64
syncs -21
synonyms 39
syntax -34
synthetic -47
syslog -87
system 0 and 36 is 38 of -28
systems 60 in -27 of -25
t 25
tab 77 # 60
table 0 & -93 : -64 and -58 definitions 60 for 29 groups 43 in -25 on 28
tables -53 : -23 and 80 are 41 by 29 of -38 the -75
tablet 92 : 22
tablets -21
tabs -74
tag -112 & 36 : -29
tagging 33
tags -65
tail -55
take 55 # 20 & -65 care -26 it 50 over 25 part -26 them -41
taken 0 at -21 away 50 from -65 in -29 into 61 out 57
takes 0 # -42 about 23 an -26 around -30 care 54 it 30 its -24 over -44 the 42
talk 67 about 49
talked 52 about 37
talks 69 to -62 with 41
tamper 22
tank -61
tap -59
tape 73
target 147 # -83 : 96 is 113 window 23
targets 40
tariff 66 version 45
tariffs 30
task 60
tasks 67
tax -61 office 21
tb 50
tbd 209 : -51 to -80 waiting 47 with 23
tc -20 # -20
tcp -30
tea 36
teacher -88
teachers -24
team 43 & 59 for -31 has 50 in -47 lead -23 leads -33 on 74 should 27 who 99
team's 0 & -27
teams 117
tech 61
technical 165 and 53
technician 21
technicians -36
technology 47
telemetry 76
telephone -60
tell 30 & -20 the -65 them -30 you 120
tells -143 the -77 us 49 what 41
template 37 & 28 and 57 for 179 repo -21
templates -50
tempo 92
ten -178 times -52 years -48
tenant -79 & -45 admin 33 administrators -20 admins 29 and -60 can -45 from -24 id -21 is -54 label 21 per -20 users -27 with 87 • -47
tenant's -69
tenants -157 & 45 : -32 and -48 can -39 that -35
tend 73 to 73
tender 82
tenth -30
term -51
terminal -29
terminates -61
terms -32
terraform -69 module -29
test 0 & 55 and -50 data 89 each -46 environment 36 in 48 is -41 on -53 systems -57 with 58
tested -28 by -53 with -34
tester 51
testers 34
testing 45
tests -38 on -22 run 101 • -23
text -83 & -34 ; 23 field -21 in -44 is -71 message 24 of -69 to -35 with -34
texts 26
th 43
than -42 # -156 & 84 a 37 anyone 44 five -41 half -30 one 44 that -24 the 67 three -39
thanks 74 to 39
that 0 all 21 an -44 are -51 can't 28 cannot -24 could -95 do -22 does -23 each -31 fail -82 fails -35 have -39 hour -41 i -40 in 62 is -69 isn't 78 it -21 knows -66 makes 21 my -30 need 36 needs -59 no -56 of -80 only 58 order 36 read 25 reason 81 runs 69 says -52 should -23 something -23 stood 52 tenants 25 they 29 time 35 two 25 was -75 we 44 were -57 works 35 ~ -69
that's -26 all -55 it -50 our 49 the 117 what -25
the 28 & 57 absence 31 access -21 account 53 action -40 address -100 agenda 26 agent 47 alias -24 amount -35 annual -47 answer -36 api -20 app -52 application 40 approval 25 architecture 44 archive 22 art 43 as -22 author -29 authority -28 autumn 60 backend 34 background -26 backlog 114 bad 21 badge -24 balance -56 bank -152 bank's 77 bar 27 barrier 43 base 28 batch 27 bed -29 beginning 63 bell -77 belt 31 better -21 bff 23 big 81 billing -25 block 24 blue 24 body -129 booking -44 boss 26 bottom -23 box -29 bridge 22 browser -93 browser's -24 bucket -21 building 23 burger -20 bus -29 business 28 buttons -26 cache -50 calendar -89 call -36 caller -34 caller's -27 calls 37 canteen 43 card -29 carrier 54 case -42 catalog -20 catalogue -84 cause -54 cdn 61 central 35 centre -23 certificates 75 changelog -39 chaos 48 chapter -21 check -59 checklist -27 checkout 42 ci 46 ciso 36 claim -22 cleanest 33 clerk's -31 click -21 client's 23 clinician -24 clock -26 cloud 24 cluster -23 code 42 coffee 36 cold 41 colleagues 46 comment 34 commercial 81 commit -38 common 26 community -41 company -121 company's -59 compliance -43 component 64 concept 66 confirmation -23 connection -103 consultants 54 consumer -79 consumers 38 contract -39 controllers 38 cookiecutter 40 copy -28 core -25 corporate 47 cost -62 council -61 count -21 courier -23 course 32 credit 31 crew -146 crm 30 cto 35 customer -64 customer's -53 customs 54 daily 40 dashboard -91 database 43 date -23 day -227 db 23 dead 32 deadline -23 decision -46 default -72 delivery 61 department 34 deploy -27 deployment 21 depot -24 detail -44 details -29 dev -52 developers -24 device -63 diagram 71 director -27 directory -34 discussion 42 disk 23 dispatcher -24 dock -54 docs 21 document -81 documentation 20 dog 28 double 36 draft -55 drafts 50 drawings 80 driver -72 due -36 duplicate -23 duty -50 early 67 ecb -24 edge -60 editor 25 element 32 end -92 engineer -30 enterprise 62 entire -31 entity 21 environment 21 epic 70 epics 24 erp -42 error -106 eu -24 evening -34 event -82 events -22 evidence -58 exception -39 exchange 55 exclusion -40 expected -53 export 62 exporter 24 external 54 factory -25 fallback -49 farmer -30 fee -57 feed 30 fences 70 ferry 37 field -70 fields -36 figures 86 file -23 files 53 filter -28 fire 25 firm -24 first -141 five -65 flag -36 fleet 40 flow -38 fold 64 footer -50 forecast -23 form -72 format -48 former 118 foundation 34 four 79 fourth -54 frame -24 framework 21 frontend 31 full -83 function 29 further 75 future 29 gate -39 gdpr 61 general 39 generator -31 glass 24 go 68 graph -42 green 60 group 20 group's 45 growth 30 guard -50 guild -33 handbook 24 handheld -33 handover 23 hardware 31 heading 39 health 34 heart 56 help 60 highest -54 history -53 hold -26 holder -36 hospital 43 hosting 31 hotel -20 house 62 html -23 iban -22 id -22 idea 27 image -47 images 38 import 43 incident -53 index -35 insurer 35 integration 25 interface 36 intranet 49 invoice -27 iso -36 items -30 job -51 jobs -20 json -59 key 65 kick 57 kiosk -55 kit -72 kitchen 58 laboratory 26 last -92 later -32 latest 28 layout 59 leader 24 lease -32 ledger 32 left -114 legacy -33 legal 23 lens -22 level -61 library -124 limit -81 line -57 lines 53 link -126 list -29 lobby -20 local 32 lock -50 log -46 login -33 logo 77 lot -40 lowest 27 loyalty 57 machine -36 mail 40 mailbox 34 main 55 mainframe 43 maintenance -35 major -54 management 31 map -96 mapping 39 master 42 matrix 32 mean 25 meantime 29 meeting 33 member -31 menu -44 merger 91 mesh 29 message -80 messages 50 meter -24 metrics 61 middle -23 migration 67 migrations 72 ministry's 27 minutes 23 missing -23 moment 99 money -30 monitoring 63 month -86 month's -22 monthly -72 most 64 move 66 mr -52 name -89 naming 51 national -37 navigation 50 need 53 neighbouring 177 new 151 newsletter 50 next -56 night 70 nightly -22 nine -23 node -58 notary 20 notation 29 note -37 notes 25 number -140 object 63 offer 35 offsite 46 old 83 older 46 oldest -62 one 31 ones 116 only -104 operations -111 ops 21 order -124 ordinary 63 original 21 other 139 others 161 outage -46 outbox -31 outcome 72 output 68 outside -26 overall 23 owner -60 package 56 page -131 pages -69 panel -57 paper -33 parent 102 partner 53 password 34 past 35 path -58 patient 28 patient's -28 payment 55 payments -32 payroll 58 pdf -62 people -82 permissions 82 pharmacy -30 physical 46 picture -54 pilot 127 pipeline 32 place 33 plan 61 planned -76 planner -62 plant 25 plate -30 platform -134 playground 40 pod -128 pods -39 port 33 portal 146 position -22 post -51 poster 43 pre -42 predecessor 32 present 40 press -57 preview -28 previous 63 price -23 pricing 80 primary -31 principle 40 print 162 printer 24 procedure 46 process 22 product -29 provider 27 provider's -33 pump 44 quarter -41 queue -84 quiet 37 quota -22 raci 28 rack -55 radio -57 rates -39 raw -46 reader -21 reader's -21 real -51 reason -80 receiver -32 reception 35 recipient -91 record -61 recording 22 records -43 red 52 redesign 52 reference 60 region -23 register -41 registry 31 regulator -20 release -42 remaining 112 reorganisation 47 replica -53 repo 45 report 89 reporting 32 repository 44 request -67 requirements 28 respective 38 response 39 responsible 94 rest 66 result 47 results 45 retention -36 retro 21 return -42 review -110 right 28 rights 46 roadmap 35 robot 46 role -53 roles 66 room -70 rota -31 route -42 row -66 rule 53 rules 94 run -36 runbook -42 runner -22 running -23 s 24 sales -72 same -54 scale -71 scanner -62 scheduler -43 schema 52 scope -20 score -49 script -23 scripts 53 sdk 37 search -47 seat -45 second 66 secret -21 section 41 security -47 seed -20 seeding -32 sender -49 sending 28 server -24 service -38 set -32 share 41 shared 71 sheet 73 shelf -28 shift 56 short -32 sibling 98 sidecar -63 signature -58 signed -21 signing -35 single -20 sister 79 sla 25 slot -31 sms -26 socket -60 sole -35 spans 111 split 132 sponsor 26 sprint 69 sql -37 squad 65 sre 22 stack 34 staff 65 staging 89 standard -88 start -80 statement -56 status -57 steering 62 stock -26 story 41 structure 44 subject 75 sum 45 summer 89 supplier 90 support -99 syntax -37 table -34 tables 27 tablet -46 tags 24 talk 48 target -59 tariff -39 team -54 team's -55 teams 44 technical -23 template 29 tenant -115 tenant's -85 tenants 25 tender 49 terminals -27 text -105 third 91 three -115 ticket -70 tile -22 till 28 time 37 timetable 24 token 21 tool 70 top -71 topic -26 trace -25 trail -26 train 75 training 74 transaction -29 translation -21 trial 32 truth 43 tube -23 type -24 ui -29 union 61 unique -39 update 24 upgrade 37 upload 59 upper 33 url -22 usability 24 user -92 usual 169 ux 44 value -24 vendor 20 vendor's -21 very -35 view -28 visit -25 vote 57 vpn -25 waiting -25 wall -22 ward -81 warehouse -57 way 55 weather 103 web 41 webhook -28 website -37 week 80 weight -34 whiteboard 49 whole -50 wiki -88 window -75 wish 65 word -116 work 21 workflow -25 worklist 33 works 74 workshop 39 worst 41 wrong 53 year 71 yearly -21 years 23 yellow -41 ~ 82
their 32 & -61 contract 52 new 46 work 26
theirs 139
them 103 : -66 ; 31 all 121 and 52 by 20 down 43 for 24 is 49 later -40 on 66 out 71 per 26 so -28 the 26 to -52 up 74 when 43 with 52
themselves -94
then 29 # -55 & -165 a 87 ask 29 delete -33 it 38 on -83 open 40 parks -34 please 55 restart -30 some 21 the 26 we 72 without -20
there 113 ; 35 a -30 and 27 are 92 for -22 in 24 is -65 was 72 will 26 yet -24
there's 94 a 143 an 34 no -59 nothing -50
therefore 0 the 45
these 224 days 46 in 54
they 91 answer 35 are -42 belong 48 contain -63 do 32 go -20 have -72 need 35 run 20 say 40 stay 43 take 21 want 68 were -91
they'd 42
they're 25
they've 45
thing 148 and 48 that 35 we 85
things 196 : -23 in -21 on -30 that 77 the 41
think 146 about 61 of 30
thinking 39
thinks 26
third -85 entry -38 party 34 quarter 55 tab -68
thirty -66
this 172 : -46 after -21 and 64 area 38 chapter 27 component 59 document -47 for 52 heading 48 is -70 it 27 line 111 list 33 module -78 nicely 21 one 34 order -80 page 56 part 49 place 40 section 137 service -50 subject 26 time -24 with 25 ~ -70
those 78 are 35 days 39 for 44 in 49 of 83 two 42 who 23
though 48 not 28
thought 47
thousand -28 words 43
thread -68
threads -114
threat 30 model -21
three -28 columns -25 days -48 of -35 people -22 questions -34 roles 36 screens -30 seconds -30 tabs -22 tenants 45 times -32 weeks 69
threshold 0 # -34
thresholds 170
threw 33
throttled 39
throttling 111
through 0 & -29 a -65 all 29 here -67 the 153 with -51
throw 60
throws -27
thumb 34
thumbnails -23
tick -98
ticked -30
ticket -37 # -47 & -26 : 25 and 47 is -36 number 32 sec 91 to -60
tickets -106
ticks -76
tide -32
tidy 130
tied 62 to 27
tier 72
tiers 74
tight 105
tile -65 on -34
tiles 57
till 24 and -24 the 29
tills -22
time 31 and 104 being 44 between -39 for -35 from -56 if 27 in -95 is -59 it -20 not 36 of -109 only 53 so -20 to 59 window 40
timed 23
timeline -51
timely 115
timeout 157 # 104
timeouts 103
timers -89
times 0 a 32 are -24 as -28 out -56 the -43
timestamp -63
timestamps -20
timestamptz -29
timetable 38
tiny -36
title -32 and 20
titles -99
tls -23 # 40
to 70 # -107 an -57 and -46 another -23 answer 24 anyone 35 anything 24 approve 20 avoid 23 be 125 begin 50 bring 81 build 48 call -59 check 41 choose 37 close -30 code 22 come 102 commit 32 copy 21 correct -30 date 99 decide -44 describe 24 dig 23 discuss 85 do -32 draw -48 drop -68 each 41 end 38 enter -21 every 44 everyone -31 explain 21 find 71 first 22 five -52 follow 195 generate 26 get 94 go 68 it 86 keep -58 know 23 leave 23 list 26 load 20 log 79 look 58 manual -53 many -40 me -20 mention 27 move -65 name 82 nine -55 observability 30 one 22 other 37 our -63 own 31 plan 40 point 26 protect 33 put 52 quote -32 record 56 repeat 48 replace -33 restart -22 review -142 s -32 say 62 see -106 share 53 show 67 sit 25 six -33 sleep 36 sort 52 staging -48 standard -20 stdout -60 stop -20 support 74 take 37 tell -41 ten 32 tenant -20 tenants -25 that -28 their -37 them -38 think 26 this 72 those 73 three -60 try 20 two -37 type -29 understand 23 use 101 version 81 wait -56 what 79 which 54 whom -29 work 34 write 84 you -51 zero -26 ~ 100
toast -31
today -70 : -31 is 54 it -27
todo 0 : 35 and -35
together 119 with 123
toggle -34
toil 79
token -143 and 22 bucket 22
tokens -121
told 53 apart -20 us 72 when -25
tom 48
tomorrow 52
tonight -26
tonnes -60
too 187 ; -50 ? 37 chatty 23 many 66
took 186 over -43 place 42 the 41
tool 144 & -38 and -25 for -31
tooling 58
tools 51
tooltip -80
top -26 : 26 bar 26 right 30
topic 34 & -163 and -23 of 46
topics 0 above -27
total 26 # 83
totals -48
touch 22 wood 49
touched 81 it 49
towards 22 & 80 the 27
toy -26
trace 40
traceability 98
traceable 141
traced 81
traces 67 are 48
tracing 207
track 79
tracked 212 in 73
trade -40
traffic 0 lights 84
trail 61
train 54 to 22
trained -60
training 68
transaction -57
transactions -29
transfer -79
transit 0 and 36
transition 46
translated 112 from 22
translates -97
translating -46
translation 84
transparency 32
transport -27
treasury 32
treat -41
treated 21 as -34 with 31
tree -39
triage 97
trial 62
tried 41 it 23 to 26
tries -78
triggered 0 by 20
triggers 36
trip -33
truck -96
trucks 24
true -26
truncated 42
trust 157
trusted -31
try 175 & 63 again -50 it 34 to -26
trying 56
tube -30
tuesdays 20
tuned 57
turn -64 a -24 to 20
turned -26
turning -60
turns -80 a 26 raw -22 the -35
tv 0 in 64
twelve -76
twenty -57 minutes -49
twice 56 a -43 is 25 this 24
twin 30
two -47 & -48 approvals 35 columns -48 days 51 for -22 hours 41 letters -26 nodes 35 numbers -23 of 59 or 24 pages 56 people -76 sentences 24 sprints 20 tables -44 tenants 89 things -30 versions -31 weeks -22 ~ -58
type 0 and 49 is -30 it -27 labels 131 the -61
typed -77 in -24
types 26 and 44
typical 157
typos 32
u -23
udp -100
ui -29 on 34
uml 63
unchanged -58
unclear 28
under 92 # -220 & -62 a 24 discussion 98 it -72 load 58 the 55 way 44
underneath -37
understand 80
understanding 33
understood 73
undo -29
unfinished -46
unfreeze -23
unified 49
union 59
unique -113 index -39
unit 31 and 21 is -50 tests -29
units 22
unknown -183 the 68 to -69
unless -97 & -38
unlimited -27
unnoticed -43
unpaid -44
until -137 # 78 & 25 a -51 he -30 it -51 it's -48 midnight -35 then 184 we -36 when -71 you -48
untouched -32
unused -76
up 81 & 65 : -52 ; -32 after -29 again 25 and 44 at -39 by -22 down -41 for 48 in -20 is 47 of 21 steady 30 to -60 we -22 within 42
update -38 a -59
updated 56
updates -118
upgrade 99
upgraded 34
upload -83 to -37 • -36
uploaded -39
uploads -121
upon 147
upper 0 half 40
ups 56
upstream 149
urgent -47
url 82
us 173 # -85 & -40 : -92 a 40 after -59 and -25 as 20 at -23 by -42 first 27 from 47 in 38 is 57 the 23 we 21 what 21
usability 106 test 52
usable -27
usage 76 is 48
usb -41
usd -25
use -28 & -100 a -42 are 26 in -60 is 49 it -56 of 29 structured -23 the 67
used 0 by -56 for -36 in -76 to 208 up -85
useful 88
useless -23
user -48 # 21 has -23 id 23 interface 125 time -25
users -102 and -113 are 126 find 34 get 23 have -50 of -34 see -30
uses 42 & 74 the -86
using 34
usual 92 ones 20
usually 23
utc -121
utf -30 # -30
ux 237 has 39 is 34
v 0 # 31
vacation 60
vacuum 30
valid -118 for -41 from -31 until -26
validate 27
validates -23
validation -85
validator 20
value -136 and -32 for 26 to 56
values -67 are -66
valve -90
van -45
vanish -40
varchar -39
variable 50
variables -37
variants 48
varies 183
various 205
vary 106
vat -78
vault -100
vehicle -43
vehicles -39
vendor 103 has 62
vendor's 25
vendors 84
verb 137
verbs 71
verdict -33
verification -26
verified -25
verify 22 the 58
version 57 ; 35 from -22 in -35 is -25 with 44 • -32
versioned 70 and 47
versions -67 are -67 of -28
very 119 seriously 26
vessel -38
via -24 the 44
video 89
view 76 & -49 for 43 • 68
views 31
visible -35 in 21 to -44
visit 29
visited 24
voice -40
void -42
volume 27
volumes 30
volunteered 43
volunteers 20
vote 98
voucher 41
vouchers 55
vpn 54
vs 175
vulnerabilities 34
w 181 # -37
waf 34
wait -195 # -70 for -122 in -21 one 33 until -27
waiting -114 for 66 in -30 list 48 on 32 room -24 time -60
waits -86 for -95 in -32
wakes -43
walk 20
wall -20 and -33 in -59 screen 23
want 57 # -90 a 28 it -21 one 78 so 129 the -79 to -48
wanted 46 : 42 to 59
wants 118 a -41 the 26 to 45
ward -73
warm -93
warn -98
warning -90
warnings 0 and 53
warns -42
was 282 # 43 & 26 a 88 an 35 built -112 carried -70 closed 66 decided 22 deleted 20 done 75 down -33 generated 22 given 32 kept 61 last -57 made 66 moved 27 not -28 planned -42 put 34 removed 33 retired 37 split 72 switched 55 too -30 used -35 withdrawn -34 written 37
wasn't 67
waste 56
watched 32
watches -29
water -109
waterfall 83
watermark -41 with -30
wave 0 # 44
way 56 and 38 in -38 of -45 out -75 that 23
ways 21
we 165 accept -50 add 21 agreed -27 all 39 also -21 answer -36 are 85 ask -37 asked 31 believe 69 call -21 can 117 can't -46 could 55 couldn't 39 don't -90 expect 25 follow -108 get 37 go 23 got -59 had 117 have 195 haven't 42 hope -51 inherited 38 intend -59 keep -91 know 35 left 68 look -68 looked 26 made 29 make -97 may 109 moved 78 must 56 need -67 never -32 no 62 only -26 own -45 plan -38 recommend 41 run -38 say -86 send -65 shall 25 should -41 show 23 sort -66 split 37 stop -67 store -31 take 84 think 35 threw 39 took -23 use -85 wait 89 want -28 wanted -65 will 159 would -106 write 25
we'd 183 like 61
we'll 233
we're 183
we've 150
weak 70
weather 108
web 0 shop 50
webhook -77 & 27 from -35 to -45
webhooks -90
website -75
week 53 # 84 ; 40 after 55 and -37 the -21
week's -45
weekday -39
weekdays -76
weekend 55
weekends -56
weekly 50 : 82 job 44 monthly 72
weeks 90
weigh 23
weight -73
weights -78
weird 38
welcome 141
well 201 as 69 defined 58 received 44
went 235 away 45 out 45 stale -24 to 53 wrong -41
were 260 agreed 40 deleted -37 in 53 made -37 not 86 on 35 removed -50 taken 34
wet 48
wh -34 # -40
what 159 & 122 a -87 about 47 and 46 came -24 comes -28 counts 53 do -68 else 70 gets 75 happened -41 happens 25 has 28 if 92 is -22 it 43 leaves 56 remains -35 runs 23 should -53 they -54 this 55 to 58 triggers 35 was -69 we -63 went -46 would -95
what's 71
whatever 116 & 88 else 103
wheel -39
when 33 & 66 a -145 all -26 an -66 i 51 it -39 its -20 lag -21 no -24 nobody -23 one -42 somebody -20 something 56 the 86 their 26 they 113 we 43 you -51
whenever 46
where 30 & -68 a -30 and 21 each -34 in 64 it 107 the 35 they 77 we -74
wherever 46 possible 25
whether 50 it 51 the -59 we 28
which 74 # -59 & 139 a -39 are 36 calls 23 carries -24 case -27 checks 64 does 53 format 23 has 30 is -26 it -54 leaves -70 makes 52 no 83 of 71 one 20 ones 55 should -34 takes 46 the -22 they -35 was 81 we 32 will -20 you -28
whichever 39
while -151 it -59 the 80
whiteboard 83
who 92 asked -23 calls 34 can 25 does 25 gets 64 have -44 holds -25 is -22 left -26 may 79 should -37 uses -40 wants 23
whoever 83 asks -48
whole -66
whose 52 name 32
why -31 a -53 this 39 we 36
widgets 39
width -84
wiki 98
will 100 add 24 ask -23 be -41 come -35 describe 81 do -20 hang 24 have 46 know 21 look 56 make -37 need -63 not -185 open -37 probably 29 put 35 show 35 still -34 tell 34 write 106
win -33 over -30
wind -108
window 0 recovers -31
windows -64
winner 35
winter 56
wipe -54
wiped 22
wiring -23
wish 124 list 45 to -149
wishes 113 to 26
with 83 # 29 & 21 an -65 backoff 23 both 26 care 52 due 37 each 97 everything 34 four -90 gloves -28 her 28 his 63 it 111 its -24 last -55 more 104 no 53 one -150 other 43 our 61 platform 52 real 34 reason 56 status -26 the 99 this -59 three -65 tls 28 two 47 user -56 version -23 which -30 ~ -49
withdraw -44
within -32 # -45 seven 66 the -38 two -108
without -116 & -44 a 74 asking -52 it -24 names -25 one 40 the 23 ticket 20 training 57
wizard -51 in -31
woken -40
won 45
won't -42
wood 78
word -36 & -26
wording -64
words -38 : -49
work -31 and 50 in -40 with 41 without 20
worked 76 ~ 38
worker -124
workers -35
workflow 22 & -42
workflows 21
working -139 day -62 days -97 group 62
worklist 30
works 0 council 82 for -34 from -54 on 30 out 28 with -74
workshop 183 in 23 with 58
workshops 74
world 69
worries -59
worse 62 than 69
worst -41
worth 103 a 69
would 127 be 28 expect 51 have -23 help 21 only 61 rather 39
wrap -58
wrapped -73 in -20
wraps -82
write -23 a -48 actions 28 anything 38 down 25 in -75 it 38 operation 41 operations 34 the -52 them 57 this 108 to -83 up 66 ~ -53
writes -77 & 35 a -45 the -30 to -58
writing 42 a 26
written 29 by -36 down 73 in -137 to -106 with 47 yet 98
wrong -40
wrote 139 a 48
x 0 # -49 ray -24
xml -44
xsd 54
xsds 44
xx 20
y 63
yaml 73 file -29
year 25 & -34 ; -29 after -57 and -93 by -52 end 31 in 20 of 25 the 42
year's 41 holidays -28
yearly 61 • 39
years 57 after -49 and 26 the 37 we 37
yellow 21 banner -24
yes -27 no 48
yesterday's -93
yet 36 : -23 so 63 to 51
yields -64
you 0 & -93 a 77 ask -31 can't 77 cannot 40 did -90 do 59 don't 24 find -68 have -70 know -35 like -103 more 28 must 32 should -38 the 41 want -76 would 62 write -47 ~ 22
you'd 65
you'll 68 find 30
you're 87
you've -34
your 0 & -33
yours 76
zero -150 or -55
zip 47 with -38
zone -30
zones -30
zoom -60
zpl -35
~ 145 # -58 & -144 ; 45 ? 26 a -92 according 103 answers 57 apply 35 are 27 as -24 at 25 be 80 by -134 can -31 catalogue 52 come -40 does -72 during -40 end -62 ends -29 exist 52 fatigue 22 file -69 follow 40 follows -28 for 75 format 24 from 49 go 150 handling 33 help 31 helps 28 here 27 if -73 is -57 keep 23 kit 146 make 58 manual -70 may 37 means -23 must 122 needs 36 not -28 of -106 on -54 only -36 over 28 owner 40 owners 52 policy 165 predictably 49 protection 66 protects 20 run -60 says 39 scheme 39 see -55 service 60 shall 38 should 163 shows 40 so -24 stay 34 tells 66 that 20 the 27 then -20 too 47 trail 70 two -21 under -32 was 34 we -21 were 52 where 50 which -35 will -33 with -48 without 23 work 43 workshop 22 yet 24 ~ -24 • -22
• -174 # -83 & -62 a -51 action 30 add 29 admin 76 all -44 an -67 api -24 apply 53 are 63 as -129 ask -27 at -32 authentication -20 availability 20 call -60 cancel 35 checking 48 checks -24 confidential -35 confirm -20 connector -28 cost 64 customer 50 decision -29 deletion -20 delivery 29 do 37 does -34 don't -36 done -25 double 108 draft -34 draw 26 drop 41 e 66 each -26 empty 51 encrypt 45 error 44 events 34 every -35 evidence -27 export -68 filter -26 follow 66 four 47 freeze -31 from -40 full 38 german 80 get -24 grants -39 hands -58 header 87 identity -25 images 72 import 122 in -47 inbox -25 index 52 internal -45 is -32 it -20 kafka -38 kept 104 kpi -66 list -21 loads -32 look -31 manual -22 max -30 month 52 monthly 87 more 35 new -27 next 23 nightly 58 no 21 nothing 62 on -49 one 32 open -49 order 79 page -32 pause -21 pdf -41 photos 36 platform -68 policy -38 post 30 price 22 publish -33 push -24 put 24 quarterly 62 queue 104 rate -29 read -42 record 25 register -20 release -21 replay 38 request 33 rest 103 restore -29 retain 92 retention 55 retry -36 review 23 role 28 run -38 sample 125 schedule -21 schema 46 search 66 secrets 22 see 28 session -24 set -27 slo 25 start 22 stored 68 tell -46 tenant -31 the -22 time 81 tls -40 to 77 ui -83 up -22 update -52 upload -20 use 70 user 103 validate 50 validates -20 version 43 versions 40 waiting -20 we -41 weather 54 weekly 31 when -71 where 30 who 64 write -21
… 300
`

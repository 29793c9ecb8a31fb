// Written by `npm run learn`. Do not edit.

/** What a little text is likely to say that tells nothing of what its heading promises (above 0), and what not (below). */
export const UNANSWERED = `
# 68 # -37 & -172 : -22 ; -118 ? 25 a 20 about 29 accounts -23 adds 37 all 38 also -35 am 22 an -27 and 133 api 30 are -24 articles -35 as -47 ask 29 asks 54 at -56 availability -26 b -26 because -41 before 81 below -27 bits -27 blocks -37 bookings 20 both 68 bucket -23 but -28 bytes 76 c -112 call -25 calls -54 cases -52 cet 23 change -26 characters -48 closed 21 columns 53 covers 148 currencies 66 d -54 day -28 days -132 degrees 30 digits -22 done 62 each -82 euros 57 f 35 failed 43 fake -28 feb -45 february 78 for -53 from -60 gb 36 gdpr -40 good -30 h -71 had 20 has 41 have -73 head -22 headers -25 in 53 invented -22 is 22 j 51 january -23 june 73 kb 47 kept -58 km 44 languages -29 later -30 lines 141 logins -22 m -89 mails 65 map -31 may 125 mb 26 means -25 measured -64 messages -36 million -89 min -30 minutes -111 missing -21 mm -27 months -31 ms -35 n -34 names 67 nd 84 needs 54 new 21 next -51 nights -24 october 37 of -83 on -43 or 52 other -36 page 49 pages 43 parallel -43 payments -94 people -20 percent -35 photos -21 pixels -62 planned 56 pods 37 points 38 px 52 questions 23 rd 73 records 37 refill -24 req -31 requests -69 rows -35 runs -21 sampled -77 seats -32 second 70 seconds -87 see 70 september 38 series 48 services 48 shows 32 so -47 st 50 step 47 still -21 t -36 tb 50 tell -23 tenants -23 th 52 that 39 then 78 there 22 times 32 to 20 tracks 41 two 46 under -25 until 83 utc -25 waits 83 was 113 we -24 weeks -29 were 113 what -119 will 52 with -45 without 30 working -45 x -26 xx -52 ~ -31 • 76
& 50 # -42 & -36 's 122 : -205 ; -180 a -49 above -22 after 25 afterwards -39 again 23 all -167 alone -28 and -23 answers 27 api -75 append -22 ask 43 asked 22 at 59 av -31 because -22 becomes -24 before -52 being -54 belongs -27 body 30 both -34 branch 65 brings -38 button -72 c 85 call 45 calls -40 can 115 changes -66 check -20 children 50 closes 22 code -21 comes -52 counter -39 counts -47 covers -34 creates -22 d -41 daily -37 db -44 decides -21 delete 104 deleted 47 deletes -23 described -34 did -20 directly -22 document 60 don't -39 done -26 during 28 duty 53 entity 21 event 41 events -62 every -64 everything -64 exists 35 fails -37 fetches -37 field -34 file -41 filter 26 finance 40 finds 40 fires -24 first -20 folder 75 for -91 from -69 gauge -28 get 74 gets -46 gives -48 goes -25 grip 63 had 44 hands 21 has 95 have 86 he 29 header -84 headers -25 histogram 64 how -58 hub 65 i -52 if -53 import -38 in -28 includes 22 index 110 instead -63 into -36 is 35 it's 32 json -77 kafka -35 keeps 52 kept -122 keyed -35 knows 20 lab 60 labels -23 lead -20 left 93 licence 115 link 21 lists -54 loads -25 log 33 mail -30 main -22 makes -75 max -45 may 22 means 20 menu -73 module -83 more -73 morning 34 mostly 54 move -49 n -21 names -24 namespace 52 needs 44 never -92 next 51 no -93 nobody -42 noon -39 not -84 nothing -88 now 57 number -76 of -68 once 38 one -64 only -90 opens -27 ops 39 or -24 over -21 owns 27 p -39 package 78 page 118 pages 45 per -63 planned -23 platform 23 plays 113 plus 29 point 34 points -39 port -52 prices -55 prints -77 probably 48 project -72 proposes -27 put 32 ql 84 queue -31 raises -24 read 27 reads -29 refreshed -29 refuses -38 release -20 removed 36 rename -43 repo -24 reports 27 returns -38 right -30 role 40 room 28 rotated -33 rows -26 run -107 runs -40 s 58 safe 22 safety -24 says 40 screen -20 search 26 second 201 section -31 security 29 see -95 send -22 sends -64 service -113 services 23 set -23 sets -38 shall 57 should -44 shows -21 since 65 skips -23 socket -32 space 101 sql 74 start 40 still 49 stops -29 string -32 support -56 tab -27 take 74 team 142 telemetry 66 tell -43 tells -22 tenant 38 tenants -29 that -110 that's -62 the -71 there -35 they 37 this -46 three 37 through 34 to -116 too -39 top 71 topic 25 topics 23 turns -69 twice -48 under -138 unknown -22 up -37 upload -24 used -45 users -35 uuid -35 v 95 version 31 wait -20 wants 102 was 89 watch -21 we -73 went 38 what -22 when -96 where -50 which -98 whose -22 will 80 with -169 within 39 without -49 works -23 writes -26 you -21 ~ -156 • 120 … -22
's 105 list 30
: -125 # 113 & -146 a -89 all 45 an -34 ask 64 at 46 check -43 copy -27 date -24 de -38 describe 70 each -50 empty 64 every -40 everything -48 export -20 for -44 full -23 has -28 import -25 internal -102 it -168 it's -27 list 21 look 66 m 20 method 29 new -39 no 66 nobody 68 none 85 not -22 nothing -23 number 44 off 66 on -20 one -97 open -26 orders -29 people -33 personal 37 photo -40 planned 30 please 86 public 71 queue -21 read -21 rejected 44 same -46 search -39 see 131 slo 39 table 79 take -24 text -41 the -199 they -61 three -38 ticket 55 to 96 under 75 unit -23 unknown 24 up -28 user 31 we -112 what -52 whatever 72 when -58 with -48 write 57 yes 29 you 33 • 63
; -144 # -44 a 34 agreed -37 all -75 anything -20 as 54 ask 97 both 39 do -35 don't -21 each -74 every -60 everything -22 for 132 from -91 he 27 her 23 in -22 instead -22 it -78 its 53 kill -41 later -33 look 29 more 20 no 45 nobody -29 nothing -70 now -177 old -30 on -69 one -24 only -24 other 39 others 31 photos 30 see -60 she 20 since -111 so 28 their 59 then 46 there -43 they 120 they're 82 this -71 those -36 to -26 today -73 two -72 until -54 wait 30 we -76 without 101 you -37
? 300 & -122 ? 185 call -42 delete -23 it -53 the -54 what 47 who 94 • 300
@>14 -118
@>22 -179
@>32 -192
@>4 -99
@>45 -132
@>8 -113
@any -148
@brief -85
@code -281
@figure -106
@figures -165
@lines 159
@link -250
@list 92
@plain~? -97
@plain~acces 25
@plain~alert 92
@plain~and -160
@plain~api 182
@plain~autom 153
@plain~be -104
@plain~ci 93
@plain~class 51
@plain~const -28
@plain~contr 25
@plain~dashb 93
@plain~dbml 87
@plain~ddl 67
@plain~depen 51
@plain~diagr -151
@plain~doubl -134
@plain~endpo 125
@plain~entit -40
@plain~erd 96
@plain~error -31
@plain~examp 83
@plain~for 45
@plain~hooks 139
@plain~how -29
@plain~idemp 55
@plain~incid -38
@plain~input -29
@plain~inter 44
@plain~is -59
@plain~it -101
@plain~kit -158
@plain~kits 104
@plain~level -109
@plain~limit -70
@plain~logs 144
@plain~metri -28
@plain~model 125
@plain~opera 69
@plain~place 180
@plain~proce 47
@plain~rate 202
@plain~relat 132
@plain~respo -158
@plain~role -125
@plain~routi -32
@plain~safeg 112
@plain~schem 206
@plain~scree 48
@plain~scrip 56
@plain~secre -48
@plain~seed -121
@plain~seeds 137
@plain~servi -109
@plain~slos 223
@plain~stori -74
@plain~tasks 123
@plain~the -265
@plain~to -184
@plain~trace 72
@plain~what -97
@plain~wiref 28
@~: -41
@~? -57
@~a -144
@~actio -205
@~added -40
@~alert 55
@~and -307
@~api 110
@~appro -64
@~are -115
@~at -107
@~audit -37
@~autom 59
@~backe -233
@~be -131
@~begin -21
@~behav -33
@~behin -90
@~booki -56
@~break -199
@~calls -124
@~can -64
@~catal -58
@~comin -120
@~confi -55
@~const -33
@~conte -138
@~dbml 209
@~ddl 195
@~decid -108
@~defin -107
@~depen -51
@~descr -97
@~diagr -261
@~discu -70
@~distu -125
@~do -77
@~docum -29
@~doubl -164
@~draft -231
@~drawi -256
@~dupli -66
@~endpo 92
@~enoug -48
@~entit -137
@~envir -72
@~erd 212
@~error -63
@~every -312
@~expor -58
@~far -64
@~femke -70
@~fidel -92
@~figur -201
@~filli -72
@~for 87
@~goals -169
@~good -48
@~hooks 158
@~how -112
@~i -55
@~ideas -64
@~idemp 79
@~if -93
@~in -137
@~incid -38
@~ines -58
@~initi -138
@~inten -40
@~inter -24
@~is -131
@~it -191
@~jobs -172
@~keys -210
@~kit -160
@~kits 40
@~layou -92
@~leavi -84
@~level -178
@~limit -149
@~log -144
@~loggi -123
@~logs 46
@~low -92
@~maint -147
@~metri 59
@~mjans -71
@~model 107
@~new -124
@~none -107
@~not -116
@~nothi -140
@~objec -42
@~of -257
@~open -161
@~opera 37
@~ops -144
@~outpu 38
@~pendi -254
@~peopl -146
@~place -88
@~plann -226
@~prese -107
@~print -64
@~proce 21
@~progr -56
@~prote -66
@~quest -161
@~r -125
@~rate 90
@~recur -228
@~regul -147
@~relat 49
@~relea -217
@~repea -143
@~reque -66
@~respo 26
@~retri -151
@~retry -64
@~role 136
@~routi -137
@~runs -81
@~safeg 111
@~schem 262
@~scree 47
@~scrip 68
@~secre -87
@~seed -258
@~seeds 75
@~servi -178
@~skele -284
@~slos 94
@~so -64
@~somet -93
@~soon -120
@~speci -49
@~sql -220
@~start -31
@~statu -41
@~stori -134
@~stuff -106
@~sub -173
@~submi -190
@~targe -144
@~tasks 56
@~tbd -83
@~templ -84
@~the -175
@~thing -121
@~throt -187
@~to -194
@~todo -196
@~tooli -105
@~traci -91
@~trail -84
@~ui -173
@~user -72
@~we -40
@~what -126
@~when -118
@~where -119
@~which -112
@~wiref 138
@~with -70
@~wordi -64
@~work -56
@~write -116
@~yet -140
^# -185 of 59 per -35 the -34
^& -49 # 24 & -128 : -57 ; -25 all -50 and 130 by -26 can 87 comes -36 counts -23 fails -23 for -28 gives -50 if 77 in 110 is 30 lists -23 may 70 means 59 no -44 of 89 one -28 or 70 pages 53 plus 80 returns -27 runs 21 says -31 sends -56 shows -44 takes 36 the 90 then -48 turns -41 was 40 when -42 will -27 with -21 writes -50
^a 0 # -22 & 21 csv 27 draft -44 good 54 list -108 nightly 74 parcel 29 picture 74 red 22 service -30 signed -25 single -69 table 50 template -33 zip -25 ~ 190
^about -27
^access 20
^according 36 to 36
^ad -23 group -23
^add -32
^admin -85
^after 0 & -39 the 39
^alert 34
^all 0 in 46 of 40 ~ 115
^amounts 50
^an 107 earlier 36 empty -58 slo 59 ~ 96
^ansible 21
^answer -33
^answers -57
^any -43
^anyone -57
^anything -72
^api 56
^appropriate 42
^are 36
^argo 33
^as 87 an -43 soon 72 the 53 with 27
^ask 0 & 54 for -93 the -38
^at -68 least -39 most -49 the 41
^attach 125
^auto 79
^availability 24 # -26
^back 43
^backend 26
^backup -44
^bank 50
^be 22
^before -25
^being 77
^besides -49
^best 22
^between -22
^billing 41
^blocked 74 by 29
^board 72 & 72
^body 33
^booking -24
^bookings 43 are 54
^both -52
^bulk 54
^burst -52 # -40
^by -53 hand 54
^calendar 68
^call 99 & 74
^callers 40
^calls 0 & 45
^can 41
^card -22
^certain 57
^certificates -44
^cf 101 the 32
^changes 81
^changing -61
^check 59 the 81
^checklist 64
^choose 56
^ci 112 is 33
^claims -24
^clean -34 the -72
^clear 70
^cloudtrail -51
^code 45
^codes -34
^colours 39
^comes 61
^coming 0 with 25
^comments -71
^comparable 58 to 49
^compare 105 the 48
^compliance 120
^confirm 30
^consult 0 the -35
^continuous 42 integration 42
^contract 72
^copy 0 & -31
^counts -24
^covered 83 by 33
^covers -59
^cpu -35
^create 0 table 20
^creates -55 the -21
^cron 36
^currently -141
^customer -50 # -37
^daily 24
^dark -20 mode -20
^data 59
^dates -44
^day 28
^db 30
^dbdiagram 37 io 30
^ddl 117 scripts 27
^decides -22
^delete -90
^demo 28
^depending 27
^depends 160 on 121
^describe 88 each -53 the -137
^described 100 in 34
^design -47
^dev 42
^diagram 42 to 20
^disk -61 # -29
^distributed 87 tracing 52
^do -65 not -28 we -102
^docker -32
^documentation -147
^documents -110
^does 33
^doesn't -27 log -27
^don't 142
^done -84
^draft -118
^drafts -77 are -30
^drawn 47
^drivers -57
^drop 45
^dry -22
^duplicate 21
^during 58 the 59
^e 25
^each -63 alert -30 ~ 40
^earlier 123
^emergency -21
^empty -36
^enter 120
^entities 66 and 56
^erdiagram -31
^error -58
^errors -34 are 59
^event -21
^events -27
^every 0 change 139 component 89 module 25 quarter -80 ~ 23
^everyone 32
^everything 22 in 89 that -21
^ewa 67
^exit -60 code -36
^explain 63 start 39
^export 24
^failed -21
^failover -42
^fair 40 use 40
^fields -21
^figma 24
^file -28
^files -54
^fill 82
^finance 24
^first 104 & -31 the 38
^five -22
^fixed -56
^flyway 27
^follow 36
^following 68
^follows 66
^for 141 & 73 each 90 the 80
^foreign 30
^format 70
^formerly 115
^four -36
^free -30
^from -70
^frontend 75
^garbage 71 in 71
^gateway 96
^gdpr 39
^generated 22
^german -28
^get 27
^gitlab 69
^give 52
^given 70
^go 73
^goes -20
^good 80 ~ 61
^grafana 125 folder -38
^graphql -60
^green -51
^grpc 0 on -50
^guests -22
^handled 152 by 44
^handover 45
^hands 34
^has -61 to -49
^hash 34 chain 34
^have 85 a 60
^header 0 & 36
^health -26
^here 31
^hl -24 # -24
^holds -28
^honestly 81
^housekeeping 97
^how 0 long -37
^i 208
^i'd 76
^i'm 48
^iam 81
^identical 51
^if 21 a -36 the 30 you 21
^images -31
^import -29
^in 160 # 36 & 153 a -53 an 55 the 64
^inc 38
^include 23
^inherited 34 from 34
^input 37
^insert 143
^instead -27 of -27
^int 86
^internal -20
^is -34
^iso 76
^it 37 is 112 must 23 would -24
^it's 128
^its 36
^jaeger 120
^java -25 # -25
^jenkins 68
^jira 100
^job 68
^json 37 ~ 26
^just 38
^kafka -29
^keep -25 calm 63
^keeps -173 the -69
^kept 49 # -31
^key 110
^keycloak 68
^kibana 92 & -46 index 54
^kindly 78
^kit 50
^label -122
^labels -74
^lag 27
^last 217
^latency -27
^later -48
^layout 74
^least 60 privilege 60
^left 31
^legal 89 has -59
^let's 78
^level -21
^like 100
^limits 65
^link 185 the 22
^list 153 of -60 the -23 what 42
^lists -49
^lives 28 in 28
^loading 22
^log 89 # 61
^logging 68
^login -75
^logs 0 are 39
^look 68 at 62 for -80 in 41 into 63
^loose 39 coupling 39
^lots 47 of 47
^low -43
^mail -27
^mails -33
^maintenance 33
^management 55
^manual 53
^many 54
^map -48
^matrix 67
^max 0 # -29
^memory 0 grows -22
^merge -66
^method 72 path 72
^metrics 73
^migrations 59
^missing -40
^mobile 58
^model -37
^more 33
^most -48
^mostly 106
^mr 117
^mrs 59
^mtls -37
^much 57 is 21
^must -33 be 70
^n 46
^nadia 36
^name 180 each 34 purpose 103
^names -54 of -28
^navigation 28
^need 24
^needs -24
^network 57
^networks 95
^next -92
^nightly -65
^no -97 ddl -21 login -22 personal -53 ~ -71
^nobody -27 has 48
^none -245 : -50 ; -31 all -22 at -26 because -25 since -32 the -47
^not 23 applicable -49 yet -63 ~ -144
^note -42
^nothing 33 is -149 special 40 to -47
^nowhere -68
^number 24 of -65
^numbers 65
^objectives 35
^obs 72 # 72
^of -46 the -24
^old 97
^olga 62
^on -41 & -74 call 83
^onboarding 66
^once 120 a -29 the 54
^one -40 & 75 or 27 row -27 span -20 table -26 ~ -22
^only 22 & 40 authorised 72 one -36 the -35
^open 45 & 90
^opening -51
^opens -26
^opentelemetry 30 is 29
^operations 51
^ops 68 # 41
^order -71
^otel 27
^our 231 ~ 24
^ours 24
^out -36 of -28
^owns -31 the -31
^p 64 # 64
^page 138
^pagerduty 86
^pages -59
^parents -55
^partial -21
^paste 68
^payments 190
^pdf 23
^pending 51
^people -86
^per 69
^person -26
^photos -38
^physical -42
^pick -24
^plan -51
^planned -78 for -40
^platform 106 & 24
^please 0 don't 29 see 20
^plenty 60
^post 27
^pre -32 commit -58
^price 0 changes 30
^prices -40
^privacy 80
^problem -34
^produces 65 the 28
^product 62 and 36
^prometheus 76 scrapes 56
^protective 25 measures 25
^public -43 internal 93
^push -28
^put -33 and -30 the 24
^python -72 # -70
^queue -44
^read -21 only -23
^reads 0 & 61
^realistic 33
^record -20
^recurring 44
^refer 59 to 45
^refunds -46
^regular 75 maintenance 79
^rejected -38
^release -24
^releases -21
^reminders 20
^renew -21 the -21
^renovate -41 opens -33
^repeated 83
^replace -34
^report 43
^request -26
^requests 38
^response -61
^rest -30 & -26 under -27
^results 153
^retention 24
^returns 30 the 49
^reviewed 65
^rfc -46 # -46
^right -26
^rights 47
^risk 42
^robots 53
^role -33
^roles 81 are 40
^roll -20
^rotate 39 the 41
^rows -37
^rpa 66
^run 82 & 89
^runbook 154
^running -25 the 28
^runs 41 on 55
^safety 54
^sales 71
^same 128 as -64 set 41
^sample 54
^sandbox 29
^sap 39
^say 47
^scales -25
^scan -20
^schema 38 changes 47
^screenshots -59
^search 25 go -76
^sec 32 # 32
^second -41
^secrets -56
^security 72 is 85
^see 135 & 42 the 40
^seed 164 data 40
^send -40 & -25
^sends -20 reminders 28
^serves -23
^service 63
^set -85
^settings -44
^several 169
^severity -28
^share -31 of -31
^shared -39
^should 53 a -46 be 63 the -72
^show -71
^shows -82
^similar 30 to 27
^since 0 the 23
^single -41
^sits -22 between -28
^slo 99
^slow 54
^soap -72
^some 98
^somebody 99
^someone 41
^something 114
^somewhere 67
^spans 67 & -20 : 85
^splunk 30
^staff -39
^staging -64
^standard 140
^starts 21
^state 224
^stateless -35
^statsd 25
^stay 114 calm 60
^step 73 # 79
^still -50
^stop -80
^story 38
^strict -25
^structured 40
^support -39
^swagger 102 is 64 ui 38
^t -26
^table 20 of 41
^tables -26
^talk 27 to 27
^target 35 window 27
^targets 44
^tbd 127 to -98 waiting 47 with 22
^team 64
^teams 35
^tempo 53
^ten -46
^tenant -84 & -74
^tenants -45
^terminal -21
^terraform -72
^test -63 data 20
^tests 47
^text -25
^the 115 # -79 & -80 api 26 backlog -70 bank -40 board -125 button 65 calendar -29 cookiecutter 20 customer 52 data -60 dba 55 design -25 diagram 37 file 65 following 48 front 36 full -35 gateway 58 group -52 importer -21 kit -80 kpi 29 list 34 log 150 matrix 23 model 45 module 77 neighbouring 116 network -29 new -70 old 50 other -48 page -52 picture -24 platform -135 previous 50 product -88 rest -53 results 60 rules 28 same -97 screens 55 security -40 sla 27 table 40 tax 29 team 23 tenant -66 tool 26 usual 31 widget 28 works -50 ~ 55
^there 101 are -60 is 90 were 48
^there's 124 a 88
^these -28
^they 68 are -50
^this -27 is -49 page 61
^those 54
^three -33 columns -24
^thresholds 110
^throttling 109
^ticket 94
^tls -23
^to 175 be 208 the -140
^todo 110 : 45
^too 34 many 47
^top 0 : 34 right -23
^topic 88
^traceability 71
^tracing 86 is 21
^try 83 it 37
^turn -35
^turns -54
^two 0 : -22 columns -21 people -100 ~ 20
^types 53
^ui 60
^under 114 & 98 the -43
^undo -24
^unknown -129
^until -29 # 29 & 40 the -42
^up 39 to 20
^upload 39
^us -41 # -41
^usability 53
^usage 49 is 64
^use -46 the 58
^uses -50
^ux 65
^v 33 # 33
^validation -41
^values -21
^various 139
^vendor 24
^version 77
^wait -30
^was 169
^we 70 are 28 asked 45 do -33 got -23 had 60 hope -62 inherited 23 keep -64 know -22 own -36 plan -62 should -59 tried 41 use -104 want -45 were 22 will 59 would -82
^we'd 49
^we'll 54
^we're 93
^we've 103
^weather -62
^well 29
^what 24 gets 58 happens -55 runs 20 the -25
^what's 20
^whatever 27
^when 26 & 28 a -51
^where 35 the -85
^whether 201
^which 205
^who -20 gets 38
^whoever 66
^will 66 follow 78
^windows -56
^with 136 the 74
^without -30
^working 32
^works -50
^would 140 be 74
^write -27
^writes -51
^written 62
^yearly -48
^you 64 can 100 get 37 need -28 will -29
^you'll -25
^zero -65
^zipkin 23
^~ 222 : 203 are -55 as 42 come -89 exist 22 for -112 handling 20 have 38 must 62 of 34 should 29 the -47 to 45 trail 38 will -127 ~ 131
^• -184 # -93 & -63 a -140 all -37 an -31 as -122 ask -83 availability 31 call -59 check -49 compare 35 confidential -25 create -20 data 55 db -25 does -34 events 60 every -25 export -53 find -33 header 88 how -63 identity -25 images 72 look -31 max -21 monthly 33 new -22 nightly 43 no -21 nothing 59 open -42 owner 24 page -38 pause -20 platform -37 put 25 renovate -28 request 50 role 30 search 57 secrets 34 see 37 set -30 start 60 tell -61 tenant -46 the -60 ticket -43 tls -29 ui -23 user 112 validates -21 we -38 who -81 write -29
a 0 # 31 & -28 b 68 badge -34 bank 37 banner -21 basket -22 batch -36 big 49 bit 39 booking -24 box -21 branch 37 broker -22 bucket 32 bug -52 business 110 calendar -25 call 30 cancelled -47 card 56 chain -27 change -35 check 58 claim -23 class -34 clear 32 clerk -59 client -41 code 74 commit -75 common 55 company -29 comparison 25 compromise 53 connector -40 consistent 20 consumer -27 contact 29 contract -65 correction 39 correlation 101 couple 88 courier -49 crash -29 csv 20 customer -63 data -42 database 31 day -82 decision 96 description -121 device -41 diagram 67 difference -21 document -132 draft -117 driver -104 dump 54 failure -30 fallback -33 fault 25 feed -21 few 168 field -34 file -76 filter 21 finding 26 flag -55 folder -21 foreign -29 form -26 free 86 fresh 55 function -121 generator -58 given -28 glance 71 go 25 good 145 grey -23 grid -32 group -54 guest -53 handful 71 hash 68 head -39 header -39 heat -29 hint 34 holiday -45 hook 24 hospital 33 hundred -35 i 125 job 22 journey 56 key 60 kit 89 known 52 laptop -52 large 85 lawyer 34 leak -34 legal -24 library 26 licence 32 limit 23 line -132 link -79 linter 21 list -34 little -35 live -34 log 30 login 89 long 48 look 80 lot 135 lower -20 m 76 machine -31 mail -31 mailbox -51 manual 44 map 46 mapping 22 matter 43 menu 41 minimal 26 minute -120 missing -44 model -26 month -35 monthly 39 must 54 name -49 napkin 23 network 38 nice 64 night 63 nightly 39 no -28 node -21 non -24 number 29 nurse -95 one -25 page -202 paper -36 parent -31 part -120 password 33 path -99 patient -31 patient's -27 pause 91 payment -33 payout -28 person -66 phone -81 picture 72 pipeline 25 placeholder -76 planned -45 point -35 policy -22 post 53 preview -33 price -66 problem -46 product -54 promise 33 proposal 42 public 23 published 50 pupil -33 quarter -60 query -60 queue -39 quota 66 raci 28 readable 42 reader -44 real 92 receipt -48 record -41 recorded -21 reference -33 remark 24 reminder 27 report -27 request 42 retry 30 review -155 robot 35 role 98 room -34 row -73 rule -46 run 25 runbook 20 sample -56 scan 44 screenshot 39 script 50 search 45 seat 38 second -138 secret -23 seed 31 sentence -63 series 27 server -97 service -31 session 30 set -51 shared -50 shift -66 shop -42 side 23 signed -68 single -156 slow 78 small -80 snapshot 56 source 33 span -23 start 24 status 32 step -33 stop -31 story 79 stub -55 subject 33 summary 28 support -23 tab -85 tag -74 talk -73 target -20 task -48 teacher -38 team -109 tenant -119 terminal -38 test -66 text -61 thin -32 thing 33 ticket -113 time -97 title -24 todo -80 trace 22 transfer -21 trip 30 truck -45 two -25 valid -49 value -43 very 33 video 49 visitor -37 waiting 22 wall 22 ward 25 warning -41 web -23 week -66 weekend 20 weekly 42 well 46 while 55 whiteboard 27 whole 30 wish 44 word 24 work 69 worked 35 workflow 74 working -37 workshop 36 wrong 38 year -148 yellow -21 zip 22
aa -30
able 23 to 25
about 162 # -68 & -24 a 21 an 42 each -38 four -51 it 115 the 112 three -48 two 24
above -153 # -46 is -47
absence 43
absent -75
abuse 57 and 22
accept -75 a 32
acceptance 68
accepted -100 by -50
access 124 & -36 from 24 is 55 log -20
accessibility 65
accessible 52
accident 39
accordance 23 with 23
according 118 to 114
accordingly 36
account -61 and -82 of 43
accounts -67 are -40
ack 34
acknowledge -24
acknowledgement -38
acquisition 54
across 80 all -21
act 29
action 20 : 92
actionable 43
actions 128 are 148
activities 46
activity -23
actor -29
acts 0 under 51
actual -29
ad 0 group -23
adapters -21
add -43 & -40 a -103 yours 45 ~ 40
added -38 with 25
adding -33 a -26
additional 51
additions -49
address -47 : 62 and -47 in -20
addresses -80 and -26 are 24
adds -22
admin -38 & -31 : 99
administrator -36
administrators -21
admission -37
adr 118 # 22
ads 25
adt -43
advance -41
advice 30
aes -49 # -49
affected -67
after 44 # -123 & -42 a -37 closing -21 each -48 five -30 it -25 its 61 login -93 ten 28 that 93 the 152 three -23 which -54
afternoon 85
afterwards -44 & -51
again 0 after 23 at -24 in -23 on -21 with 32
against 45 & -68 a -69 misuse 45 overload 40 the -68
age -85 of -63
agency 162
agenda 62 of 22
agents 70
ago 36
agree 117 on 61
agreed 130 : -82 between 43 in 21 on 41 that 27 to -36 upon 29 with 47
agreement 117
ahead -31 of -24
aim 32
aisle -90
alarm 84 is 20
alarms 111
alert -70 has -42 links -36
alerts 94 are 69
alias -53
aligned 41 with 39
alive -62
all 0 are 26 data 33 day 41 errors -26 four -53 go -70 hands 40 in 48 is 59 it -106 modules 69 of -54 open -30 other -108 others -73 our 64 over -25 pages -25 relevant 68 screens -26 services -67 staff -41 tables -32 tenants -33 that -114 the 36 there -41 times 116 we -24 write 22 ~ 83
allow -72 list -32
allowance -56
allowed 0 to -51
allows 87 # -48 us -29
alone -167 ; -21
along 144 with 105
already -109 there -20
also 0 & -25 not 27 the 48 when -52
alt -24
alter -28
altered -39
alternative -31
altogether 96
always -58 # -42 & 25
am 62
amendment 24
among 118 other 56 the 63
amount -124 and -33
amqp 39
an 0 & 34 account -25 address 22 admin -26 agency 21 analyst -29 answer 51 approval -73 approved 46 array -33 attacker -53 auditor -44 earlier 36 emergency -27 empty -115 entity 30 error -88 event -37 export 73 hour -28 icon 32 id -34 idea 70 image 37 important 72 incident -30 index -54 issue -64 object -28 operator -57 optional -34 orange -20 outside 47 overview 77 owner 25 slo 53 unknown -22 ~ 75
analysis 87
analysts 132
analytics 69
anchor -41
and 0 # -79 & -104 add -41 after -33 again 69 age -35 an -87 another 48 answer 29 answers 53 are 61 as -38 asks -32 at 44 be 23 billing -23 by -75 call -23 calls -29 can -29 cannot -46 certificate 66 check -28 click 40 code 54 comments -20 compare -52 date -52 day -46 delete -40 deletes -30 did -28 does -37 dropped -28 e 36 end 24 ends -50 error 20 everybody 32 export -27 external 20 failed -46 fix -21 for -94 from 22 get 32 gets -53 got 37 had 23 have 69 he 72 her 22 how 22 i 52 iban -48 if 38 in 87 instead -39 internal 46 is 34 it 79 it's 35 its 27 keep 35 keeps 127 key 30 last -34 later -25 leave -70 leaves -48 left 42 let -57 links -22 list 70 makes -24 marks -22 may 38 me 73 memory -22 month 26 more 60 moves -41 must 21 my 30 names -20 needs -51 never 47 new -53 next -20 no -53 none 29 not 40 nothing -75 number 24 on -27 one 76 only 34 open -33 opens 33 operation 32 organisational 61 other 54 others 115 our 34 per 52 pin 46 posts 27 publish -76 purpose 60 put -27 re 59 read 48 reads -38 refuses -43 release 22 reports 25 response 36 returns -35 reviewed 61 rights 29 run 27 runs -27 sample 90 say -139 see -34 sends -24 shift -35 shown -20 shows -26 so 215 some 47 somebody 25 status -29 stopped 35 stops -22 store -33 support 47 tax -33 team 67 tell 31 tells -77 tested -23 text -22 their 45 then 90 there 103 therefore 24 they 138 this 69 three 38 time -89 to -21 took 26 turns -34 unit -67 until -61 up -56 use 35 wait -26 waits -27 wants 41 was 152 we 46 well 24 were 70 what 95 whatever 113 whether -24 which 52 who 50 why 30 will 62 with 59 without 67 works 35 you -101 ~ -32
anew 47
annex 55
annotations 63
announce 0 it 36
announced -53
announcement -24
annual 25
anonymise 76
anonymised 115
anonymous -32
another 38 module -78 one 34
ansible 40
answer 0 # -54 and -29 in 67 is -25 the 65 within 42
answered -99 in -46 with -21
answers -57 # 64 & 81 one -22 the 26 with -38
any 0 more 49 of 21 time -22
anybody 33
anyone 62 with -52
anything 0 else -77 in 48 is 22 that -48 with 23
anyway 79
apart -105 from -126
api 74 & -57 calls 39 gateway 21 in -101 is 71 key -22 keys -46 the 39 v 22 • -57
apis 128 are 24
app -61 and -38 is 33
appeal -37
appear -46 at 22 in -23
append -49 only -45
appendix 78
applicable 93
applicants 36
application 0 logs -20
applications -51
applies 105 and 42 to -52
apply 73 to 43
appointment 47
approach 54
appropriate 170
approval -107 and -22 by -20 of 41
approve -57
approved 0 by 71
approver -28
approves -55
arch 55
architect 26
architects 39
architecture 47 board 38
archive 28
archives -48
archiving -28
are 0 # 88 & 31 a 138 also 97 always -42 an 20 applied -24 asked 21 at -42 available 34 being 127 best 58 c 33 checked 25 closed -52 confidential 49 counted -38 created -48 cut -75 deleted -24 delivered 29 done 28 dropped -52 encrypted 52 expected 27 fine -34 found 26 four 63 from 46 handled -39 idempotent -24 inserted -27 installed -36 issued -22 joined -34 kept -164 known 88 left -91 limited 55 locked -20 logged 59 lost -20 made 20 managed 74 marked -24 masked -24 missing -58 named -98 needed -49 never -55 no -196 none -33 not -124 numbered -24 of 63 off -114 on 72 only -63 open 21 ordered -25 other 102 paid 34 pinned 71 plain -65 printed -28 processed 22 public -27 read -69 recognised 23 recorded 56 refreshed 38 refused -58 rejected -31 reported -48 retried -57 sampled 44 sent -113 separate -27 separated -20 served -20 set -20 shared -38 short 58 shown -45 skipped -37 some 57 still 93 taken 40 the 22 there 26 thrown -29 to -47 told -29 turned -22 two 64 under 27 used -20 valid 22 visible 83 waiting 68 with 88
aren't -51
argo 81 cd -20
argued 69
around 155 it 36 the -58
arranged 66
array -96 of -47
arrival -44
arrivals -54
arrive -110
arrives 49
arrow -97 keys -25
art 35 # -42
article -79
articles -48
as 33 # -93 & -38 a -153 above -35 an -94 are 62 confidential -23 csv -88 every 44 everywhere 64 far -28 for 83 good 41 in 101 is 30 it 27 its 45 long -28 needed 75 new -33 of 46 often 32 on 57 one 93 part 23 pdf -25 personal -52 possible 75 soon 83 the -21 their 44 there -31 to 56 usual -43 well -76 with 89
ask 55 & 175 again -37 for -66 it 21 questions -20 the -116
asked 137 at -24 for -36 the 59 to 30 us 23
asking -24
asks -193 & -21 for -72 the -58
asset 74
assigned -56 to 47
assignment -20
assignments -28
assigns 0 the 44
association 70
astray 26
async 96
asynchronous -26
at 0 # 23 a -20 all 85 each -35 fault -60 first -34 full 27 how 30 it 56 its 34 least 52 length 34 most -133 night -23 no -32 once -114 our 34 present 111 random -40 rest -47 runtime -32 six 65 start -29 ten 54 that -39 the 63 this 88 three 47 timestamp -20 which -49 will -49
attach 74 the -23
attached 20
attachment 122
attachments -49
attack -82
attacker -53
attempt -53
attempts -47
attended 26 by 21
attention 44
attribute -32
attributes 52 & -21
aud 57 # 57
audience 33
audit 102 trail -48
auditor -70 i -56
auditors 42
auth 44
author -35 and -65
author's -26
authoring -31
authorisation 25
authorised 116 persons 76
authors -32
auto 126
automate 74
automatic 53
autumn 89
av -31
availability 44 # -28 : 42 and 73
available 63
average 57
avoid 41
avoids 30
awaiting 99
awaits 83
away 35 from -38 with 67
b 52 # -25 test 39
back -53 after 64 as -23 at -41 end 34 from 61 in 47 on 51 pressure -24 the -107 to -76 when 33
backend 105
background -53
backlog 85
backoff 58
backstage 87
backup -45 is -29
badge -53 and -52
badges -20
bag -36
baggage 54
balance -52
balsamiq 42
band -53
bank -50 : -32 account -25 details -22 has 76
bank's 85
banking -40 days -41
banner -90
bar -66
barrier 32
base -31 image 67 path -20
based 60
baseline 81
bash 67
basically 21
basis 104
basket -55
batch -26
batches -56
battery -96
be 90 & -44 a 58 able 41 accepted 27 actionable 40 added -30 agreed 109 aligned 34 altered -34 answered -34 approved 26 asked -91 at -87 available -60 changed -48 chosen 47 complete 40 completed 61 created -76 decided 96 defined -112 deleted -28 delivered -26 derived 26 described 58 documented -118 done -224 down -40 dragged -38 drawn -40 edited -44 empty -59 enough -40 entered 47 exported -20 filled 32 found 43 generated 20 here 21 idempotent 112 ignored -41 in -118 inserted 25 kept 70 known -47 linked 41 listed 91 loaded 51 made 24 missing -39 named 40 nice 95 off -20 on 36 opened -51 possible 25 present -57 produced 35 provided -82 published -28 raised -36 reached -74 read -59 rebuilt -89 removed -31 repeated -69 replaced -79 reviewed 31 safe 25 set 34 settled 73 shared -22 shown 62 skipped -30 stopped -33 supplied 44 switched -25 taken -27 there -40 told -70 traceable 56 typed -47 unknown -20 used 46 written -43 ~ 92
bear 88 with 23
beats -74
beautiful 47
beauty 81
because -99 & -33 it 27 no -25 nobody -29 of 119 the -30
become 55
becomes -66 & -64 a 30
bed -45
beds -64
been 140 a 42 agreed -53 asked 36 assigned -47 on -31 taken -64 written -35 ~ -70
before 24 # -80 a 47 after -31 anyone 27 each -20 that 120 the 124 they -76 we 114 you -38
beforehand -22
began 72
begin 95 with 23
beginning 47 with -25
begins 0 with -35
begun 61
behalf -40 of -39
behaviour 23
behind 90 & 37 a -24 it -30
being 212 & -35 able 23 discussed 41
believe 87
believes 23
bell -50
belong -51 to -87
belongs 0 to -59
below -104 & -26 it -28 that -31 the -30
belt 34
beneath 0 it -23
benefit 174
beside -72 it -53 the -29
besides -31
best 163 effort -103 ~ 76
beta 52
better 199 than 68
between 45 # -101 & 73 services -22 the 33 this 28 two -52
beyond 0 that 51
bff 47
bi 52
big 100 number -22
bigger 42
biggest -22
billing -77
bin -132
binder 35
binding 39
birthday 23
birthdays 42
bit 66
bits -37
black 108
blanks -21
blind 26
blinking 29
block 48 of 23 the -65
blocked 24 by 83 for -22
blocking 72
blocks -107 the -37
blog 68
blood -29
board 117 : -20 and 57 has 54 shows -54
boat 37
bodies -37
body -35 # -32 : 98 is -41
book -35
booked 88 for 46
booking -48
bookings 0 are 54
bookmark 97
books -90
bool -25
boolean -38
border 42
born 21
borrowed -26
bot 0 for 22
both -70 ? -69 are -25 for -23 get 37 sides -38 tables -23
bots 23
bottom -96 right -60
bought 25
bound -39 to -36
boundaries 62
box 109 # 96
boxes 61 and 28
brackets -32
branch 41 & 150
branches -69
brand 130
break -84
breaking -41
bring 27 it 40
brings -42
broke 109
broken 84
broker -57
brokers -46
browse 85
browser -34
browser's -28
bucket -46 # 24 and 24
buddy -44
budget 89 # -23 for 61 of -38 used -61
buffer -92
buffers -32
bugs -36
build 0 and -44 the 41 time -20
builder -30
building 65 block 29
builds -54
built -31 by -35 for -25 in -33 the 21
bulk -27
bullet 61
bullets 61
bump -20
bundles -41
burst 22 # 33
bus -59
business 50 and 38 case 39 day -24 ~ -26
but -54 & -46 it 33 never -46 no -20 not -114 one 49
button -159 & -49 for 88 is -31
buttons -99 & -26
buy -70
by 41 # -143 & 83 an 110 another -37 any -27 both 58 ci -37 content 31 customer 143 day -60 design -63 form 28 heart 40 its -72 itself -67 key -31 keyboard -22 letter -33 migration -43 month 35 noon -60 now 20 our 23 people 35 phone 22 post -33 reason -50 route -34 rule -38 side -82 site 32 someone -20 state -59 step 38 telephone -32 template 23 tenant -47 text 28 their -50 this -95 time -28 us -91 version -83 webhook 40 week -41 which -46 whoever 38 whom -28 year 84 ~ -32
byte -27
bytes -76
c 34 # -44
cable -56
cache -95 for 21 hit 63 is -44
cached -46
cake 80
calculate -42
calculation 45
calendar 0 for 25 in 25 is 49 month -29 of 25
calibrate 27
calibration 68
call -39 # -36 : -24 as -24 engineer -20 it -37 the -75 to -44
callbacks -40
called 0 & 86 by -70
caller -42 may -33
callers 0 are 43 should 30
calls 0 & -102 a -35 are 82 it 24 nobody -25 that 32 the 35
calm 162 and 61
came 166 in -43 out 22 up 52 with 59
camera -108
campaign 41
camt 0 # -36
can 51 ask -38 be -71 call -25 do 38 explain 58 find 31 go -29 have -26 log -24 move 35 not 60 only 35 open 50 read -46 say 99 send 41 still -33 tell 124 wait -21
can't 0 do 28 improve 35
cancel -72
cancelled -61
cancels -40 the -33
candidate 40
candidates 84 are 70
cannot -101 be -35 do 27
canteen 45
cap 29
capability 96
capped -36 at -32
caps -26
capture -91
captures 35
card -42 # -51 and -37 number -20 numbers -30
cardinality 98
cards -27 are -22
care 185 about -52 of 53
careful 70
carefully 71
carried 24 out 22
carrier -22
carries 0 a 35
carry -87 the -53
carrying -35
cart -36
case 27 # 40 and -20 number -32
cases -35
cash 104
cashier -61
cat -23
catalog 61
catalogue 122 of 20
catch 30
categories -94
category -51
cause -60
causes 83
cc -32
cd 80
cdn 54
cell -20
cells -52
cent -72
central 61
centrally 34
centre 96
cents -49
cert 44 manager -38
certain 153
certificate -26 and -32
certificates 0 renew -52
certification 45
cet 20
cf 101 the 32
cfo 20
ch 34
chain -23
chained -48
chains 27
change 0 & -39 : 118 a -22 in -79 it -40 of 22 the 50
changed 0 a -20 by -35 the 45
changelog 25
changes -24 and 24 are 36 in -34 the -32 to 58 with 35 • -20
changing 54
channel -69 # 57
chaos 52
chapter 269 # 77 & 28
char -37 # -33
character -52
characters -97 no -34
charges 54
chart -31
charter 127
charts 20
chat 40
chatty 45
cheap 56
check 23 : -23 and -22 constraint 49 for 31 in -20 it -68 that -75 the 32 with 48
checkbox 37
checked -36 by 36
checking 67
checklist 197 is 32
checkout -51 and -22
checkpoint -26
checks -83 in 85 run 44
checksum -71
chf -28
chief 24
child -86
children -53 & -29
chip 116
choose 101
choosing 68 the 26
chores 118
chose -95
chosen 98
chunk -62
ci 81 # 25 is 33
cio 55
circulation 75
ciso 55
citizen 41
city -22
claim -54 to 32
claims -82
class 30 is -36
classification -24
classified 44
clean 72
cleaning 0 up 36
cleanup 37
clear 101 ~ 60
cleared 26
clearing 28
clearly 78
clears -50
clerk -106
clerk's -33
cli 29
click 33 on 45
clickable -23 prototype 51
clicks 51
client 22 and -21 certificate -25 is -27
clients 0 and 25 retry 77 should 55
clinic 65
clinical -36
clinician -25
clip -66
clock -97
clocks -40
clone -74
close 39 the -78 to 42
closed -83 as 29 at -32
closes -47 it -20 on 33
closing -127
cloud 34
cloudtrail -50
cluster -36 and 30
coach 32
code -27 # -43 & -23 ; 47 and -52 block 98 in -41 is -56 of -84 to -20
codeowners 26
codes 229 are -43 • 69
coffee 172
cold 0 start 22
colleague 161
colleagues 142 in 27 of 40
collect -43
collected 76 by -62
collecting 70 the 26
collection 78
collections -21
collector -35
collects 33
colour 39
colours 108 are 22
column -145 & -32 names 33 of -33
columns 31 : 57 of -26
com 86
combine -20
combined -42
come 23 after 21 back -24 first -50 from -91 in -97 later -38 with 85
comes 117 back 47 first 70 from -29 in -20 later -34 out 28 with 25
coming 83 with 72
comma -25
command -82 and -67 line -42
commands -72
comment 49
commented 46
comments 38
commercial 51
commit 0 & 37
commits -47
committed -80
committee 96
common 126 sense 49
communicate 122
communicates 79
community 39
company 56 has 32 wide 56
company's -59
comparable 96 to 49
compare 22 with 27
compared -24 with -37
compares -139 the -23
comparison 63
compile -44
complained 145
complaints 57
complete 173 and 63
completed 26
completeness -53
completion -25
compliance 126
component 99
components -55
compromise 41
computed -52
computes 20
concept 205
concerned 29
concerning 77
condition 0 severity 78
conditions 69
conference 45
confidential 69 : -25 secret 107 until -39 • 55
config 36 is 36
configuration 114
configured 130
confirm 41
confirmation -54
confirmed -37
confirms -114 the 31
conflicts -41
confluence 51
conform 30 to 32
confused -68
connect 51
connected 40
connection -62
connections -50
connector -39 & -23
consent -23
consents -33
considered 144
consistent 73
consists -24 of -24
constant -78
constraint 0 on 46
construction 21
consult 93 the -27
consultancy 51
consultant 21
consultants 57
consulted 30
consumed -21
consumer -40 group -21
consumers 90
consumption -46
contact 103 : 114 the 31
contain 0 no 67
contained 48
container -103
containers 24
contains -24 a 72
content -47 is 36
contents -29
continue 0 with 20
continuous 39 integration 43
contract 133 annex 37 is 51 number -43 says -23 tests 108 with -58
contract's 33
contractor 91
contracts 54
controlled 24
controller -36
controllers 22
controlling 36
controls -39
convention 20
conventional -29
conventions 74
conversation 73
conversion 53
converted 70
cookiecutter 90
coordinator -25
copied 94 over -20 to -20
copier 34
copies 0 the -86
copy 28 & -36 and 35 from 35 of -29
copying 62
core -42
cores -26
corner 70
corporate 77
correct -65
corrected -34
correction 34
corrections 34
correlation 74 id 59
cost 73 per 106 us 63
costs 0 # 69
could 188 be 33 not 66
couldn't 93
council 129 agreed -31
counsel 74
count -99 & -30 and -47 is 43 of -27 the -47
counted 37 from -27 per -21
counter -75 and -21 is -58
counters 57
counting -26
countries -24 # -22
country -86 and -31
counts -56
couple 121 of 42
coupling 72
course 66 of 29
cover 56
coverage -21
covered 122 by 60
covers 103 # -26 the 50
cpu -64 and -24
crash -58
crate -72
create -27 a -45 or 47 statements 129 table 23
created 0 from 73
creates -117 the -28
credentials -35 and -21
credit -64
crews -37
crisis 32
criteria 64
crm -21 and 36
cron 31 # -23 & -34
crop -52
cross -23
crossed 71
crosses 52
crow's 89 foot 56
csv -97 or -27
cto 71
curl 30
currencies 36
currency -36
currently -210 # -48 a -22 on 20
cursor -29
curve -25
custom -30
customer -91 # -40 & -58 : 42 addresses 24 has -24 is -37 success 73
customer's -50 name -35
customers -106 and 24 in 26
cut 34 by -41 off -23
cuts -62 the -35
cycle 40
d -68 # 42
daemon -81
daily -39 # -28 and -30 at -20 weekly 80
damage -50
damaged -21
dared 76 to 51
dark 23 mode 37
dash 66
dashboard -134
dashboards 72 • -24
dashed -20
data 85 # 22 & -73 : 48 and -47 are 33 engineer -32 for -62 from -40 in 30 is -67 it 32 may -42 must -28 of -67 protection -37 sets 71 team -33 will -32
database -61 & 30 ; -23 access -52 and -26 group 22 is 103 structures 48
databases 23
dataset -51
datasets -21
date -90 and -45 of -28 on -29
dates -113
day -85 # -59 ; 69 a 37 and 65 is -38 it -39 of -38 one 78 or -41 the 23 to 34 we 24 when 33
day's -30
days -69 # 21 ; -38 a 36 after -38 are 72 before -52 by -44 for -34 in -70 left -20 of 89 template -28 then -34 with 85 • 39
daytime 34
db -42 # 64
dba 29
dbas 40
dbdiagram 151 io 37
dbdocs 23
dbeaver 102
dbml 23
dbt 52
ddl 101 is 23 scripts 27
de -65
dead 0 man's 25
deadline -59
deadlines 71
debate 108
debounced -35
debug 27
decide 0 in 31 on 27 what -71 whether -51 who -41
decided 0 : -65 on -45 with 71
decides 50 on 76 what -24 whether 26
deciding -27
decimal -51
decimals -43
decision 62 is 22 of -22
decisions -69
deck 42
declaration -30
decline -32
declined -93
declines -34
decode -30
dedupe 35
deduplicate -38
deduplication -28
default -110 & 24
defaults -120 to -29
define 63
defined -46 in -24 together 86 ~ 43
defines 33
definitions 59
degrade 69 gracefully 69
degraded 83
degree -40 of 32
degrees 29
delay -59
delays -34
delete -144 are -26 can -25 the -39 them -23 there -55 this 113
deleted -48 after -33 and -40 by 65 it 24
deletes -97
deleting -51 a -25
deletion -71
deliberately -20
deliveries 83
delivers 119
delivery -55 notes -31
demand 50
demands 21
demo 218
denied -22
deny -33
department 163
departments 82
depend 73 on 65
dependabot -24
depending 54 on 41
depends 126
deploy -95
deployed 21
deployment -47
deployments -20
deploys 46
depot -76 and -24 in -27
depth -50
deputy -24
derive -32
derived 23 from 28
describe 221 each -53 here 52 it 32 start 55 the -35
described 152 by 42 here 20 in -24 the 27
describes 55
describing 123
description 0 of 24
descriptions 0 and -31
deserve 91
deserves 35
design 23 is 22 review 50 team -103
designed 118 by 27
designers 52
desirable 67
desk -42 : -44 and 21 is -24
desktop 57
destination 22
destroyed -22
detail -25 page -42
detailed 53
details 38
detect -30
detection -42
determines 139 the 48
deterministic 82
dev 28
developer 49 portal 33
developers -96
development 0 and 69
deviations 29
device -124 is -21
devices -36
diagram 192 is 23 to 20
diagrams -113
dialog -69
diary -33
did 79 it 21 not 58 the 98 these 36 this -34
didn't 28
die -40
diff -47
differ 35
difference -65
different 82 from 109
differently 52
differs 106 from 38
difficult 111
dig 20
digit -20
digits -68
dir 50
direct -36 database -49
direction 25
directions 43
directive 44
director 38
directory 0 & -23
disable -27
disabled -50
disagree -55
discarded -30
discards 38
discontinued 52
discuss 84 with 48
discussed 131 in 46 with 54
discussion 204 in 27 with 49
discussions 56
disk -96 # -34 encryption -36 is 25
dispatch 21
dispatcher -61 i -45
display -87
disputes 21
distributed 109 systems 67 tracing 58
district 46
dlq -47
dm 100 # 98
do 61 & 44 : -33 a 56 it 26 not -176 this 20 we -43
doc 22
dock -33
docker -41
docs 124
doctor 80
document -28 has -41 of 24
documentation 62 is -46 of 39
documented 31 in -68
documents -152 are -55
does 115 it -46 its 42 no 35 not -87 nothing -38 that 67 the 70 what 58
doesn't -124 answer -53 log -69
doing -37 it 24
domain 59
don't -30 count -27 have -47 measure 30 parse -42 restart -30 want 54
done -50 # 88 : -31 by -45 in 29 regularly 44 so 34
donor -66
donors 37
door 0 through -20
doors 20
dots -25
double 24 bookings 45 click 34
doubles -46
doubt 37
down 83 ? -57 for -42 in -69 the -24 what -27
download -68
downloads -66 the -32
downstream 38 consumers 75
dpia 57
dpo 103
draft -262 is 20
drafted 23
drafts -230 and 31 are -34 have -65 of -63
drag -79
dragged -36
draw 45
drawing 70
drawings 74 are 72
drawn 80 by 33 on 21
draws 44 the 49
drift -53
drive 160
driver -65
drivers 32
drop -64 & -54 for -38
dropped -149 and -31 by -36 with 62
dropping -76
drops -58
drug -49
dry 0 run 47
due 43 : 26 care 34 date -58 on -42
dump 70
dumped 52
dumps -82
dunning 45
duplicate -28
duplicates 136
duration 0 of 39
durations -24
during 76 the 149
duties 209
duty -73 manager -34
e 0 # 26 g 45 mail -20
each -70 # 71 & 30 alert -43 and 38 api 20 call -50 change -108 client 94 day -28 entry -30 failure 21 file 25 has -55 hour -26 message 26 month 31 morning -34 of 64 other 88 page -58 payout -31 pull -27 receipt 22 release 55 request -31 row 56 screen 52 service -26 year -27 ~ 138
earlier 105 ones -68
earliest 56
early 151
easier 176 to 45
easy 127 to 59
ebics -20
ecb -42
edge -24
edges -44
edit -79
edited -64 by -38
editing -33
edition 36
editor -87 in -23
editors -114
edits -70
effect 25 is -23
effort 43
egress -61
eight 0 hours -24
eighteen -22
election 31
element 40
elements 51
eleven 68 ~ 25
eleventh -55
else -85 : 109 has -25 in -32 is -54 should -29
else's -28
elsewhere 55 in 22
email -30
emails -25
embedded -60
embeds -45
emoji -59
employee -24
employees 38
emptied -21
empty -63 & -32 for -23 in -29 state 34 the -47
en -94
enable -24
enabled 30
encoder -69
encoding 75
encrypted -63
encryption 43
end -23 after -24 close 38 date -25 of 55 to 46 up -53 with 27
ended 69
ending 22 in 22
endpoint 99 for -21
endpoints 49 are 54
ends -153 in -70 up 46 with -32
energy -49
enforced -44 by -41
enforces 23 it 24
engine -105
engineer -50
engineering 89
enough 74 for -26
enrolment 29
ensure 45
enter -39 the -69
entered 27 by -69
enterprise 74
enters -22
entire -27
entities 71 and 60
entitlement 38
entity 20 & -22
entries -44 are -20
entry 0 has -28 in -82 is -68 with 44
enumerate 42
enums 55
env -65
environment 61
environments 30
epic 223
epics 101
equal -91
equals -33
erased -44
erasure -41
erd 25
erdiagram -31
err 20 # 20
error -57 & 39 : 93 budgets 24 is -94 page -55 rate -38
errors 0 always -42 go 34
escalate -23
escalation 42
eslint -29
essential 122 for 28
estimated 129 at 90
ethics 26
eu -80
eur -62 # -23
evaluated -24
evaluates 34
evaluation 78
even -66 in -22 when -25
event -68 and 36 bus -23 id 68 log -20
events -31 & -32 after 27 and -21 for -31 from -67 of 34 on -39 • -26
ever 110 since -47
every -43 # -50 & -23 alert -55 change 62 component 96 field 37 merge 89 minute -53 module 55 night 20 other -100 page -38 push -23 quarter -101 request -35 response -48 second 49 service 25 tenant 32 ~ 103
everybody 69 else -25
everybody's 38
everyone 28 else -57 in 25
everyone's 49
everything 0 & -36 after -42 else 23 goes -25 here -67 on -54 that 74
everywhere 23 in 62
evidence -20 & -34
evolve 47
ewa 67
exact -46
exactly -47 one -52
example 55 & -28
examples 56
exceeded -21
exceeding -26
exceeds -30
excel -48
excellent 29
except -133 & -45 for -43
exception 60
exceptions 62
exchange -22 rates -25
exchanged 35
excluded -77
exclusion -46 constraint -45
executed 20
exempt -54
exercise 68
exist 23 for 76
existed 35
existing -126
exists 116 : -51 and 49 because -22 in 37
exit -55 code -69 codes 66
exits -79
expect 147 a 32
expectations 68
expected 67 from 41 in 63 to 42
expects 25
experience 44
expired 26
expires -72
expiry -62
explain 222 how 27 start 39 the -75
explained 63
explaining 57
explanatory 70
export 0 : 22 a -20 for 37 from 78 is 32 the -32
exporter 26
exports -49
expose 65
exposed -87
expressions -26
ext 45 # 45
extend 0 the 23
extension 48
extensions -21
external 120 ~ 79
extra -35
extract 45
eye 82
eyes 65
f 84 # 112
facility -22
factors 59
fail -49 over -24
failed -59
failing -65
failover -96
fails -97 if -22 on -27 the -22
failure 47 is -25
failures -38
fair 151 use 81
fake -53
fallback 55
false -68
family -34
fan -31
far 121 as -28
fare -44
farm -78
farmer -47
farms -92
fast -27
faster 0 than -22
fatigue 25
fault -69
fax 34
feature 0 flag 60 flags -36
feb -42
february 36
fed 28
fee -87
feed -75 is -37
feedback 129 from 59
feeds 26
feel 120
feeling 33
feels 68
fees -60
fell 101
felt 100
fences 47
ferry 76
fetched -29
fetches -41
few 200 more 27
fewer 86
fhir 36
fi 121
fidelity 65
field -54 and -35 on -44
fields 44 are 28
fifteen -37 minutes -26
figma 135 link 20
figures 49 are 85 from -30 on 64
file -35 & 47 : -30 a 54 for -37 from -27 has -77 in -44 is 63 names -94 per 40 was -38 with -29 • 57
filed 25
files -121 and 47 are -20 from -35 in -49
fill 68 in -31
filled 0 in -119
fills -34 in -27 the -35
filter 24 # 69 & 22
filtered 32
filters -91
final 85
finance 56
find 55 one 33 out 131 them 36
finding 91 # 48
findings 77
finds 23 the -34
fine 34
finer 29
fingers 74
finish -118
finished 72 by -28
finishes 0 the -20
fire 21
fired -36
fires -55
firewall 61
firm 129
first -28 & -85 ask -21 call -25 day 48 is -59 login -57 one -29 page 29 quarter 23 release 20 start -23 sync -47 three -40 time 28 to 26 two -22 we 89 year 43
fiscal -22
five 0 lines 35 minutes -105 working 25
fix -94
fixed -48 in 20
fixes -73 are -25
fk -20
flag -104
flagged -49
flags -117
flash -29
flat -179
fleet 69
flight 43
flips -50
floating -49
floats -90
floor 54
flyway 76
focus -26
fold 61
folded -20
folder 123 & 40 and 27 on 34
folks 188
follow 23 & -49 in -24 once 41 the 67 ups 52 when 36
followed 0 by -41
following 53 a 63
follows 77 after 20 from 46 the -66
font 115
fonts -51
food 20
foot 41
footer -134
for 89 # -93 & 26 a -20 about -22 access 55 all -26 and 21 another -23 any -20 anything 22 approval -62 as -20 at 53 autumn -43 describing 20 everyone 22 everything 37 five -53 free 26 good -59 high 67 his 63 how -45 humans -36 instance 27 internal 35 its 79 itself 28 later 68 more -50 new 109 nothing 31 now 142 old -21 other 33 people -29 reading -23 reads -20 reasons 61 review -22 schools 29 some 33 something -30 sprint 43 staff 26 support -33 tests -70 that 50 the 100 their -42 thirty 41 this 130 two 49 up -29 v -63 which 103 whoever 25 years 29 your -32 ~ 65
forbidden -42
forced -24
forecast -73
forecasts -72
foreign 22 key -61 keys 57
forever -21
forget 84
forgets -45
forgot 84
form -149 : -41 in -26
format 201 and -23 for 22 is 66
formats 0 the -78
former 108
formerly 139
forms -69 in -20
formulas -27
forth 106
forty -28
forum 32
forwarded -21
found 90 # -20 and -20 by 20 in 57 it 36
foundation 63
four -66 eyes 42 levels 63 minutes 53 of 40 steps -20 ~ 31
fourth -57
frame 45
frames 20 # -28
framework 77
fraud -75
free -68 plan 24
frees -29
freezes -56
frequency 96 and 56
fresh 57
freshness -69
friend 51
friendly 153
friends 20
from 42 # -30 & 62 abuse 33 all -56 an 50 before 24 below -31 date -24 it 33 its -42 last 25 leave 44 one -20 outside -44 sap -36 the 59 their -52 then -78 there 56 this -90 top -27 where -20 which -49
front 29 door -31 end 61 of -48
frontend 131
frozen -36
ftp 40
full -48 disk -37 list 84 of 64 width -34
fully 51 ~ 50
fun 110
function -58
functional 35
funding 68
funds 25
further 227 ones 29 ~ -73
future 20
g 0 # 29 & 40
gallery 66
game 20
gap -59
gaps -32
garbage 36 in 99 out 67
gas -22
gate -109 and -20
gatekeeper 47 for -30
gates 131
gateway 71 and 22 is -24
gauge -57
gauges -46
gave 82 up 61
gb 36 in 24 of -81
gdpr 97 applies 36
general 126
generate 47 this 29
generated 43 by 52 with 59
generation 85
generator 25
german 20
get 46 # -54 & -45 a -58 an -22 lost -55 the 65
gets 0 # -79 & -20 a -42 an -25 its 26 managed 53 measured 53 one -22 the -20 them -44
getting 32
gift 43
git -41
github -52 & -32
gitlab 62
give 83 # -42 a -26 the 24
given 0 a 21 time -23
gives -37 # -24 up -26 us -24 you 61
giving 23
glance 71
glass 79
global -25
gloves -49
go 86 and 33 back -50 here 21 in 56 live 72 out 23 through 68 to -63
goal 100
goes 21 away -41 back -52 off -64 out -38 through -50 up -20
going 151 through 62 to 75
gold 22
golden 25
gone 96 ; -56
good 234 # -29 and 28 as 41 for -57 ones 28 ~ 128
goods -48
google 28
got 287 a 21 lost 21 the 49
governance 88
gpl -26
gps 20
gpu -69
gracefully 154
grade 30
grafana 108 & -46 folder -62
grant -35
granted -26 by -90
grants 36 are -29
graph 43
graphql -78
great 194
grep 28
greps -23 for -21
grew 117
grey -55 boxes 24
greyed -60 out -59
grip 63
ground 41
group 111 & -108 of -46
group's 25
grouped -61
groups -28
growing 51
grown 75
grows -28
growth 110
grpc -49 & -21 on -50
guarantee -62
guaranteed 81
guarantees 54
guess 68
guest -56
guests 47
guide 34
guideline 92
guidelines 20
guild 103
gw 82 # 83
h -43 & -24 of 22 then 31
ha 93
hackathon 68
had 238 # 31 a 131 the 60 to 47
half 112 an 34 is 32 of -61 the 32 year 34
hall -25 # 26
halts -26
halves -32
hammered 39
hand -61 : 34 ; 21 from 23 it -30 on 60
handbook 134
handed 96 over 117
handful 71 of 71
handheld -23
handhelds -46
handing -23
handle -29
handled 121 as 61 by -125 in 30
handler -35
handlers -105
handling 149
handover 134
hands 63 out 42 over 75 the -68
handshake -52
hang 36 on -59
hangs 56 in 64 on 47
happened 26 in 39 once -33
happens -46 in -21 to -57
happy 185 path 37 with 56
hard 105
hardly 55
harm 22
harmless -55
harmonised 49
harvest -24
has 133 & 107 a 120 an 73 another 77 asked 80 been 85 changed 21 complained 49 decided -80 everything 40 four 70 had -45 its 56 looked 37 made 31 many -49 moved -60 no -183 none -42 one -49 read 28 ruled -41 seen -33 settled -23 signed 43 since 50 something -31 the 184 them 32 three 23 to -86 two -102 yet 27 ~ -43
hash -43 chain 44 of -66
hashed 23
hasn't 73
have 142 & -59 a 116 an -33 asked 36 been 60 done 21 no -87 none -85 not 56 one 30 seen 29 their 29 them 128 to -36 ~ -153
haven't 115
having 0 to -45
he 242 can -21 has -26 was 26
he's 154
head -134 of -24 office 21 sampling -40
header -69 & -57 : 73 ? 31 and 49 with -22
headers 0 & -31 are -31
heading 104
headings 63
headless -50
health -29
healthy 26
heap -32
hear -29
heart 96 of 59
heartbeat 21
heat 0 map 22
heavy 102
height -53
held -35 here -34
help 96 desk 37 the 35 to 23
helper 55 ~ 55
helpful 69
helps 96
hence -131 no -34
her 244 laptop 53 return 49
here 169 : -39 ; 22 as 38 for 43 from 22 in 74 is -54 it -36 one 48 png 55 that -36 the -34 when 41
herself 48
hi 28
hidden -51
hide -35
hides -35 the -24
high 57
higher 34
highest -79 ~ -24
him 107 to 28
himself -32
hinges 65 on 65
hint 66
his 241 laptop 27 own 26
histogram 72
history -87 of -35
hit 82
hits -38
hl -41 # -41
hmac -43
hold -98 and -31
holders -54
holds -96 # -70 a 68 only -25 the 66
holiday 49 calendar -43
holidays -63 and -21 of -64
home -38
honest 33
honestly 71
hook -85 & -34
hooks 36
hope 24
hopefully 75
hopes 75
hops 43
hospital 65
hosting 82
hosts 46
hot -21
hotel -31
hotline -52
hour -140 ; 57 and -38
hourly -100
hours -78 # 46 ; -28 and -29 for -31 no 26 of -22 the 20
house 91
housekeeping 101 is 69
how 116 & 34 do -109 far 30 it 81 long -53 many -72 much -75 the 110 they 25 to 71
however -43
hr 57 feed -32 system 36
hsm -30
html -93
http 78
hub 45
human 46
humans -31
hundred -44
hung 67
hurry 48
hurts 52
i 276 # -52 asked 31 can -85 do 22 don't 37 have 65 keep 44 know -29 left 30 need 32 only 52 should -37 tried 24 want -65
i'd 153 rather 68
i'll 161
i'm 207 not 50
i've 168
iam 123
iban -69
ibans -45
ical -23 feed -23
icons -39
id -162 & -25 : -20 ; -20 int -57 is 20
idea 190
ideally 51
ideas 252
idempotency 83
idempotent 76
identical 65
identified 43
identifier -31
identifiers -42
identity 55 provider -29 service -50
idle -94
idoc -22
ids -136 # -21 are -36
if -21 & 33 it -47 it's -23 missing -36 more -25 not 31 one -46 somebody 21 the -20 there's 92 they -96 unknown -28 we 53 you're 71 you've 29
ignore -32
ignored -76
ignores -52
image -52 and -30 build -28
images -138 are 39
immutable -30
impact -41
impersonation -22
implement -33
import 32 & -21 of 59
importance 101
important 267 for 47
imported 62 by -58
importer -23
imports 44
impossible -22
improve 53 what 33
in 76 # 87 & 47 : 43 ; -23 a 56 accordance 23 advance -40 at -30 by -75 case 20 ci 31 each -55 every 28 five 30 flight 50 for -32 garbage 99 good -23 header -29 her 34 his 63 is -90 it -54 its -35 line 108 logs -23 memory -47 mind 44 office -32 on 22 one 50 order -20 our -111 over -30 parallel -84 particular 55 place 25 plain 33 preparation 39 principle 48 prod 66 production -29 red -35 room 37 short -69 spring 47 sprint 50 step -36 stock -40 ten -49 that 54 the 84 them 23 there 47 this -56 three 92 turn -26 two 76 under -43 use 26 utc -30 v -27 week 50 what -27 which -69 with 113 words -78 work 77 writing 63 your -39 ~ -25
inbound 52
inbox -61
inc 39
incident -97 channel -22
incidents 52
incl 42
include 138
included 22
incoming 29
independent -20
index 0 & 33 and -29 on -32
indexes -29
individual 42
ines 91
info -67
information 48
informed 26
informs -21
infra 170
infrastructure 22
ingest 103
ingestion -21
inherited 77 from 37
inherits 40
injected -21
inline -22
inner 43
innovation 55
input -29 & -23
inputs 43
ins -39
insert 78 a -44
inserts -45
inside -79
inspection 28
installation 50
installed 67
installs -42
instance -62
instances -54
instead -174 of -50
instruction -30
instructions 27
instrumentation 107
instrumented 59
insurer 27
insurers 52
int 0 # 91 pk -26 ref -32
integer -73
integers -57
integration 125
integrity -67
interesting 46
interface 36 is 44
interfaces 103
internal -52 & 34 callers -23 confidential 190
interns 22
interpret 67
interval -41
intervals 84
interview 107
interviews 85
into -51 & -35 account 67 our -50
intranet 141
introduced 39
introduction 35
intuitive 77
invented -20
inventory 110
invitation -27
invite 91
invoice -127
invoices -78 from -26
involved 118
io 46
ios -72
ip 0 addresses 30
ips -27
is 36 # -53 & -76 : -39 a 24 about -106 active 43 all -134 allowed -22 already -42 also 33 always -38 an 75 another 54 answered -58 asked -70 automatic -24 awaiting 52 away -43 back 25 being 193 below 88 blocked -122 broken -43 built 92 called -60 carried 28 checked -20 chosen -28 collecting 62 committed -71 compared -61 complete -25 computed -23 confidential 41 currently -49 cut 25 decided 28 deleted -32 done 54 down -124 dropped -24 due -129 elsewhere -64 encrypted -63 enforced -37 enough -34 essential 36 everyone's 49 expected 56 fine -21 finished 35 fixed 32 flat -25 for 50 from 54 generated 74 going 75 gone -69 granted -44 half 42 handled -27 hard -31 harmless -83 hashed 62 history -46 important 57 in 89 informed -30 it -142 kept -51 keyed -32 known -20 late 29 left -42 limited -28 live -22 loaded -76 logged -21 looking 22 maintained 57 meant 36 measured -22 merged 61 missing -116 named 26 nearly 24 needed -30 never -63 next 57 no -79 none -76 normal -25 not 25 noticed -20 null -27 of 91 old 33 older -29 on 137 one -50 only 35 ours 32 out -27 over -63 paged -22 paid 25 part -72 passed -32 planned -99 possible 33 posted -32 printed -77 provided -50 public -47 put -53 raised -27 reached -43 read -39 readable 76 ready 56 really 30 recertified -28 recorded -24 refused -34 released -30 rendered -30 replaced -29 reported -47 required -24 reserved -49 responsible -65 restricted 46 reviewed 31 s -24 safe -97 said 35 seeded 20 sent -51 served 53 set 32 shared 85 shown -21 skipped -59 small -22 something -22 stable 54 still 57 stored 20 supposed 36 taken -57 tested -60 that -133 the -59 then -30 there 42 thrown 40 told 21 true -22 under 163 unknown -84 up 113 visible 21 waiting 20 what -72 why -56 with 151 worth 92 written -32 wrong 70 yours -20 ~ 23
isn't 48 there 69
iso 0 # -75
issue -56
issues 21
it 47 # 46 & -51 ; 28 ? -26 acts 50 after 34 again -20 all 115 also -27 answers -34 as -34 at 79 away 85 back -33 be -80 belongs 29 by -49 calls -24 can 110 compares -49 creates 22 depends 70 directly -51 does 40 for 62 from 43 got 60 hangs -20 holds -30 if 86 into 36 is -48 keeps -30 last 36 later 62 makes 61 may 29 moves -23 needs -30 never -30 not 32 now -84 off -44 on -31 only -77 open 33 out 35 over 37 prints -27 reads 25 runs 58 says -42 shows -32 so 35 stands -29 stops 30 takes 30 the -91 there -49 took -35 twice 31 until -31 uploads -28 uses -59 waits -33 wants -49 will -120 with 30 without -25 you 35
it'd 44 be 42
it'll 25 be 24
it's 84 been -39 done 47 down -22 not -63 on 22 still -72
item 81 # 148 is 52
items -50
itil 30
its 71 # -22 & -58 data 24 job 35 name 27 next 25 number -37 own 29 owner -36 part 41 predecessor 29 slot 24 state -34 version -45
itself -100 and -31 is -56 to 28
j 51
jaeger 102
jan 20
january -23
jenkins 65
jira 174 filter 50
job -29 & -94 : 68 for 67 is -39 runs 67 that -24 with -24
jobs -67 in 42
join -25
joined -39 by -21
joins 66
joint 57
jointly 70
joke 35
jonas 160
journey 48
jpeg -71
js -73
json -94 in -55 to -37 with -27 ~ 60
jump -38
june 177
just 0 & -21 as 24 one -58 two -20
jwt -45
kafka -86 topic -22 topics -23
kb 47
keep -35 a -26 calm 74 the -34 this -27
keeping 71
keeps 89 a 34 it -30 the -41
kept 36 # -61 apart -21 as -81 by 56 in 109 until 29
key -94 # -38 & -54 ; 74 and 22 figures 52 in -32 is -21 of 31 rotation 68 then -20 • 50
keyboard -66
keycloak 101
keyed 58 by 110 on -23
keys -79 : 43 and 67 rotate 33
kg -48
kibana 80 & -50 index 54 saved 33
kick 87 off 91
kickoff 22
kill 50 it -22 switch 24
killed -45
kind 0 of -58
kindly 131
kiosk 25
kit 198 : -28 for 88 is -33
kitchen 54
kits 28
km 26
kms 21
knock 31 on 30
know 69 about -22 that -62
knowing 58
knowledge 40
known 93 from 25 to 31
knows 157 how -23 what -26 which 21
kpi -46 build -64 consumption -44
kwh -44
l -36
lab 83 and 39
label 30 & 33
labelled -44
labels 0 : -35 in -33
lacks -67
ladder 22
lag -95
laid 90 down 90
laminated 68
lamp -54
land -65 in -33
lands 61 in 33
landscape 81
lane -72
language 87 and -50 for -32
lapses -22
laptop 31
large 82
larger -79 than -20
last -33 # -63 & 28 day 31 entry -24 five -28 good -38 known -35 month 61 page 40 summer 36 time 97 touched 58 word 28 year 119 ~ 92
lasted 98
lasts -39
late -34
latency 0 and 47
later -209 : -23 ; -23 in -27 on -27 once -27 ones -29
launch -42
law 114 and 23
lawyer 72
layer -32
layout 98
ldap -49
lead -113 to 36
leader 0 and -20
leads 66
leak -58
leaked -37
leap 56
learned 41
learning 43
lease -47
leased 27
leases -36
least 126 # -62 once -67 one 28 privilege 74 three 42 two 72
leave 36 a 25 it -27 no 60 the -92
leaves -104 a 110 the -77
leaving -20 the 43
led 35 by 71
ledger -30 is 39
left -97 # -26 : -68 half -45 hand -27 is -46 it 33 of -40 out -87 the 43
leg -41
legacy -26
legal 114 and 20 has -43 hold -51
length -88
lengths 48
lens -54
less 157 than -63
lesson -39
let 0 us 90
let's 98
lets -65 us -26
letter -53
letters -87 are -44
level -89 of 29 security -24
levels 67
lib 37
library -84 & 60
licence 108 for 50
licences 81 are 107
license 58
lie 123
lies 36 with 22
life 0 of 26
lifecycle -37
lift 39
lifted 22
light -22
lights 49
like 225 a 41 all 43 any 69 in 41 other -29 the 51 to -90
liked 75 it 31
likes 54
likewise 31
limit -25 is 94 per 61
limitations 109
limited 52
limits 152 are 81
lindqvist 24
line -112 # 92 & -21 by 73 for -110 in -62 manager 56 one -33 with 61
lines -36 have 20 in -26 of 54
link 73 and 65 in 37 to -71
linked 60 to -24
linking 33
links -125 to -60
lint -33 on -23
linter 36
linux -38
list 39 # -45 & -24 : 21 and -86 at 48 by -36 detail -71 from 42 in -57 is -45 of -27 on 41 them 49 to -37 was 23 what 52 with 33 • 78
listed 77 in 23
listens -114
listing 44
lists -100 are 33
little 73
live -60 : -33 for -21 schema 40 with 45
lived 42
lively 39
lives -58
living 41
load 0 & -28 test 117 the -36
loaded -69
loader -89
loading 92
loads 54 # 46
lobby -34
local -52 time -40
locale -82
location 35
lock -77 # -24 and 84 the -30
locked -69 for -28
locker 24
locking -21
locks -45
log 42 # 107 lines -43 of -98 to 64
logged -49 in -67 with -51
logger -48
logging 166 of 23
login 0 & 28 and 78 for -23 is -37
logins 27
logistics 52
logo 78
logs -40 a -23 are 100 in 26 traces 24
long 63 ? 26 as -27
longer 25 than -89
longest -41
look 105 and 43 at -89 for -134 in 86 inside 60 into 98 like 37 there -33 up 35
looked 90
looking 0 for -35 into 38
looks 0 at 29
lookup -27
loop -57
loose 0 coupling 39
lose -40
loses -86
lost 44 in 40 the -42
lot 119 of -28
lots 38 of 53
love 163 to 40
lovely 74
low 0 fidelity 81
lower -97
loyalty 56
luck 45
lunch 54
m -27 # 89 & -26
machines -46
macos -41
macro 145
macros -64
made 23 a 77 before 42 from -39 in -41 the 64 up -39
mail -86 ; 49 and 46 at 27 to -30
mailed -20
mails 0 a 72
main -77
mainframe 27
mainly 26
maintain 39
maintained 138 by 20 in 34
maintainers 20
maintains 71
maintenance 81
major -21
make 116 it 48 sense -47 sure -44 the 26
makes 0 & -34 a -52 sense 62
man's 25 switch 25
manage 40
managed 0 by -84
management 188
manager -40 i -39 in -23
manager's 37
managers -52
mandatory 134
manifest -29
manner 183
manual 110 steps 40
manufacturer 47
many 65 & -55 lines -82 of -37
map -58 and 49 by -23 in 37 of -48
mapped 51
mapping 33
maps -60
marek 42
marked -52
marker -33
market 76
marketing 52
marking -25
marks -68
mask 87
masked -35
masks 50
mass 22
master 0 data 42
match -30
matches -21
matching -53
matrix 130
matter 76
matters 140 : 67
max 0 # -39
may -45 # -27 approve 23 be -44 fail -40 go 75 hold -38 look -21 not 45 open 91 see -64 take -36 the 35 write -25
maybe 300
mb 26 and 37 s -24
me 246
mean -63
meaning 46
meaningful 145
means -96 : -20 a -30 that -42 the -99
meant 0 to 55
meantime 30
measure 228 first 61
measured 47 at -136 gets 53 over 20
measurement -25
measurements -27
measures 105 are 46
media 85
meet 98 on 42
meeting 154
meets 83
member -42
members -70
memo 20
memory -176 and -23 grows -22
mention 165
menu -131 & -110
merge -152 and 32 request 45 to -35
merged -37
merger 146
merges -34
merging -34
mermaid 83
mesh 31
message 38 is 60
messages -24 are -39 for 24 on -20 to -20
met -33
metadata 42
meter -94 readings -31
metering -38
meters -44
method 41 path 113
methods -36
metrics 24
mfa 41
mid 37
middle -49
middleware 25
midnight -61
might 50
migrated 91 from 55
migration 65 # -51 of 26 to 42
migrations 91 are -44 run 31
milestone 53 m 44
milk -26
million -56
milliseconds -38
min -40 each 50
mind 59
mine 25
minimal 28
minimum -25
ministry's 21
minus -39 the 31
minute -66 ; 39 and -48 for -32
minutes -88 ? 22 and -64 are 41 of 29 on 39 then -28 without -40
mirror -23
mismatch -22
miss 0 it 24
missed -46
misses 56
missing -278 # -50 & 24 : 121 for -25 in -39 on -33
mistakes 113
misuse 74
mixed 64
mm -95
mobile 98
modal 31
mode 62 : -35
model 0 is 24
modelled 40
modelling 83
models 62
moderated 58
moderation -20
moderators -21
modern 85
modes 27
module 76 & 143 : 20 answers 31 are 26 at 51 exists 38 for -51 has -45 in 42 keeps -70 may -26 runs -25 should 37 that -80
module's 71
modules -83 of 27
moment 22
mon 0 # 20
monday 41
money 25 is -36
monitor 26
monitoring 58
monitors 26
monorepo -21
month 0 & -27 and -40 end 47 of 96 with 28
month's -41
monthly 89
months -56 of 22
moon 75
more 176 & -24 ; 42 in 22 of 57 often 58 or 41 than -51 ~ 71
morning -66
mortem 21 of 28
most -21 # -66 important 45 likely -28 one -62
mostly 178
motor -21
move -106 the -33 to 87
moved 132 away -27 from 39 here 68 to -50
movement -21
moves -102 to -21
moving 65 it 20
mqtt 32
mr 95 & 23
mrs 58
ms 34 for -26
msg -71
mtls -150
much 134 is -34 of 21 to 68
multi 24
municipality -21
museum 26
must 48 be 23 confirm 27 never 40 not -48 run -34 stay -31
mutations -37
mutual 0 tls -31
my 94 machine 32
n -44 # 50 : 50 m -49
nadia 36
nagios 57
name -70 : -22 a 93 and -94 each 112 in -55 on -46 purpose 107 the -61 type 129 unit 101
named -38 & 67 after -51 by -40
names 0 : 36 a 41 are -48 the -70
namespace 77 & 36
naming 119 conventions 52
napkin 23
narrow 39
national -77
nats -31
naturally 75
nav 98 # 119
navigation 155 is 26
nd 84
near 25
nearly 89 always -50
neat 20
necessary 33
need 52 & -27 a -100 none -24 not -29 one 45 the 26 to 86
needed 26 for 35 to -50
needn't -30
needs 0 # -36 & -112 an 45 the -56 two -51
negative -56
negotiate 79
negotiated 51
negotiation 21
neighbour 173
neighbouring 164 & 114
neighbours 92
neither 91
nested -37
network 24 : -36 ; 24 is -26 tab 152
networks 84
never -127 be 33 changes -47 had 31 on 31 put -35 read 29 see -33
new 0 & 62 cluster 32 colleague 79 one 21 ones -56 price -26 services 26 state -48 version -57
newer 31
newest 75 first -61
newsletter 30
next -81 # -26 & -49 day -77 door 232 due -33 free -28 in -35 is -51 morning -30 one -40 ones 31 quarter 21 review 49 stop -48 three -28 to 38 week -32 year -60
nice 187 one 20 to 22
nicely 71
nicer -38
night 0 : -25 a 42 and 24 at 82 shift 42
night's -46
nightly -97 job 78 sftp -37
nine 36
nines 51
ninety -53
no -133 # 143 access 21 answer 115 body -21 business -45 calls -40 code -37 data -55 database -34 ddl -53 erd -66 exception 112 file -28 foreign -20 further -75 http -30 idea 112 internet 40 login -29 longer 91 message 54 more -41 name -50 names -62 network -36 other -274 others -149 personal 54 picture 34 second -34 signal -23 single 26 state 54 tables -76 target -29 third -20 time 34 two 24 user -43 ~ -162 • 76
nobody -37 but -35 can -40 could 38 else -74 has -88 in 26 is -55 needs -26 reads 22 should -40 wants 25
node -120
nodes -101
noise 69
noisy 26
non 52
none -256 : -130 ; -69 all -22 and -47 at -26 because -43 in -35 of 51 since -72 wanted -27
noon -89
nor -61
normal -92
normalised -36
normalization -82
not -40 # -22 & -79 a -39 accept 32 all 21 an -32 and 42 answer 55 available -21 be -27 been 31 block -25 by -32 count -28 decide -33 even -32 find -33 finished 38 found -37 here -46 in -35 know -71 leave -28 make -69 more -26 move -40 needed -59 of -43 on -72 one -29 only 33 ours -27 paid 25 part 111 planned 20 recorded -23 responsible -68 shown -50 started 36 stop 49 supported 43 sure 40 survive 40 the 27 there -27 to -34 wait -35 work 23 yet -150 ~ -124 • 50
notary 73
notation 78
note -72 the -76
notebook -44
noted 53
notes 0 on 22
nothing -224 ; -23 can 53 else -84 for -25 in -41 may 27 more -88 of -64 on -26 special 28 that -59 to -65
notice 49
notices -72
notification -30
notifications -40
notifies -23
notify -26 the -21
nouns 52
nov 38
november 35
now 0 & -30 : -40 ; 46 a 75 and -46 it -46 one -50 the 34 with 22
nowhere -78
null -151 ; -25 for -32
number -60 # 93 & -24 : -21 and -64 date 44 in -86 is -21 to 41 without -21
numbering 31
numbers 0 are -92 for -39 from 98 in 20 on 64
numeric 56
nurse -34
nurses 80
o -77
o'clock 49
oauth -33
object -52 lock -25
objective 25
objectives 80
objects -25
obs 94 # 95
observability 137
observe 38
observed 45
obvious 69
obviously 62
occur 24
october 60
odata -20
odd -82
of 72 # 35 a -71 all 32 an -79 another -29 any 79 arrival -24 at -21 bank -26 cases -52 course 27 customer 38 customers -31 data -55 documents -30 duties 54 each 73 error 32 events -39 every 23 everything 96 files -27 four -31 free -28 incoming 79 it 54 its -88 memory -29 missing -24 month 67 no 38 old -31 one -107 open -51 orders -48 other -25 our 105 ours -22 parcels -29 people -39 personal -22 processing 21 production 34 record -29 requests -49 rows 46 scope -33 sprint 22 tenants -29 that 23 the 59 their 33 them 89 this 91 time 20 two 34 unknown 48 up -39 us 144 users -88 what 23 which 45 ~ 62
off 0 at -20 by 54 from 51 in 61 on 53 the -21 • 97
offboarding 32
offers 39
office 85 hours -44 is 22
offices 22
official -21
offline -37
offsets -30
offsite 49
often 28 as 32
oidc -41
ok 74
old 0 & 34 and -31 one -37 system -61 text 68 value -20 version -24 wiki 23
older -97 ones -47 than -60
oldest -140
olga 62
on 88 # 115 & -40 a 51 all -25 another -29 any -99 as -22 average 42 behalf -39 call 30 day 56 duty -61 each -58 every 27 failure -31 for 77 her 34 his 69 holiday 46 how 22 in 28 it 42 its 35 load -29 main -32 merge -125 my 152 one -64 paper 40 parental 68 phones -40 pr 23 purpose -158 push -36 request 34 sigterm -36 stdout -52 tag 28 tags -47 that 42 the 63 their 36 them -71 this 118 time 72 top -98 topic -20 us -23 what 62 when 55 whether 45 which -67 who 27 with 21 wood 30 working -21 ~ -43
onboarding 142
oncall 66
once 0 & 107 ; -97 a -81 and -68 at -31 it -56 more -62 per -56 the 184
one -42 # -46 & -76 : 30 ; 65 and 28 before -26 bullet 61 button -75 call -32 can 38 click -22 currency -23 database -52 day -28 dialog -23 endpoint 56 entry 65 event 28 export -32 file 24 for 145 from 22 happy 50 hour -69 in 32 instance -33 is -23 level 81 line -26 may -23 message -27 more 70 must 34 night 34 of 24 on 45 open -31 or 96 page -112 paragraph 37 parcel -32 pdf -23 per 34 place -70 question -57 row 54 second -59 sentence 75 span -25 table -53 tenant -31 test -20 the 42 time 146 to -69 trace -32 up 36 user -43 very 23 was 39 we 29 week -27 who 55 will 21 wins -20 with 120 would 54 ~ -51 • 47
one's 35
ones 135 # -36 : -51 are -68 go -52 in 27 may 29 that 24 with 37
ongoing 25
only -203 # -39 & -20 : -54 ; -47 a -29 as 43 at 27 authorised 72 be 36 by -30 fixes -25 from -20 get -54 if 82 module -21 on 47 one -79 read -31 reads -30 so -30 the -44 thing 28 when -52 with -78 ~ 81
onto 27
opaque -24
open -127 & 47 : 34 any -33 at 24 for -29 in -51 incidents -41 invoices -26 it -28 or -44 question 204 requests -21 source 82 the -22 tickets -57 ~ -60
openapi 93
opened 32 # 29 a -31
opening 0 a -33 the -22
opens -163 a -52 the -40
opentelemetry 33 is 45
operating -44
operation 132 & -43
operations 139 team -172
operator -108 with -27
opinion 46 of 25
opinions 78 differ 60
ops 102 # 36 has 33
opt 27
optional -129 & -61
or 100 # -58 all -23 an 29 another 22 delete -20 in 67 it 56 less 41 more -97 newer -53 none 40 not 50 on -29 red -57 so 45 the -107 three 41 two 70 when -21 with -61 ~ -47
oracle 21
orally 57
orange -30
order -139 : 38 from 47 has -21 is 60 number -33 of -51 the -20 to 87 was -24
orders -152 in -46
ordinary 52
organisation -35
organisational 103 and 47
origin 82
originally 64
orphans -22
otel 40
other 173 fields 95 four -42 module -83 modules -157 one 20 services -142 teams -56 than -25 things 65 two 34 way -91 ~ 32
others 243 : 62 are -21 get -23 may 47
otherwise -139 it 22 the -20
ought 153 to 153
our 220 api 41 customers 30 data 28 own -156 platform 26 product -27 support -29
ours 82 and 32 is 59
ourselves 23
out 56 # 31 after 41 and 24 at -118 by 46 for 73 in 66 is -22 the 27 what 23 when -28 with 21 • 127
outage 0 of -45
outages -60
outbound -20
outcome 57 of 23
outcomes -31
outdated -113
outgoing -31
output -99 of -43
outside -74 firm 25
outsourcing 25
outstanding 65
over 0 # -106 & 29 : -73 a 81 and -30 the 60 time 27 to -30
overdue 39
overload 0 and 53
overnight 36
overview 0 of 33
overwrite -36
overwrites -33
overwritten -31
own -35 & -97 and 49 copy -35 documentation 35 the -24
owner 101 : 67 ; 63 a 37 has -30 i -40 is 44
owners 78
ownership 62
owns -79 the 50
p -48 # -21
pace 46
pack 49
package 0 # 60 & 46 and -25
packages 25
page 0 # 32 ; -34 after -25 and -63 at -21 between -32 covers 92 for 75 in -33 of 96 on -29 that -27 with 42 • 48
pager 20
pagerduty 68
pages -48 # -47 ; 54 of 79 the -44
paging 26
pain 0 # -31
pair -32
pairs -123
pallet -63
panel 0 & -30
panic 37
paper 110
paragraph 88
parallel -123
parameter 62
parameters 38
parcel -21
parent -26
parental 67 leave 73
parents -31 see -24
park 21
parked -30
parking 71
parks -29 the -29
parse -104
part 107 in 71 is -58 of -62 that -25
partial -44
participants 47
particular 64
partition -57
partitions -22 are -24
partly 90
partner 148
partners 46 get -28
party 32
pass -68
passengers -20
passes -119 through -66
passport -90
password 0 & -38 is -35
paste 23 a 40
pasted 44
patch -31 updates -22
patches -105
paternity 92
path 47 & 20 is -32 purpose 59
paths 58 are -51
patient -56 and 31
patient's -58
patients 109
patterns -23
pay -23
paying -40
payload 68
payment -58
payments -96 and -32
payout -104
payouts -49
pays 60 for -55
pdf 0 a -36 to 25
pdfs -50
peace 60
peak -61
peer -25
pen 49 test 46
penalty 26
pending 42
penetration 21 test 21
pentest 54
people 114 and -69 from 22 get 35 in -41 of -73 on -56 to 34 use -45 who -54
per -32 # -35 calendar -64 channel 25 client 123 country 23 day 80 field 58 job -20 key 63 line -26 message 56 minute 166 month -76 order 41 pod 60 provider -36 region 49 request -55 second 108 site 52 sku -23 tenant 34 the 59 user -27 warehouse 41 week -43 ~ 40
percent -90 of -72
percentage -33
performance 22
performs 48
perhaps 148
period -51
periods -39
perl 72
permission 127
permissions 64
permit -53
permits -76
permitted 32
person -57 # 39 and -51 has -29 in 47 of -20 who -30
person's -26
personal 0 ~ -88 • 35
personally 25
personnel 75
persons 83 have 87
pg 88
pharmacist 49
phase 224 # 24
phone -35 and -27 number -36 numbers 46
phones -63
photo -25 and -34
photograph 102
photographed 29
photos 37 of 48
physical 22
physician -21
pick 97
picked 0 up -30
picker 42
picks 0 it -30 the -32 up -36
picture 77 says 27
pictures 0 of 30
piece -43
pieces 39
pilot 229 with 36
ping 46
pinned 178 to -26
pins -29
pipeline 124 is 21
pipelines 39
pixel 86
pixels -40
pizza 60
pk -110
place 72 in 38 of 23 that -62 to 39 where -45
placed 22
placeholder -99
plain -74 words 22
plan -50 is 20 of 55 to -39
planned -63 & -23 : -25 and -42 downtime -26 for 33 in 29 with 34
planner -103 has 30 i -62
planners -39
planning 58
plans -57
plant 37
plat 24 # 24
plate -177
platform 41 it 22 operator -28 people 96 team -129 with -65
player -32
playground 52
plays 87 a 56
please 300 check 24 don't 64 fill -39 refer 34 see 20
plenty 86
pls 110
plug -22
plugin 62
plugins -45
plural 32
plus 45 # -24 & -74 a -42 one -33 whatever 47
png 105 or 42
po 38
pod -93
pods -48 # 40
point 87 and 34 to 51
pointed 47 to 25
points 94 to -56
poison -20
policies 21
policy 128 decisions -42 is -30
poll -23
polled -38 each -36
polling -70
polls -39
pool -114 of -21
pools -22
pop 30
popular 29
port -51 # -79 is 28
portal 94
position 37 of -51
positions 0 are -24
positive -26
possible 91 to 33
possibly 74
post 0 mortem 21 to -30
postcode -44
poster 73
postgres -38 & -28
posting -102
postings -52
postmortem 26
postponed 119
posts -23
potential 28
power 20 loss 38
pr 27
practically 30
practice 28
pre 0 commit -20 push -28
precision -26
predecessor 80
predictably 52
prefer 36
preferences 28
prefix 0 & -26
preparation 43
prepared 98
prepares 50
present 60
presented 54 to 27
press -161 & -47 the -46
pressed -27
presses -99 & -42
pressure -31
presumably 69
pretty 122
prev -39
prevent -23
prevents 26
preview -93
previous 44
price -179 and -52 changes 50 list -25
prices -116 and -48
pricing 81
primary 0 key -35
principle 118
principles 62
print 104 the -30
printed -65 on -77
printer 37
printers -80
printing 63
prints -102 a 21 what -39
prior 0 to 84
priority 22
privacy 60
private -26
privilege 67 is 61
probably 117
problem 0 json 21
problems -94
procedure 43 # -31
procedures 23
process -45
processed -35
processing 116
procurement 60
produced 171
producer -27
producers 60
produces 22
producing -33
product 25 : -24 and 20 images -45 in 56 is 57 manager 28 owner 53 owners -53 people 35
production -42
products -58
program -25
programme 38
progress -70
prohibited -48
project 92 & 67
projects -32
prometheus 71 scrapes 56
promise -57 that -75 to 38
promised 136 a 41
promises -42
promising 67
promote -32
proof 0 of -21
proper 104
properly 154
properties -31
property 0 of 44
proposal 43
propose 56
proposed 69
proposes 75 a 53
protect 43 the 30
protected 38
protection 76 officer 26
protective 36 measures 36
protects 29
protocol 23
prototype 67
proud 68 of 33
provide 128
provided -22 by -60
provider 48
provider's -70
provides -46
provisioning -35
proxy -42
prs -24
pseudonymised 28
psi -57
psql 49
public -130 internal 190
publication -25
publish -67 the -22
published -110 by -26 ones -52 with 34
publishes -73
publishing 55
pull 43 request -29 requests 42 the -49
pulled 0 it 35
pump 22
pupil -36
pupils -93
purge 40 the 56
purpose 97 : -21 and 40
purposes 43
push -39 & -21 : -38
pushed 0 to -36
pushes -85
put 44 a -41 and -32 on -20 them 35 to 25
puts -110
putting 39
px 52 wide 22
python 42
q 44 # 44
qa 78
ql 67
quality 0 gates 29 of 42
quantity -32
quarantine -35
quarter -66 and -29 of -47 we -21
quarterly 30
queries -39 and -35
query -167 and -21
question 88 & -20 : 45 and -25 for -33
questionnaire 31
questions -29 : 50 and -22 later -20
queue -103 # 64 & 52 : 98 ; 22 and -42 depth -45 length -26 • 64
queued -29
queues 0 the -33
quick 56
quickly 57
quiet 0 hours -42
quite 120
quota 80 is 31
quotas 58
quote -67
quotes -46
r -64
raci 214
rack -49
radio -112
rail -70
raise -51
raised 35 by 68
raises -25 & -23
raising -39
ram 127
ramp -27
ran 141
random -97
range -87
ranges -37
ranking -51
ransomware 22
rate -31 and 35 errors -29 is -38 limit 98 limited 74
rated 24
rates -88 are -36 from -20
rather 68 not 44 than -64
ratings -54
ratio -63
raw -128
ray -28
rd 73
re -63
reach -41 # -32 it -31 the -40
reachability -20
reachable -95 from -20
reaches 34
read -35 & 25 : 37 ; -23 access -55 and -29 for -26 from -22 it 34 on -49 only -68 replica 47 them 60 ~ -23
readable 49 by -36
reader -72
reader's -40
readers 34
reading 0 is -34
readings -53
readme 83
reads -67 & 38 are -54 from 55 the -86 them 28
ready -61
real 0 customer 32 customers 20 data 41 traffic 34
realistic 122
really 34
reason -56 & -38 ; 61 and -23 code -37 codes 51 for 23 in -60
reasons 0 and -31
reboot -27
rebrand 54
rebuilds -47
rebuilt -104
recall -27
receipt -78 to -44
receipts -103
received 35
receives -135
recent 44
reception 38
recertified -27
recipe 38
recipes -60
recipient -93
recipients 27
recognise 29
recommend 81
recommended 33
reconciliation 61
record 0 a 55 and -28 for -29 is -42 of -42 with -30
recorded 58 in -46
recording 32
recordings -128
records -101 for -20
recover 58
recovers -36
recovery -51
recurring 62
red -20 button 31
redacted 22
redesign 48
redirects -49
redis 32
redone 35
ref -39 : -37
refer 116 to 62
reference 59 to -53
refill -31
refills -27
refinement 153
refreshed -29 at -25
refreshes -67
refund -56
refunds -187
refusal -64
refusals -31
refused -83
refuses -148 to -53
region -51 and 49
regional 21
register 21 # -24 and -37
registers -49
registrar -20
registration -36
registry 37
regular 80 maintenance 79
regularly 90
regulator -23
rehearsed 40
reindex -25
reject -86
rejected 0 with -24
rejects -116
related 33
relations 101
relationships 22
relative -23
release -74 : 29 by 53 it -22
released -50
releases -111 are -76
releasing -34
relevant 209
reliability 84
reliable 85
reliably 76
reload -60
remain -87
remaining 58 ones -52
remains -122 is -22
remark 108
remember 64
remembered 21
reminder 44
reminders 49 are 36
remote -64
remove 36
removed 50 by 22 from -76 in 48 it 51 the 61 with 35
removes -76 the -35
rename 0 & 29
renamed 67
render -30
rendered -51
renderer -46
renders -25
renew -73 the -25
renewal 110
renewed -23
renews -21
renovate 39
reordered -39
reorg 115
reorganisation 68
repeat -24 a 46 as 25
repeated 96 at -49 calls 53 safely 38 without 40
repeating 32
replace 32 the -66
replaced -127 by -83
replaces -76 the -44
replay -40
replays -40
replication -75
replies 31
repo 205 & 56
report 0 & 22 to -39
reported 54 to 47
reports -22 # 38 a -57 are 26
repositories 22
repository 163 & -26
reproduce -54
reproduced 63
reproducible -34
req -32 s -31
request 105 & -38 : 32 a 32 access 59 and 36 id 55 is 54 it 30 of 73 per -27 that -90 the 22 through 37 with -24
requested 39
requests -64 and -26 are 34 from -70 per 130
require 106 a 60
required 56 fields -20
requirement 49
requirements 54
requires -28 a -50
rerun -28
research 110
resend 21
reservations -22
reserve -44
reserves 42
reset -71
resources 53
respect 89
respective 40
response -84 # -52
responsibility 30
responsible -31 for -60
responsive 56
rest 28 # -23 & -63 and -31 api -38 for -51 is 79 of 98 under -57
restart -133
restarts 52
restful 69
restore -74
restored -35
restricted 24 to -43
restrictions 142
rests -73
result -40 : -38 in -33 of 50 with -21
results 114 and -46 are 61 in -31 on -20
retention 104 : 68
retired 52
retried -76
retries 55
retro 164
retry 41
retrying -38
return -86 to -27
returned -35
returning -35
returns -115 # -64 & -21 the 29 to -28
reuse -37
reused -37
reverse 54 engineering 25
reversed 57
review 32 : 151 and 27 in -55 on 20 within -35
reviewed 122 and 21 by 97 each -49 on -93
reviewers 124
reviews -23
revised 50
revision 49
revoke -60
rewrites 62
rewriting 25
rewritten 102
rewrote 66
rfc 28 # -22
rid 27
rider -22
right -71 & -22 ? 53 column -46 of 35 the -28 to 52
rightly 67
rights 99
ring -36
rise -20
risk 72
roadmap 107
robot 97
robots 32
robust 107
role -58 & -46 is -38 of -32
roles 85 & -35 : -34 and 36 are 35
roll -61 back -39
rollback 65
rolled 37 out 23
rolling -39
rollout 137
room 0 # 75 & 87 and -37 for -27
rooms -119
root -50 span 39
roster -25
rosters -90
rota 62
rotate 68
rotated -68 daily -35
rotation 120 and 61
roughly 0 # 36
round -57 trip -49
rounding 35
router 61
routes 39 are 34
routine -39
row -98 # 110 & 47 and -22 count 32 for -26 in 29 is -29 level -27
rows -149 # -23 : -43
rpa 66
ruff -28
rule -21 and -31 for 22 is -57
ruled -46
rules -59 : 109 are -73 of -23
run -62 & -71 ; 26 again -38 as -24 at 35 before 66 by 56 is -38 time -20 twice -38 two -34 with -41
runbook 78 is 74
runbooks 67
runners 23
running -54 a -61 and -21
runs -48 & 53 a -76 as -20 by 33 in 45 on -98 the -22
s -89 # -97 and 40 at -23 for -40 measured -41 on -21 per 66 should -53 • 61
safe 0 to -57
safeguards 41
safely 48
safety 75
said 66 no 28 to 21
salaries -52
salary -47
sales -31
same 0 & -25 as -30 body -33 file 23 for 44 moment -28 number 50 pull -28 result 34 set 41 thing 20 time -26 way 23
sample 73 data 22 of -66
sampled -96
samples 31
sampling 109 # -32
sanctions -40
sap -47
sat 127
satisfied 20
saved -43 search 58
saves 46
saving -36
saw -69
say 150 & -152 how 26 in 51 it 49 what -69 which 71
saying 46
says 20 # -44 how -20 more 82 no 82 the 119 what -39 who 32
scale -130
scan -33 a -24 for 63
scanned -90 by -31
scanner -25
scanners 22
scanning -35
scans -71
scheduled 46 for -60
scheduler 38
schedules 0 are 25
scheduling 40
schema 36 & -63 and -35 changes 40
scheme -24
school -32
schools 20
scope 55 & -69 of 45
score -121
scores -54
scoring -56
scrap -30
scraped 77
scrapes 56
scrapped 65
scratch -51
screen -64 and 36 for -27 in -63
screens -70 of -117 use 32
screenshot 156
screenshots 0 of 37
script 68 and -51
scroll -24
scrolls -45
scrubbed -63
sdk 29
sdks -26
sealed -33
seals -24
search -110 & 36 : 113 box -66 by -40 field 43 for 86 go -76 is -45 the 134
searches 33
season 103
seat -63
seats -40
sec 155 # 131
second 31 & 45 call -26 one -46 person -66 person's -21 round 41 site -23 tab -34
secondary -38
seconds -102 for -25 of -32 per 32 the 62 to -29
secret 57 : 52 • 50
secretary 25
secrets -71 and 32 are -47
section 183 & -74
security 64 in -20 is 85 officer 30
see 100 & 84 a -44 all 45 api 43 it -43 nothing -20 one -80 only -38 that -58 the 37 their -43 them 32 there 21 what -61 when 27 whether -20 which -27 who -55 why -34
seed 74 # 39 data 121 file 62
seeded -46
seeding 49
seeds -29
seemed 47
seems 32
seen 0 in 53
sees -118 all -21 the -38
segment -32
segments -24
select -22
selection 66
self 70 explanatory 70
seller -29
sellers -97
semantic -40
semicolon -29
send -93 & -21 it -45 the -41 to -33
sender -68
sending -52
sends -24 a -23 it 38 one -24 reminders 28 the -38
sense 156
sensible 46
sensitive 35
sensor -71
sensors -25
sent -205 at -31 by -51 to -90
sentence 0 and -44 for -69
sepa -41
separation 23
september 38
series 43
serious 22
seriously 76
served 25 at 52
servers -83
serves -74 as -40
service 85 & -49 account -21 accounts 30 and 28 desk 79 for 29 has 31 in 41 keeps -58 level 24 name -44 with -22 • -22
services 59 ; -27 and 40 are 40 in 25
session 65 with 34
sessions -50 are -20
set 55 & -112 by 102 for 75 it 69 of -20 the -62 to -29 up 65
sets -29 the -30 up -23
setting -60
settings -104
settled 61 in 62
setup 54
seven 31
several 179
severity 150
sftp -43 drop -56
sha -86 # -48
shadow -27
shall 232 be 98 not -22
share 31 a 53 it 24 of -40 one -24
shared 34 by -61 with 135
sharepoint 25
shares -28
she 169 has 28
she's 137
sheds 20
sheet 71
shell 25
shellcheck 58
shift -52 ; -26 lead -47 leader 30
shifts -44
shim -54
ship -69
shop -116 owner -28 with 28
shopper -20
short 0 : -67 explanation 22
shortened 60
shorter -47
should 69 & -26 answer 32 ask -36 be 75 exist 32 have 32 hear -40 it -24 never -65 not -44 see -57 stay -31 the -40 you -21
show 40 a -39 as -26 the -39
showed 119
showing 25
shown -82 as 55 in -37 on -36
shows -46 how 64 it 122 its -23 the 31 up -30 what -68 who -101
shredded -40
shrink 74
shut -83
shutdown 76
sibling 101
siblings 34
side 68 by -82 of 20
sidecar -57
sides -40
sign 0 in -97 off 93
signal -67
signals -23
signature -43 and 42
signed -120 in -36 off 57
signing -65
signs -115
sigterm -39
silenced -41
silent -73 for -30
silently -37
similar 203 to 32
simulator -50
since 27 # -48 & 80 a 31 nobody -112 only -21 the 74 then -32 they -22
single -195 line 20 page 24
singular 52
sister 135
sit 47 down 32 in -30
site 56 in 35 • 71
sites -68
sits 63 between -75 in 86
sitting 21
situations 29
six 27
sixty -51
size 21 # -35 and -22
sized 23
sketch 56
sketched 65
sketches 86
skip -135 the -33 with -21
skipped -29
skips -70 the -34
sku -61
sla 61
slack -25 # 20
sleep 83
sleeps -31
sli 24
slide 33
slides 42 up -24
slipped 26
slo 166 : 56 burn -22 is 31
slos 63
slot 0 # -81
slots -23
slow 22 # -20 ones 22
slower -23
slowest -73
slowly 26
small 0 ones 25
smallest -31
smart 35
sms -48 to -32
snapshots -42
snippet 91
snippets 71
so -20 & -42 : -49 a -42 every -28 far 136 forth 94 i 32 it's 26 no -126 nobody -63 on 80 one -45 only -22 the -46 there -54 there's -28 they -91 we 78 you -20 ~ 22
soc 90
socket -132
sockets -51
soft 0 delete 22
software 63
sold -23
sole -37
solid 24
solution 43
some 277 # -41 day -29 more 41 of 36
somebody 77 else 25 else's -29 has 52 will 53
somebody's 55
someday 30
someone 143 should 49
someone's 22
something 258 for 57 here 28 is 21 on 25 that 43 to -53
sometimes 50
somewhere 287 in 30
soon 0 after -54 as 83
sooner 45
sorry 189
sort 41
sorted 35 by -59
sorter 78
sorting -69
sorts -43
source 69 & 26 and 25
sources 23
space 112
spaces 55
span 40 & 23
spans 93 & -20 : 81 are -50
spares 24
speaks -45
special -29 category -33
species -40
specification 35
specify 54
spend -105
spike 45
spinner -70
split 102 by -40 into 27 it 38 of 52 the -71
splunk 30
sponsor 24
spot 56
spreadsheet 28
spreadsheets -23
spring 179
sprint 225 # 123
sprints 69
sql -38 and 42 only -25
sqlite -49
squad 81
sre 120
sso 39
st 49 of 75
stability 48
stable -60
staff 0 and 45
stage -32
staging -47
stakeholders 95
stale -46
stand -39 in 44
standard 47 set 32
standby 43
stands -150 in -30
standstill 23
star -28
start 0 : 21 and -31 at -49 in -23 it 38 page -42 stop 119 up -26 with 25
starter 59
starting 0 with -36
starts -76 a -21 at -31 in 28 it 25
state 25 & -33 : 61 and -47 for 82 in -36 is -38 of -23
stated -34
stateless -98
statement 41
statements 103 in 39
states -47
static -108
station -55
stations -26
statistics -30
statsd -44
status -98 & 35 : 61 and 22
stay -138 & -22 calm 60 in -21
stayed -38
stays -109 in -22 readable -33 shut -20 with -24
stderr -31
stdout -125
steady 36 state 48
steering 111 committee 72 group 40
step -30 # 34 by 40 was -23
steps 0 # 30 : -26
steward -52
stewards 58
stick -60
stickies 45
sticks -50
sticky 0 notes 75
still -166 & -73 answers -40 be -63 being 25 has 42 missing -28 open -31 read 27 there 34 to 36 under 44 without -24
stock -85 is -47
stood 124 here 44
stop -124 a -37 at -37 features -23 the -47
stopping -34
stops -107 at 108
storage 0 is -21
store -33 the 43
stored -59 with -24
stories 100
storing -43
story 84 # -74 of -26
straight 0 to -25
stream -101
streaming 26
street -39
strict 55
strictly 29
string -50
strings -56
strip -69
stripe -50
structure 43
structured 55
structures -41
stub -40
stuck 0 ? -21
student 40
stuff 218
style 112 guide 77
subject 155 and 29 is 24 to 65
submission -49
submit -22
submodule -26
subscribe -35 to -31
subscription -22
successor 43
such 0 a 57 as -96
suggestions 31
suggests 42
suitable 33
sum -26
summary -32
summer 162
sums 27
sunday -60 # -29
super 27
superseded -46
supervisor 40
supplied 20
supplier 53
supplier's -28
supplies -94
supply -55
support -79 agent -21
supported -27
supports 129
supposed 29 to 37
sure 60 that -44
surely 55
surface -26
survey 78
survive 0 the 56
survived -30 : -23
suspected -32
suspension -35
sven 74
svg -119
swagger 75 is 64 ui 38
swap -125
swapped -47
swaps -40
switch -99 it -32 off -31 on -33 the -23 to -45
switched 0 off -56 on 47
switching -67
syntax -40
synthetic -65
syslog -85
system 0 and 37 is 51 of -24
systems 68 in -41
tab 78 # 58
table 23 & -86 : -70 and -59 definitions 62 for 27 groups 37 in -22
tables -62 & -30 : -22 and 72 are 44 by 27 have -26 of -39 the -82
tablet 75 : 23
tablets -29
tabs -30
tag -116 & 25 : -25
tagging 36
tags -47
tail -68
take 57 & -60 a -28 care -26 it 44 over 26 them -68
taken -26 away 51 from -108 in -23 into 69 out 46
takes 0 # -30 an -30 care 47 its -36 over -49 the 47 two -40
taking 22
talk 70 about 41 to 28
talked 23
talks 53 to -73 with 40
tamper 32
tank -45
tap -55
tape 75
target 102 # -76 : 29 is 113 window 34
targets 0 for 30
tariff 38 version 44
tariffs 38
task 47
tasks 41
tax -60 office 32
tb 50
tbd 237 : -41 to -98 waiting 47 with 22
tcp -29
tea 69
teacher -76
teachers -25
team 38 & 73 ; 20 for -27 has 61 in -20 is 28 lead -25 leads -28 who 96
team's 0 & -31
teams 116
tech 63
technical 157 and 47
technician 42
technicians -23
technology 66
telemetry 68
telephone -27
tell 66 the -75 you 101
tells -153 the -66 us 46 what 43
template 29 & 43 and 78 for 110 in -23
templates -45
tempo 99
temporary -26
ten -180 times -40 years -56
tenant -99 & -32 admin 32 administrators -24 admins 36 and -37 can -35 is -60 sees -20 • -29
tenant's -64
tenants -163 & 48 : -31 and -28 can -39
tend 67 to 67
tender 82
tenth -24
term -38
terminal -46 and -23
terminals -60
terms -29
terraform -76 module -26
test 0 & 48 and -29 data 97 each -40 environment 35 in 45 is -32 on -30 systems -44 with 52
tested 0 by -47 with -47
tester 52
testers 33
testing 53
tests 0 on -30 run 80 • -22
text -82 & -22 ; 23 field -20 in -31 is -72 message 21 of -43 to -37 with -40
texts 24 and -57
th 52
than -55 # -150 & 80 a 64 anyone 50 five -54 half -43 one 40 ten 20 the 22 three -22
thanks 66 to 33
that 0 & 47 all 31 an -28 are -61 belongs 21 can't 34 could -82 day 22 does -22 fails -26 has -25 have -33 hour -42 i -41 in 36 is -48 isn't 72 it -30 knows -71 my -44 needs -37 no -58 of -82 only 56 order 43 reason 81 says -45 should -23 stood 47 tenants 31 the 26 time 32 two 21 was -53 we 31 would 25 ~ -44
that's -22 all -47 it -51 our 46 the 129 what -27
the 29 # -20 & 60 absence 32 account 37 action -32 address -94 admin 31 agenda 30 agent 54 amount -41 annual -47 answer -63 api -20 app -52 application 29 approval 31 attribute 20 auditor 25 author's -23 autumn 53 background -33 backlog 50 backup -32 badge -22 balance -55 bank -134 bank's 85 banner -48 bar 29 barrier 51 base 24 basket -20 batch 37 bed -24 beginning 56 bell -78 belt 33 better -29 bff 30 big 55 bin -42 blue 30 body -122 booking -46 boss 30 bottom -29 box -50 browser -125 browser's -28 bucket -20 build -30 bus -33 buttons -24 cache -33 calendar -87 call -20 caller -53 calls 40 canteen 45 card -41 carrier 25 case -28 catalog -32 catalogue -93 cause -39 cdn 60 centre -25 certificate -22 certificates 73 change 24 changelog -43 chaos 50 chart -23 check -58 checkout 31 chief 21 choice 23 ci 36 ciso 39 city 20 claim -24 clerk's -30 cloud 35 cluster -34 code 24 coffee 33 colleagues 46 column -26 comment 30 commercial 75 commit -35 common 20 company -114 company's -61 compliance -28 component 70 concept 65 confirmation -25 connection -106 consultants 52 consumer -45 consumers 29 contract -71 controllers 41 cookiecutter 49 copy -40 core -31 corporate 28 cost -41 council -26 count -25 counter -20 course 35 crate -27 credit 41 crew -146 crm 23 cto 32 customer -59 customer's -52 customs 47 daily 47 dashboard -128 database 43 date -38 day -193 db 28 dba -35 dead 24 deadline -26 decision -56 default -60 delivery 53 department 38 deploy -35 desk 22 detail -45 dev -51 developers -71 device -40 diagram 68 director -37 directory -50 discussion 54 disk 23 document -63 dog 20 double 34 draft -48 drafts 49 drawings 65 driver -68 due -41 duty -61 early 62 ecb -28 edge -25 element 31 eleven -21 end -76 endpoint 29 engineer -36 enterprise 70 entire -35 entity 23 epic 68 epics 25 erp -29 error -77 eu -29 evening -33 event -81 evidence -51 exception -34 exchange 46 exclusion -45 export 63 exporter 24 extension 20 external 54 factory -21 fallback -40 farmer -31 fee -51 feed 32 fences 63 ferry 40 field -61 figures 69 files 49 filter -65 fire 25 first -171 five -81 flag -26 fleet 33 flow -41 fold 67 footer -48 forecast -26 form -46 former 104 foundation 34 four 79 fourth -60 framework 49 full -72 function 31 further 72 future 22 gate -34 gdpr 63 general 38 generator -22 go 68 graph -26 green 66 grid -20 group's 46 guard -80 guild -36 handover 31 hardware 27 headers 28 heading 39 health 24 heart 59 help 67 highest -49 history -55 hold -28 holder -23 hospital 36 host 21 hosting 25 house 55 iban -24 id -24 idea 20 image -37 images 27 import 20 importer -31 incident -28 index -36 insurer 34 interface 37 intranet 67 invoice -26 iso -38 job -61 json -20 key 36 kick 55 kiosk -55 kit -75 kitchen 53 kpi 25 lamp -24 largest 23 last -116 later -33 layout 54 lease -24 left -120 legacy -47 legal 33 lens -28 letter -26 level -66 library -116 life 26 limit -123 line -44 lines 51 link -122 list -43 load -40 lobby -34 location 28 lock -55 log -98 logger -37 login -29 logo 80 logs -35 lot -43 lower -24 lowest 25 loyalty 56 machine -36 mail 39 mailbox 34 main 47 mainframe 44 maintenance -21 management 37 manager -20 map -77 master 45 matrix 30 mean 29 meantime 30 meeting 35 menu -39 merger 89 mesh 32 message -81 messages 59 meter -26 metrics 33 middle -34 migration 82 migrations 74 ministry's 21 minutes 23 missing -26 model -28 moment 111 money -29 monitoring 57 month -87 month's -21 monthly -70 most 61 move 61 mr -55 name -89 naming 42 national -75 navigation 49 need 55 neighbouring 174 new 154 newest 23 newsletter 59 next -55 night 68 nightly -37 nine 29 node -74 notary 23 notation 29 note -45 notes 24 number -125 object 70 officer -21 offsite 42 old 79 older 50 oldest -65 on 23 one 27 ones 112 only -98 operations -95 order -149 orders -20 original 20 other 106 others 158 outbox -27 outcome 65 output 57 outside -28 overall 20 overview -26 owner -50 package 43 page -123 pager 26 pages -83 panel -32 paper -28 parcel -24 parent 95 partner 51 password 36 past 26 path -67 patient 26 patient's -31 payment 65 payments -41 payroll 55 pdf -43 people -87 physical 40 picture -24 pictures -21 pilot 135 pipeline 23 place 47 plan 60 planned -70 planner -60 plate -28 platform -157 playground 39 pod -132 port 30 portal 131 position -20 post -23 poster 42 pr -26 pre -25 predecessor 29 present 41 press -63 preview -36 previous 75 price -23 pricing 70 principle 25 print 163 procedure 58 process 37 product -37 proof -23 provider 39 provider's -22 public -20 pump 49 quality -40 quarter -38 query -32 queue -61 quiet 37 quota -20 raci 30 rack -42 radio -52 rates -41 raw -47 read 21 reader's -39 real -34 reason -65 reception 31 recipient -84 record -59 recording 23 records -53 red 46 redesign 41 reference 59 region -21 regional 22 register -41 regulator -24 release -49 remaining 134 reorganisation 47 replica -27 repo 48 report 44 reporting 26 repository 25 request -68 requirements 23 respective 40 response 36 responsible 95 rest 84 result 32 results 43 retention -31 retro 21 return -64 review -73 right 36 rights 27 risk -27 roadmap 34 robot 45 role -59 roles 56 room -35 root -64 rota -39 route -57 routing 21 row -66 rule 46 rules 106 run -30 runbook -52 runner -26 running -23 s 29 sales -49 same -68 scale -78 scanner -79 scheduler -73 schema 36 school 23 scope -20 score -56 scripts 35 sdk 49 search -40 seat -39 second 61 secret -23 section 40 security -79 sender -38 server -35 service -49 set -66 share 39 shared 44 sheet 73 shelf -33 shift 49 short -28 sibling 101 sidecar -52 signature -63 signed -21 single -44 sister 82 sla 23 slot -45 sms -41 sole -28 spans 112 split 127 sponsor 23 sprint 65 sql -33 squad 63 sre 26 staff 62 staging 89 standard -75 start -71 state 25 statement -49 statements 30 status -49 steering 66 steps 22 stock -26 story 44 structure 44 subject 73 sum 40 summer 79 supplier 81 supplier's -24 support -82 syntax -45 table -29 tables 45 tablet -72 talk 46 target -53 tariff -38 team -53 team's -53 teams 38 technical -22 telephone 21 template 36 tenant -106 tenant's -80 tender 53 text -82 thing -32 third 93 thread 22 three -88 tile -21 till 29 time 58 token 21 tool 48 top -59 tracker -29 trail -26 train 66 training 78 transaction -22 trial 33 truth 43 ui -54 union 48 unique -40 update 24 upgrade 38 upload 60 upper 30 url -23 user -84 usual 149 ux 45 value -34 van 20 vendor 28 vendor's -33 very -25 view -31 vote 54 vpn -28 waiting -59 ward -86 warehouse -61 way 48 weather 99 web 32 webhook -28 website -51 week 78 weekly 22 weight -39 whiteboard 42 whole -47 wiki -97 window -75 wish 61 word -75 work 32 workflow -28 worklist 31 works 61 workshop 42 wrong 87 year 86 yearly -27 years 20 yellow -47 ~ 78
their 27 & -28 contract 26 new 50
theirs 126
them 99 : -63 ; 23 all 117 and 44 at -35 by 22 down 38 for 20 is 64 later -37 on 69 out 60 the 26 to -43 up 77 when 44 with 51
theme 22
themselves -103
then 21 # -56 & -147 a 99 delete -23 it 37 on -78 open 42 parks -29 please 56 restart -33 some 21 the 35 we 70
there 127 ; 47 a -52 and 30 are 98 in 22 is -40 was 44 were 29 will 22 yet -22
there's 98 a 140 an 31 no -61 nothing -43
therefore 0 the 50
these 231 days 42 in 62
they 117 answer 24 are -55 belong 61 contain -68 do 23 go -28 have -30 live 34 need 35 say 40 stay 43 want 43 were -85
they'd 41
they're 36
they've 44
thin -21
thing 162 and 45 we 86
things 209 on -31 that 74 the 46
think 165 about 60 of 28
thinking 38
thinks 31
third -86 entry -37 of -20 party 37 quarter 60 tab -62
thirty -73 days -32 minutes -26
this 183 : -48 after 30 and 60 area 33 chapter 27 component 54 for 47 from 24 heading 43 is -52 line 117 list 33 module -57 nicely 24 on 33 one 65 order -74 page 53 part 44 place 33 section 132 service -44 subject 22 the -25 week -28 with 23 ~ -93
those 72 are 33 days 43 for 46 in 44 of 74
though 20 not 29
thought 49
thousand -43 words 39
thread -29
threads -121
threat 35
three 0 : -25 columns -33 days -48 people -40 questions -26 roles 33 screens -23 seconds -29 tabs -23 tenants 46 weeks 64
threshold -23 # -30
thresholds 162
threw 26
throttled 27
throttling 100
through 0 & -41 a -53 all 48 an -20 here -70 the 134 with -52
throw 62
thumb 35
tick -89
ticket -28 # -50 & -20 : 22 and 42 is -44 number 25 sec 81 to -67 with 22
tickets -118
ticks -79
tide -31
tidy 128
tied 52
tier 48
tiers 73
tight 106
tile -71 on -37
tiles 52
till 30 and -21 the 53
tills -25
time 0 ; -22 and 123 being 47 by -22 for -51 from -40 in -66 is -64 of -88 only 55 to 48 zone -45 zones -31
timed 20
timeline -57
timely 114
timeout 160
timeouts 81
timers -93
times 0 are -21 as -30 out -42 the -38
timestamp -59
timestamptz -33
timetable -30
tiny -38
title -34
titles -94
tls -62 # 45
to 75 # -124 add 26 agree -29 an -20 another -22 answer 28 anyone 36 approve 25 avoid 23 be 107 begin 48 bring 89 build 53 call -52 check 47 choose 43 close -35 code 23 come 105 commit 28 correct -24 customers -21 date 51 describe 22 dig 20 discuss 91 do -26 draw -54 drop -56 each 59 end 26 every 34 exactly -22 explain 33 fill 24 find 42 first 41 five -38 follow 213 get 92 go 61 have -21 it 72 keep -35 lift -20 list 21 log 76 look 60 make -28 manual -54 many -43 mention 26 move -48 name 77 nine -24 nobody 23 observability 30 one 20 other 42 our -80 own 21 plan 39 point 35 print 50 protect 20 put 54 quote -31 record 53 repeat 31 replace -31 right -20 s -56 say 59 search 20 see -107 share 45 show 64 sign -20 sit 41 sleep 40 sort 41 staging -37 standard -57 stderr -23 stdout -60 stop -33 support 45 take 36 ten 30 tenants -27 that -33 their -28 them -29 think 27 this 84 those 70 three -88 try 22 two -42 type -34 us 35 use 97 version 83 wait -49 what 90 which 53 write 70 you -28 zero -28 ~ 37
toast -44
today -84 : -32 it -28
todo 20 : 45 and -57
together 131 with 123
toggle -48
toil 85
token -148 and 24 bucket 20
tokens -124
told 57 us 64 when -23
tom 43
tomorrow 39
tonnes -63
too 200 ; -58 ? 35 chatty 26 many 64
took 198 over -44 place 38 the 37
tool 137 & -48 and -37 for -29 of 22
tooling 28
tools 39
tooltip -54
top -34 : 20 bar 28 of 24 right 37
topic 49 & -163 and -32 of 42
topics 0 above -21
total 0 # 85
totals -50
touch 0 wood 47
touched 73 it 40
towards 0 & 72 the 23
toy -21
trace 51
traceability 96
traceable 145
traced 67
traces 80 are 48
tracing 208 is 29
track 81
tracked 223
tracking -21
tracks 21
trade -57
traffic -22 lights 89
trail 60
train 54 to 38
trained -58
training 50
transaction -54
transactions -30
transfer -77
transform -21
transition 42
translated 100
translates -93
translating -41
translation 100
translator -20
translators -36
transparency 39
travel 20
treasury 22
treat -49
treated 23 as -21 with 30
tree -60
triage 85
trial 60
tried 0 to 20
tries -92
triggers 37
trip -35
trouble -20
truck -90
trucks 29
truncated 36
trust 152
try 152 & 73 again -34 it 38
trying 57
tuesdays 20
tuned 40
turn -45 a -34 it 20
turned -43
turning -56
turns -79 a 31 into -24 raw -24 the -30
tv 0 in 72
twelve -75
twenty -57 minutes -34
twice 59 a -70 and -27 is 24
twin 31
two -53 & -50 and -21 approvals 35 columns -55 days 35 for -21 hours 25 nodes 40 numbers -25 of 27 pages 59 people -61 sentences 20 sprints 23 tables -41 tenants 55 things -25 ~ -65
type 27 it -30 labels 123 the -63
typed -66
types 21 and 49
typical 174
typing -29
typos 35
u -26
udp -120
ui 0 on 33
uml 59
unchanged -57
unclear 25
under 105 # -229 & -88 a 23 discussion 79 it -61 load 65 the 55 way 33
underneath -44
understand 68
understanding 30
understood 57
undo -28
undone -37
unfinished -46
unified 59
union 60
unique -114 index -39
unit 38 is -23 tests -38
units 30
unknown -186 the 67 to -76
unless -102 & -30 the -20
unlimited -26
unlock -20
unnoticed -50
unpaid -57
until -142 # 70 & 28 a -51 he -30 it -44 midnight -41 that -20 then 164 they -57 we -46 you -54
untouched -39
unused -63
up 92 : -47 ; -31 after -26 again 26 and 66 as -27 by -21 down -30 for 46 is 39 of 23 steady 32 to -100 we -25 within 44
update -63 a -58
updates -113
upgrade 96
upgraded 37
upload -85 to -21
uploaded -41
uploads -104
upon 117
upper 0 case 22 half 39
ups 67
upstream 138
urgent -23
url 98
us 185 # -82 & -37 : -99 a 45 and -55 at -22 by -34 from 42 in 43 is 55 to 21 with -21
usability 91 test 45
usable -39
usage 56 is 63
usb -31
usd -28
use -42 & -74 a -65 are 30 in -32 is 76 it -49 of 28 the 52
used 0 by -43 for -32 in -73 to 206 up -76
useful 110
useless -25
user -43 has -20 id 24 interface 113 time -24
user's -22
users -119 are 112 find 43 have -37 of -39 who -49
uses 28 & 76 the -92
using -42 the 28
usual 98 ones 20
usually 49
utc -127
utf -28 # -28
ux 224 has 33 is 35
v 0 # 29
vacation 58
vacuum 24
valid -126 for -33 from -29 until -26
validate -24
validated 26
validation -88
value -110 and -20 for 35 to 56
values -68 are -42
valve -73
van -50
vanish -33
varchar -41
variable 55
variables -31
variants 44
varies 175
various 211
vary 125
vat -75
vault -101
vehicle -35
vendor 101 has 62
vendors 103
verb 140
verbs 75
verdict -46
verified -26
verify 26 the 65
version 76 # -31 ; 40 for 31 in -30 is -26 with 54
versioned 72 and 48
versions -28 and -54 are -77
very 126 seriously 24
vessel -34
via 0 the 38
video 85
view 113 & -58 for 41 • 106
views 40
visible -30 in 20 to -49
visitor -29
voice -51
volume 52
volumes 29
volunteered 41
volunteers 20
vote 88
votes 32
voucher 43
vouchers 54
vpn 51
vs 174
w 177 # -38
waf 29
wait -205 # -71 for -122 in -23 one 36 until -27
waiting -143 for 84 in -26 on 33 time -29
waits -94 for -80 in -31
wakes -45
wall 0 in -54 of 21
want 59 # -89 it -25 so 125 the -80
wanted 36 : 22 to 62
wants 131 the 26 to 31
ward -80
warm 0 up -24
warn -88
warning -99
warnings 0 and 49
warns -33
warranty 25
was 290 # 33 & 25 a 114 an 42 built -106 carried -67 closed 67 decided 21 done 73 generated 24 given 26 in 44 kept 56 last -51 lost -20 made 60 moved 20 never -20 not -56 one 21 planned -31 put 33 removed 49 retired 36 split 72 switched 41 taken -22 the -28 withdrawn -25 written 41
wasn't 69
waste 66
watched 29
watches -49
water -113
waterfall 95
watermark -44 with -35
wave 0 # 44
way 65 and 32 of -42 out -90
we 167 accept -53 agreed -33 all 37 also -27 answer -34 are 129 ask -29 asked 30 believe 56 can 103 can't -48 could 44 couldn't 40 did -25 don't -71 expect 30 follow -91 get 27 got -60 had 119 have 181 haven't 44 hold -22 hope -43 inherited 41 intend -28 keep -80 know 58 left 73 look -66 make -75 may 95 moved 77 must 42 need -65 never -39 no 63 own -23 plan -44 recommend 38 run -32 say -111 send -67 shall 23 should -39 sort -66 split 37 stop -70 store -21 take 76 think 32 threw 34 took -21 use -106 wait 76 want -62 wanted -53 were 45 will 150 would -78 write 27
we'd 163 like 38
we'll 206
we're 182
we've 143
weak 43
weather 114
web 0 shop 43
webhook -68 & 29 from -37 to -47
webhooks -105
website -76
week 39 # 90 ; 39 after 53 and -48
week's -43
weekday -42
weekdays -95
weekend 70
weekends -54
weekly 47 : 71 job 43 monthly 67
weeks 78
weigh 23
weight -85
weights -75
weird 38
welcome 143
well 212 as 51 defined 67 received 39
went 232 away 37 out 58 stale -31 through 20 to 56 wrong -42
were 269 agreed 49 deleted -37 in 55 made -53 not 75 on 34 removed -53 taken 39
wet 52
wh 0 # -25
what 173 & 110 a -57 about 38 and 42 counts 51 else 67 gets 76 happened -20 has 24 if 82 is -34 it 29 leaves 48 remains -38 runs 21 should -46 they -36 this 49 to 50 triggers 32 was -49 we -66 went -43 would -87
what's 73
whatever 109 & 87 else 112 is 23
wheel -61
when 27 & 98 a -159 an -64 half -32 i 52 it -34 lag -24 no -37 old -22 one -39 something 56 the 80 their 32 they 108 we 58 you -46
where 28 & -48 a -21 in 69 it 80 the 34 they 80 to -28 we -65
wherever 72
whether 48 it 21 the -25 this 33 we 28
which 79 # -52 & 138 a -34 are 34 calls 27 carries -25 case -23 checks 75 does 47 has 35 have 20 is -30 it -51 leaves -52 makes 48 no 83 of 112 one 31 ones 54 should -30 takes 51 the -35 they -41 this -37 was 80 we 25 will -21 you -30
whichever 40
while -176 it -40 the 82
whiteboard 74
who 111 asked -25 calls 33 can 30 did -30 gets 56 have -48 holds -20 left -22 may 76 owns 28 should -45 uses -41 was -20
whoever 84
whole -54
whose 0 name 31
why -55 a -64 this 45 we 40
widgets 43
width -80
wiki 91
will 97 add 35 come -35 describe 75 do -58 know 21 look 63 make -45 need -62 not -157 open -34 show 34 still -28 tell 32 write 100
win -34 over -30
wind -123
window 0 recovers -35 • 21
windows -63
winner 34
winter 59
wipe -65
wiped 32
wire -25
wired -21
wish 154 list 37 to -122
wishes 114 to 23
with 77 # 42 all -47 an -60 any 29 both 26 care 56 due 34 each 99 everything 37 four -85 gloves -20 her 30 his 63 it 108 its -21 last -61 more 99 no 24 one -158 other 47 our 67 platform 58 real 44 reason 58 the 91 their -26 three -74 two 51 us -20 user -52 version -29 ~ -42
withdraw -27
withdrawn 24
within -73 # -46 one -43 seven 73 two -119
without -127 & -43 a 30 asking -53 one 44 the 36 ticket 24 training 61
wizard -58 in -31
won 25
won't -45
wood 76
word 0 & -40
wording -29
words -27 : -50
work -55 and 45 in -45 offline -26
worked 74 ~ 44
worker -118
workers -33
workflows 20
working -167 day -52 days -97 group 61
worklist 29
workloads 28
works 33 council 56 from -71 offline -20 on 27 with -63
workshop 179 in 22 with 58
workshops 66
workspace -21
world 65
worse 56 than 65
worst -51 case -40
worth 105 a 80
would 136 expect 27 have -26 help 24 only 65 rather 36
wrapped -68
wraps -47
write -40 a -37 anything 40 in -54 it 37 the -53 them 57 this 98 to -57 up 67 ~ -52
writes -51 & 24 a -40 the -30 to -27
writing 59
written 32 by -41 down 72 in -152 to -90 with 28 yet 102
wrong 0 prices -20
wrote 161 a 54
x 0 # -28 ray -28
xml -51
xsd 49
xsds 59
xx -52
y 68
yaml 85
year 54 ; -30 a -25 after -33 and -92 by -58 end 24 in 20 of 21 the 36
year's 41 holidays -26
yearly 65 • 42
years 88 after -58 and 23 the 38 we 23
yellow 22
yes -21 no 53
yesterday's -95
yet 28 so 62 to 50
yields -70
you 23 a 75 ask -36 can't 48 cannot 37 did -84 do 33 don't 30 get -38 have -55 like -110 more 31 must 32 should -49 the 32 want -81 would 51
you'd 60
you'll 67
you're 71
you've -29
your 0 & -29
yours 65
yourself 24
zero -161 or -60
zip 42 with -37
zone -77
zones -34
zoom -45
zpl -39
~ 138 # -38 & -167 ; 41 ? 26 a -54 according 22 answers 53 apply 33 are 51 as -36 be 93 by -113 catalogue 54 come -70 data -22 does -65 end -45 ends -32 everything -44 exist 54 fatigue 20 file -75 follow 32 follows -38 for 29 format 24 from 23 gets -28 go 166 handling 30 help 39 helps 28 if -46 in -27 is -57 it 35 keep 22 kit 114 live 24 make 62 manual -54 means -20 must 123 needs 38 not -27 of -92 on -43 only -68 over 28 owner 43 per -22 predictably 52 protection 57 protects 22 run -56 says 43 service 35 shall 34 should 192 shows 44 so -37 stay 20 tells 72 the 39 then -38 this -39 to -64 too 36 trail 67 under -30 version 21 was 43 were 54 which -52 will -39 work 46 workshop 22 ~ -38 • -21
• -184 # -78 & -77 a -58 action 42 admin 72 all -38 an -47 api -40 as -122 at -24 availability 31 call -61 cancel 32 compare 44 confidential -27 connector -25 cost 63 create 30 customer 49 db -26 delete -28 delivery 38 does -23 don't -27 done -28 double 107 draft -31 draw 26 drop 40 e 63 empty 51 error 27 events 39 every -26 evidence -22 export -57 filter -26 four 56 freeze -29 german 82 go -31 grants -25 hands -50 header 88 how -27 identity -25 images 72 import 127 in -86 internal -35 kafka -38 keep -27 kept 97 kpi -65 loads -33 look -31 manual -22 max -29 monthly 87 more 36 new -28 next 28 nightly 41 nothing 56 one 75 open -47 order 84 page -40 pause -23 photos 35 platform -40 policy -40 post 42 price 25 push -23 put 23 queue 104 rate -22 read -42 record 39 request 34 rest 103 retention 65 retry -35 review 32 role 29 run -46 same 37 schema 70 search 50 secrets 31 see 30 session -44 set -34 start 28 stored 67 tell -52 tenant -53 test 28 tls -31 to 73 ui -29 update -32 user 100 validates -21 waiting -20 we -39 weather 58 weekly 43 when -53 where 34 who 64
… 300
`

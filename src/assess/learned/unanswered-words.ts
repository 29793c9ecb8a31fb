// Written by `npm run learn`. Do not edit.

/** What a little text is likely to say that tells nothing of what its heading promises (above 0), and what not (below). */
export const UNANSWERED = `
# 69 # -29 & -164 : -25 ; -121 ? 29 a 27 about 22 accounts -27 adds 28 all 36 also -27 an -28 and 116 articles -39 as -38 asks 45 at -51 because -47 before 82 below -25 bits -40 blocks -40 both 68 bucket -29 but -33 bytes 69 c -121 call -26 calls -54 cases -45 cet 37 change -34 characters -54 columns 56 covers 100 d -45 day -24 days -139 digits -24 done 64 each -75 euros 50 failed 41 fake -26 february 72 files 21 for -68 from -63 gdpr -42 good -32 h -84 has 64 have -47 hours -24 in 43 invented -26 is 21 it -26 j 42 january -28 june 68 k -28 kb 55 kept -55 kg -37 km 48 languages -26 later -29 line -25 lines 121 logins -23 m -97 mails 60 map -30 march 23 may 137 mb 30 measured -60 messages -40 million -45 min -28 minutes -103 missing -26 ms -41 n -60 names 72 nd 79 needs 46 next -51 nights -25 not 31 october 27 of -76 on -33 only -22 or 33 other -45 page 49 pages 32 parallel -45 people -28 percent -35 photos -22 pixels -69 planned 34 pods 35 points 28 px 59 questions 20 rd 59 read -20 records 35 refill -27 req -34 requests -77 rows -36 runs -24 sampled -86 seats -29 second 63 seconds -100 see 58 september 29 series 46 services 50 shows 29 so -56 st 45 start -20 still -22 t -21 tenants -29 th 49 that 53 then 73 there 20 times 32 tracks 35 two 37 under -23 until 53 waits 68 was 90 weeks -35 were 104 when 35 will 51 with -25 without 26 working -49 x -26 xx -48 • 70
& 55 # -57 & -33 's 124 : -180 ; -185 a -43 about 22 after 22 afterwards -32 again 21 all -172 alone -31 an 25 and -23 answers 35 api -117 append -24 around 25 asked 24 at 53 av -34 becomes -32 before -44 belongs -29 body 20 both -34 branch 62 brings -27 button -60 by 20 c 77 call 38 calls -43 can 84 changes -66 chart -59 checks -20 children 49 code -29 comes -49 contains -21 counter -33 counts -48 creates -21 d -48 daily -39 db -47 decides -21 delete 103 deleted 43 deletes -27 described -25 did -24 directly -22 do -21 document 74 during 29 duty 34 entity 23 event 47 events -52 every -68 everything -72 exists 31 fails -38 field -23 file -29 filter 26 finance 39 finds 22 folder 98 for -75 from -60 gauge -26 get 72 gets -56 gives -53 had 43 has 90 have 80 he 31 header -76 histogram -27 how -63 hub 47 i -52 if -44 import -33 in -28 includes 24 index 101 installs -27 instead -59 into -43 is 33 it -28 it's 26 json -29 kafka -43 keeps 58 kept -125 keyed -36 knows 20 lab 49 left 89 licence 112 line 29 lists -67 loads -27 log 43 mail -31 makes -78 marks -27 max -43 may 32 menu -77 missing -22 module -72 more -69 morning 28 mostly 48 move -56 n -29 namespace 52 needs 38 never -84 new 30 next 72 no -87 nobody -48 noon -34 not -66 nothing -83 now 55 number -66 of -75 office 21 once 32 one -50 only -96 opens -28 ops 47 over -24 owns 26 p -39 package 68 page 115 pages 41 per -64 planned -20 platform 37 plays 92 point 45 points -31 port -49 prints -75 project -102 proposes -30 purge -21 put 40 ql 88 queue -33 raises -27 read 25 record -20 refreshed -21 refuses -36 removed 44 rename -40 reports 31 returns -34 right -32 role 27 room 32 rotated -31 run -92 runs -38 s 81 safe 25 safety -32 says 42 screen -28 search 26 second 200 see -79 sends -64 service -115 services 20 set -26 sets -34 should -46 since 60 socket -32 sql 79 start 38 still 52 stops -35 string -33 tab -32 take 78 team 130 telemetry 48 tell -43 tells -21 tenant 29 tenants -32 that -99 that's -53 the -63 there -60 they 36 this -54 three 46 through 25 to -121 too -34 top 75 topic 51 topics 21 turns -67 twice -38 two 23 under -86 unknown -21 until -25 up -40 used -34 users -22 uuid -35 v 79 version 21 wants 110 was 88 watch -20 we -55 went 37 when -125 where -60 which -101 while -20 will 64 with -143 within 50 without -43 works -23 you -21 ~ -133 • 153
's 103 & -23
: -133 # 106 & -148 a -95 after -24 all 48 an -38 ask 56 check -67 copy -29 date -29 describe 93 each -38 empty 68 every -41 everything -46 for -29 has -33 how -29 internal -103 it -180 it's -27 look 60 method 27 new -39 no 62 nobody 66 none 79 not -25 number 49 off 63 one -89 orders -29 personal 37 photo -40 planned 31 please 86 public 72 queue -21 read -20 requests -26 revoke -20 same -23 search -38 see 131 string -20 table 97 text -32 the -195 they -57 three -32 ticket 58 to 93 two -20 under 72 unit -25 unknown 27 user 42 we -113 what -64 whatever 70 when -62 with -49 write 63 yes 23 you 32 • 32
; -150 # -44 a 50 all -70 anything -20 as 61 ask 89 at -26 both 38 consumers -21 do -29 don't -25 each -80 every -72 everything -38 for 139 from -88 he 35 her 23 if -25 instead -22 it -63 its 54 kill -41 later -29 look 36 more 24 no 50 nobody -32 nothing -58 now -174 old -80 on -69 one -23 only -24 other 49 others 20 photos 26 see -57 since -115 so 20 their 60 then 52 there -48 they 126 they're 81 this -63 those -25 to -30 today -71 two -76 until -48 wait 35 we -62 without 108 you -38
? 300 & -106 ? 172 a 42 delete -27 it -59 the -44 what 51 who 95 write 23 • 289
@>14 -114
@>22 -183
@>32 -193
@>4 -86
@>45 -137
@>8 -106
@any -132
@brief -84
@code -293
@figure -93
@figures -157
@lines 175
@link -278
@list 101
@plain~a -98
@plain~alert 112
@plain~api 177
@plain~are -66
@plain~autom 94
@plain~ci 56
@plain~class -21
@plain~const -26
@plain~dashb 83
@plain~data 28
@plain~dbml 40
@plain~ddl 127
@plain~diagr -94
@plain~endpo 127
@plain~entit -94
@plain~erd 119
@plain~error 36
@plain~examp 82
@plain~for -22
@plain~hooks 85
@plain~how -49
@plain~in -175
@plain~input -48
@plain~inter 69
@plain~is -59
@plain~it -125
@plain~kits 112
@plain~limit -73
@plain~logs 164
@plain~model 126
@plain~opera 38
@plain~place 152
@plain~proce 109
@plain~rate 188
@plain~relat 111
@plain~respo -157
@plain~role -162
@plain~routi -38
@plain~safeg 122
@plain~schem 215
@plain~scree 54
@plain~scrip 36
@plain~seeds 201
@plain~slos 249
@plain~start 67
@plain~stori -61
@plain~tasks 168
@plain~the -287
@plain~trace 113
@plain~what -78
@plain~which -129
@plain~wiref 77
@~: -87
@~? -52
@~a -147
@~actio -189
@~added -120
@~alert 115
@~and -176
@~api 121
@~appro -125
@~are -78
@~at -116
@~audit -29
@~autom 75
@~backe -121
@~be -123
@~begin -71
@~behin -104
@~booki -140
@~break -188
@~calls -120
@~can -88
@~catal -86
@~ci 42
@~class -38
@~confi -32
@~const -36
@~conte -135
@~dashb -50
@~dbml 212
@~ddl 242
@~defin -136
@~depen -31
@~descr -150
@~diagr -163
@~discu -72
@~distu -139
@~doubl -222
@~draft -185
@~drawi -295
@~dupli -103
@~endpo 130
@~enoug -86
@~entit -163
@~envir -21
@~erd 226
@~error -74
@~evalu -41
@~every -308
@~examp 27
@~expor -86
@~femke -72
@~fidel -122
@~field -33
@~figur -166
@~filli -21
@~fire 26
@~for 28
@~goals -198
@~good -86
@~hooks 86
@~how -127
@~i -75
@~idemp 20
@~if -69
@~in -124
@~incid 45
@~ines -86
@~initi -135
@~inten -51
@~is -130
@~it -175
@~it's 26
@~jobs -239
@~json -33
@~keys -276
@~kit -124
@~layou -122
@~leavi -90
@~level -183
@~limit -145
@~log -115
@~loggi -237
@~logs 95
@~loki -33
@~low -122
@~maint -105
@~metri 77
@~mjans -151
@~model 27
@~new -83
@~none -116
@~nothi -125
@~objec -119
@~of -258
@~on 26
@~open -135
@~ops -97
@~pendi -245
@~per -41
@~pipel -25
@~place -57
@~plann -297
@~prese -116
@~print -73
@~proce 123
@~progr -36
@~prote -103
@~quest -135
@~r -139
@~rate 80
@~recur -232
@~regul -105
@~relea -181
@~repea -134
@~reque -103
@~respo 33
@~retri -205
@~retry -88
@~role 156
@~routi -147
@~runs -65
@~safeg 171
@~schem 269
@~scrip 90
@~secre -51
@~seed -156
@~seeds 102
@~servi -183
@~shipp -33
@~skele -315
@~slos 97
@~somet -69
@~sql -269
@~start -49
@~statu -87
@~stdou -33
@~stori -115
@~stuff -128
@~sub -202
@~submi -175
@~targe -127
@~tbd -62
@~templ -71
@~tenan -41
@~the -217
@~thing -137
@~throt -161
@~to -192
@~todo -247
@~traci -54
@~trail -90
@~ui -202
@~user -67
@~we -51
@~what -102
@~when -114
@~where -202
@~which -110
@~wiref 25
@~with -72
@~wordi -125
@~work -36
@~write -36
@~yet -125
^# -163 for -21 of 58 per -37 requests -21 the -38
^& -47 & -131 : -60 ; -21 all -56 and 110 counts -25 fails -21 gives -47 has 30 if 96 in 105 is 55 lists -36 may 75 means 67 no -54 of 78 one -28 pages 41 plus 75 reads 22 returns -24 says -34 sends -55 shows -27 takes 40 the 101 then -41 turns -45 used -20 was 36 when -37 will -23 with -26 writes -39
^a 0 & 31 csv 29 draft -44 good 62 list -116 nightly 80 parcel 27 picture 85 single -46 table 58 template -50 zip -25 ~ 198
^about -26
^accepts -37
^access 30
^according 31 to 31
^ad -23 group -23
^address -28
^admin -90
^admins -31
^after 0 & -37 the 32
^all 38 of 25 ~ 118
^amounts 33
^an 98 earlier 36 empty -55 slo 54 ~ 86
^answers -55
^anyone -67
^anything -85
^api 81
^applies -58
^appropriate 42
^are 26
^argo 29
^as 104 an -46 for -33 soon 71 the 45 with 24
^ask 38 & 44 for -95 in -41
^at -57 least -23 most -43 the 23
^attach 126
^auto 81
^availability 0 # -24
^back 49
^backend 32
^backstage 21
^backup -58
^balsamiq 29
^bank 43
^be 26
^because -21
^before -28
^being 73
^besides -72
^between -32
^billing 22
^blocked 60
^board 61 & 61
^body 37
^bookings 51 are 53
^both -34
^bulk 46
^burst -55 # -44
^by -102 hand 51
^calendar 67
^call 59 & 38
^calls -32 & 45
^can 46 be 29
^card -33
^certain 56
^certificates -53
^cf 104 the 35
^changes 83
^changing -70
^check 81 the 81
^checklist 65
^choose 60
^ci 154 is 32
^claims -28
^clean -50 the -73
^clear 75
^close 21
^cloudtrail -56
^code 59
^colours 41
^comes 48
^coming -27 with 32
^comments -58
^comparable 65 to 55
^compare 111 the 46
^compliance 124
^consult 0 the -30
^continuous 46 integration 46
^contract 63
^copy 0 & -29
^covered 72 by 34
^covers -62
^cpu -34
^creates -73 the -25
^cron 29
^currently -139
^customer -51 # -35
^customers -45
^daily 22
^dates -48
^db 30
^dbdiagram 37 io 29
^ddl 111 scripts 22
^decides -21
^delete -81
^demo 28
^depending 24
^depends 133 on 100
^describe 89 the -120
^described 98 in 35
^design -31
^dev 58
^diagram 45 to 27
^disk -67 # -33
^distributed 76 tracing 47
^do -39 not -25 we -77
^docker -62
^documentation -104
^documents -107
^does 35
^doesn't -27 log -27
^don't 119
^draft -125
^drafts -72 are -27
^drawn 49
^dry -28
^during 53 the 54
^each -71 alert -37 ~ 43
^earlier 129
^emergency -28
^empty -37
^enter 125
^entities 68 and 58
^entries -36
^erdiagram -38
^error -63
^errors -40 are 56
^event -23
^events -23
^every 0 change 123 component 82 module 24 ~ 41
^everyone 22
^everything 38 that -42
^ewa 60
^exit -51 code -37
^explain 61 start 43
^export 28
^failover -45
^fair 41 use 41
^feature -27
^field 33
^figma 36
^files -54
^fill 81 in 22
^first 103 & -33 the 30
^five -24
^fixtures -48
^follow 29
^following 66
^follows 60
^for 127 & 63 a -25 each 102 the 80
^foreign 24
^format 76
^formerly 112
^four -53
^free -27
^from -70
^frontend 65
^garbage 71 in 71
^gateway 94
^gdpr 42
^generated 48
^german -56
^get 24
^gitlab 82
^give 49
^given 68
^go 38
^goes -26
^good 102 ~ 54
^grafana 125 folder -33
^graphql -37
^green -52
^grpc 0 on -53
^handled 148 by 23 in 23
^handover 49
^hands 29
^has -91 to -46
^hash 31 chain 31
^have 86 a 63
^header 27 & 39
^health -31
^here 25
^high -39
^hl -23 # -23
^holds -33
^honestly 72
^housekeeping 101
^how 0 long -75 many 76
^hr -21
^i 203
^i'd 73
^i'm 55
^iam 92
^identical 51
^if 0 a -32 the 28 you 29
^images -59
^import -32
^in 148 # 34 & 168 a -43 an 79 the 72
^inc 42
^include 20
^inherited 31 from 31
^input 38 & -20
^insert 137
^instead -30 of -30
^int 75
^is -46
^iso 53
^it 26 does -20 has -24 is 106 must 21 would -32
^it's 123
^its 48
^jaeger 107
^java -26 # -26
^jenkins 78
^jira 94
^job 57
^json 41 ~ 30
^just 33
^kafka -30
^keep -29 calm 57 the -50
^keeps -181 the -67
^kept 51
^key 109
^keycloak 77
^kibana 89 & -40 index 46
^kindly 70
^kit 66
^label -123
^labels -51
^lag 23
^last 173
^latency -24
^later -63
^layout 61
^least 67 privilege 67
^left 51
^legal 87 has -78
^let's 79
^level -26
^like 99
^limits 66
^link 183 the 20 to -48
^list 153 of -52 what 45
^lists -51
^log 88 # 51 levels -21
^logging 58
^login -66
^look 59 at 59 for -80 in 43 into 62
^loose 39 coupling 39
^lots 46 of 46
^low -39
^mail -21
^mails -28
^maintenance 44
^management 61
^manual 65
^many 60
^map -41
^matrix 69
^max 0 # -34
^merge -56
^method 69 path 69
^metrics 67
^migrations 67
^missing -66
^mobile 52
^model -35
^module -82
^more 34
^most -54
^mostly 108
^mr 118
^mrs 52
^mtls -34
^much 54 is 22
^must 0 be 70
^n 33
^nadia 33
^name 178 each 36 purpose 103
^names -42 of -28
^navigation 24
^needs -24 & 20
^network 56
^networks 109
^new -35
^next -54
^nightly -64
^no -108 ddl -23 personal -57 ~ -76
^nobody 0 has 36
^none -268 : -45 ; -22 all -20 at -21 because -23 since -25 the -41
^not 22 a -27 applicable -48 yet -72 ~ -136
^nothing 54 is -105 special 28 to -49
^nowhere -70 in -21
^number 38 of -44
^numbers 63
^objectives 33
^obs 71 # 71
^of -51 the -24
^old 119
^olga 57
^on -30 & -59 call 64
^onboarding 57
^once 94 a -55 the 51
^one -42 & 64 row -30 span -24 table -30 ~ -26
^only 0 & 34 authorised 79 one -30
^open 33 & 100
^opening -51
^opens -20
^opentelemetry 23 is 22
^operations 63
^ops 73 # 45
^order -48 of -29
^otel 28
^our 232 ~ 23
^ours 35
^out -21
^ownership -28
^owns -35 the -35
^p 61 # 61
^page 147
^pagerduty 73
^pages -67
^parents -56
^partial -32
^paste 64
^payloads 21
^payments 187
^pending 43
^people -101
^per 70
^person -32
^photos -39
^physical -30
^planned -63
^platform 105
^please 0 don't 37 refer 22
^plenty 57
^postgres 31
^pre -35 commit -58
^price 0 changes 31
^prices -46
^privacy 75
^problem -42
^produces 56 the 23
^product 23 has 20
^production -35
^prometheus 71 scrapes 56
^protective 20 measures 20
^provide 52
^public -38 internal 94
^push -25
^put -23 and -25 the 27
^python -70 # -69
^queue -57 stuck -24
^read 0 only -20
^reading -21
^reads 0 & 71
^realistic 39
^recurring 46
^refer 64 to 47
^refunds -31
^regular 61 maintenance 88
^rejected -50
^releases -28
^reminders 30
^renovate -44 opens -33
^repeated 90
^request -30
^requests 30
^response -61
^rest 0 under -21
^restart -23
^results 146
^retention 22
^retries 20
^reviewed 70
^rfc -57 # -57
^right -29
^rights 40
^risk 31
^robots 59
^roles 69 are 41
^roll -28 back -27
^rotate 38 the 40
^rpa 62
^rules -30
^run 85 & 78
^runbook 139
^runs 37 on 42
^s -22 # -22
^safety 51
^sales 63
^same 152 as -71 set 31
^sample 52
^sap 29
^scales -21
^screenshots -48
^search 23 go -74
^sec 32 # 32
^second -42
^secrets -29
^security 80 is 82
^see 152 & 28 the 28
^seed 166 data 37
^send -31 & -22
^sends -38 reminders 30
^serves -24
^service 70
^services 24
^set -117
^settings -45
^several 170
^share -30 of -30
^shelf -22
^should 31 a -56 be 77 the -92
^show -47
^shows -89
^similar 31 to 28
^since 0 the 24
^sits -26 between -32
^sketches 26
^slo 101
^slow 66
^so -20
^soap -75
^some 102
^somebody 93
^someone 47
^something 106
^somewhere 59
^spans 68 : 83
^splunk 24
^staff -44
^staging -60
^standard 89
^state 220
^stateless -40
^stay 97 calm 51
^step 57 # 62
^still -59
^stop -67
^story 34
^strict -25
^structured 35
^support -42
^swagger 98 is 62 ui 36
^table 22 of 47
^tables -21
^target 33 window 27
^targets 43
^tbd 79 waiting 33
^team 62
^tempo 53
^ten -52
^tenant -71 & -48
^tenants -43
^terraform -72
^test -79
^the 112 # -90 & -91 api 21 backlog -32 bank -48 board -122 bot 50 button 47 calendar -27 client -20 contract 30 cookiecutter 20 data -21 dba 37 diagram 31 file 73 first -33 following 48 front 38 full -32 gateway 68 group -53 importer -29 kit -70 kpi 26 last 27 list 39 log 126 matrix 23 model 50 module 84 neighbouring 120 network -34 new -43 old 42 page -55 picture -32 platform -154 previous 52 product -71 rest -47 results 60 rules 24 same -114 sla 23 tax 33 tenant -51 tool 27 usual 37 vendor -20 widget 20 works -62 ~ 50
^there 82 are -69 is 84 were 33
^there's 112 a 77
^these -53
^they 74 are -52
^this -42 is -44 page 67 section 24
^those 56
^three -52
^thresholds 99
^throttling 110
^ticket 101
^time 24
^to 157 be 196 the -140
^todo 84 : 27
^too 39 many 34
^top 23 : 38 right -20
^topic 89
^traceability 67
^tracing 68 is 21
^try 79 it 36
^turn -39
^turns -55
^two -39 : -23 columns -20 people -73 ~ 21
^types 50
^ui 65
^under 142 & 90
^undo -33
^unknown -144
^until -30 # 29 & 39 the -35
^up 32
^upload 36
^us -42 # -42
^usability 60
^usage 39
^use -58 the 22
^used -26
^user 23
^ux 76
^v 21 # 21
^validation -47
^various 143
^version 71
^wait -26
^waiting 45 for 47
^was 173
^we 56 are 40 asked 38 count 21 got -29 had 51 hope -58 inherited 25 keep -71 know -35 own -21 plan -92 tried 38 use -60 want -40 were 24 will 31 would -81
^we'd 51 like 21
^we'll 41
^we're 101
^we've 100
^weather -63
^well 27
^what 131 gets 41 happens -46 is 49 we -34
^what's 28
^whatever 40 the -27
^when 0 & 34 a -58 we 20
^where 23 the -79
^whether 179
^which 190
^who 0 gets 38
^whoever 82
^will 46
^windows -61 event -23
^with 118 the 72
^without -23
^works -48
^would 128 be 57
^write -35
^writes -82
^written 47
^yearly -58
^you 29 can 97 get 40 may -22 need -49 will -25
^zero -78
^~ 222 : 205 are -51 as 47 come -84 exist 21 for -156 handling 23 have 34 must 62 the -50 to 47 trail 38 will -86 ~ 129
^• -186 # -81 & -84 a -131 access 22 all -40 an -29 as -118 ask -77 availability 27 back -20 call -48 check -39 compare 35 data 44 does -30 events 55 every -20 export -49 find -30 header 97 how -36 images 66 is -27 look -31 max -35 monthly 23 new -20 nightly 42 nothing 64 on -28 open -31 page -33 pause -20 platform -35 pre 20 put 43 renovate -26 request 43 role 30 search 63 secrets 30 see 48 set -29 start 53 tell -50 tenant -23 the -37 ticket -25 tls -28 ui -29 upload -20 validates -20 who -79 write -26 ~ -20
a 0 # 47 b 64 badge -25 bank 43 batch -29 big 54 bit 43 branch 31 bucket 48 bug -48 business 107 cache 24 calendar -23 call 28 cancelled -58 card 59 chain -34 change -23 check 77 checklist 30 claim -34 class -76 clear 31 clerk -71 client -68 code 109 column -25 commit -96 common 50 company -47 comparison 32 compromise 54 connector -41 contract -58 copy -24 correction 39 correlation 93 couple 82 courier -49 customer -28 daily -22 data -40 database 22 date -25 day -82 decision 111 description -123 desk -23 device -38 diagram 55 difference -23 dispatcher -28 document -131 draft -140 drawer 21 driver -72 dump 34 failed -34 fake -25 fallback -24 fault 22 feature 41 feed -24 few 157 field -31 file -92 finding 25 flag -57 folder -48 foreign -31 free 93 fresh 40 function -120 gauge -21 given -32 glance 74 go 28 good 132 grey -25 grid -38 group -69 guest -51 half -32 handful 72 hash 66 header -81 hint 39 holiday -52 hook 37 hundred -29 i 130 journey 59 key 79 kit 103 known 59 label 36 laptop -45 large 81 lawyer 37 leak -23 legal -32 library 26 licence 41 line -129 link -71 linter 27 log 36 login 88 long 44 look 89 lot 134 m 70 machine -43 mail -43 mailbox -65 manual 41 map 40 matter 20 menu 44 merge -25 message 24 minimal 22 minute -103 missing -43 model -34 month -55 monthly 46 must 50 name -33 napkin 25 network 59 new 22 nice 64 night 40 nightly 36 non -27 number 26 nurse -90 page -233 part -93 password 34 patient -28 pause 93 payment -30 person -52 phone -43 picture 81 placeholder -77 planned -45 point -21 policy -25 polite -22 post 57 preview -28 price -66 product -23 promise 39 proposal 47 public 21 published 47 pupil -35 quarter -96 query -33 queue -36 quota 68 raci 30 readable 39 reader -46 real 103 receipt -48 record -36 refund -31 remark 23 reminder 24 report -31 request 55 retry 37 review -120 risk -30 robot 35 role 96 room -32 row -62 rule -49 run 26 sample -46 sandbox -21 scan 42 screenshot 46 script 45 search 41 seat 31 second -135 secret -20 section -35 series 24 server -57 set -32 shift -54 shop -49 signed -92 single -164 slow 83 small -75 snapshot 70 source 45 span -23 start 20 status 23 step -21 stop -43 story 83 stub -94 subject 25 summary 22 support -23 tab -60 tag -23 talk -39 target -21 task -47 teacher -38 team -70 template -39 tenant -57 terminal -35 test -43 text -77 thin -20 thing 35 third 41 thousand 30 ticket -121 time -101 title -35 todo -82 train 20 trip 39 truck -46 valid -31 value -45 very 39 video 51 visitor -32 waiting 26 wall 36 warning -44 way 22 week -69 weekly 42 well 41 while 55 whiteboard 31 whole 27 wish 37 word 27 work 72 worked 37 workshop 30 wrong 33 year -152
able 34 to 36
about 175 # -73 an 40 each -47 four -38 it 103 once -21 the 95 three -49
above -151 # -59 the -22
absence 48
absent -70
abuse 62 and 22
accept -56
acceptance 65
accepted -93 by -33
accepts 0 & -26
access 92 is 53
accessibility 70
accessible 54
accident 37
according 113 to 108
accordingly 36
account -45 and -65 of 33
accountant -29
accounts -66 are -37
ack 50
acknowledge -36
acknowledgement -36
acknowledgements -21
acquisition 61
across 75
act 20
action 0 : 87
actionable 34
actions 117 are 135
activities 34
acts 0 under 46
actual -37
ad 0 group -23
adapters -29
add -36 & -26 a -92 yours 46 ~ 36
added -48 with 47
adding -64 a -57
additional 39
additions -49
address -73 : 67 and -62
addresses -81 are 24
admin -45 & -27 : 106
administrator -33 for -20
administrators -51
admission -67
adr 125 # 23
adt -39
advance -63
advice 27
aes -73 # -73
affected -38
after 46 # -122 & -57 a -27 another -32 each -41 five -29 it -45 its 55 login -59 ten 24 that 82 the 138 three -31 which -71
afternoon 88
afterwards -55 & -47
again 0 in -23 with 33
against 42 & -69 a -37 misuse 44 overload 43 the -85
age -118 of -66
agency 191
agenda 69 of 20
agents 71
ago 43
agree 84 on 44
agreed 116 : -83 between 46 on 32 that 28 to -54 upon 29 with 53
agreement 108 with -32
ahead -28 of -30
aim 42
alarm 53
alarms 120
alert -50
alerts 103
alias -86
aligned 34 with 42
alike -28
alive -51
all 0 : -20 are 27 data 34 day 37 else -28 four -50 hands 45 in 80 is 44 it -103 modules 49 of -56 open -33 other -109 others -78 our 60 pages -36 relevant 62 screens -30 services -80 staff -43 that -113 the 35 there -49 three 42 times 113 write 33 ~ 67
allow -72 list -28
allowance -70
allowed -31 to -32
allows 66 # -47 us -28
alone -199 ; -49
along 118 with 96
already -120
also 0 not 22 the 49
alter -44
altered -50
altogether 92
always -67 # -26 & 22
am 59
amber 24
amendment 21
among 143 other 57 the 61
amount -121 and -27
amounts -25
amqp 32
an 0 & 34 account -30 admin -30 agency 23 analyst -30 answer 49 approved 52 array -33 asset 25 auditor -32 earlier 36 empty -119 entity 28 error -97 event -21 export 82 hour -22 icon 32 id -30 image 34 important 63 incident -35 index -52 object -25 operation 21 operator -43 optional -47 outside 38 overview 80 slo 33 ~ 55
analysis 80
analysts 148
analytics 74
and 0 # -77 & -120 add -34 after -29 again 67 age -63 alerts 20 an -115 another 65 answers 46 are 74 as -33 asks -26 at 41 be 26 billing -40 blocks -23 by -40 call -25 calls -31 can -28 cannot -33 certificate 74 changes -22 click 51 code 54 compare -52 date -40 day -53 delete -39 deletes -31 did -28 does -46 dropped -29 e 32 edit -22 end 27 ends -50 everybody 34 everything 29 export -20 external 21 fix -26 for -56 from 30 get 26 gets -42 goes -21 got 40 had 25 hands -20 has 23 have 91 he 62 how 22 i 44 iban -51 if 52 in 77 instead -43 is 48 it 72 it's 35 its 44 keep 46 keeps 101 key 39 later -27 leave -92 leaves -43 left 20 let -65 links -25 look -34 lost 24 may 35 me 64 memory -22 month 24 more 54 my 46 needs -25 never 47 new -46 no -57 nobody -25 none 35 not 48 nothing -78 one 87 only 34 open -31 opens 27 organisational 60 other 47 others 127 our 26 per 51 pin 38 posts 22 press 24 prints -21 publish -53 read 32 reads -36 refuses -51 release 39 releases -20 response 32 returns -31 reviewed 65 run 35 runs -36 sample 104 say -58 see -31 sent 23 shows -30 so 206 somebody 31 state -31 status -36 stopped 44 stops -22 support 32 takes -20 tax -23 team 69 tells -65 tenant -22 tested -27 text -22 the 32 their 41 then 92 there 89 therefore 24 they 90 this 58 three 46 time -91 took 28 turns -22 unit -61 until -63 up -25 use 30 version 20 wait -21 waits -31 wants 41 was 153 we 49 well 23 were 72 what 84 whatever 115 which 54 who 33 why 39 will 60 with 56 without 64 works 29 you -115
anew 42
annex 53
annotations 62
announce 21
announced -34
announcement -37
anonymise 74
anonymised 120
anonymous -35
another 40 module -64 one 52
ansible 36
answer 0 # -30 a -33 in 84 the 67 within 26
answered -103 in -49 with -21
answers -50 # 67 & 83 with -42
any 0 more 41 of 24
anybody 34
anyone 61 on -21 with -65
anyone's -40
anything 0 else -61 in 44 that -30
anyway 61
apart -108 from -130
api 72 & -58 in -90 is 66 key -24 keys -42 page -36 the 31 • -43
apis 112 are 21
app -84 and -27 is 34
appeal -38
appear -61 at 23 in -59
append -44 only -41
appendix 65
applicable 88
applicants 27
applications -53
applied 0 on -21
applies 113 and 54 to -43
apply 68 to 49
appointment 33
approach 55
appropriate 167
approval -97 by -31 in -22 of 51
approvals -23
approve -55
approved 0 by 60
approvers 26
approves -40
arch 61
architects 41
architecture 0 board 34
archive 57
archives -58
archiving -28
are -21 # 72 & 35 a 134 always -33 at -45 available 29 being 127 best 56 c 34 closed -50 collected -21 confidential 55 counted -21 created -28 cut -65 deleted -25 delivered 30 dropped -72 encrypted 42 expected 31 fine -39 found 22 four 68 from 62 gone -29 handled -38 inserted -31 installed -37 joined -22 kept -150 known 82 left -33 limited 64 locked -56 logged 46 managed 61 marked -21 masked -34 merged 24 missing -49 named -120 needed -56 never -56 no -205 none -31 not -138 of 59 off -127 on 30 other 83 paid 43 pinned 76 plain -55 printed -22 processed 21 public -32 read -69 recognised 37 recorded 53 refreshed 23 refused -57 rejected -28 replaced -26 reported -51 required -22 retried -27 returned 27 sampled 55 scanned -23 sent -127 separate -27 served -22 shared -44 shown -74 skipped -49 some 30 still 102 taken 28 there 20 thrown -31 told -37 treated 21 turned -23 two 55 valid 28 visible 86 with 94
aren't -42
argo 77
argued 68
argument -62
arguments -54
arm 40
around 135 it 36 the -53
arranged 62
array -122 of -47
arrival -34
arrivals -53
arrive -92
arrives 70
arrow -87
arrows 24
art 35 # -43
article -78
articles -50
as 33 # -95 & -43 a -155 an -98 are 56 confidential -25 csv -71 every 50 everywhere 53 far -21 for 54 good 36 in 114 is 24 its 23 long -62 much 26 needed 88 new -33 of 51 often 44 one 89 part 21 personal -67 possible 73 soon 77 the -35 their 55 there -33 they -27 to 59 we 35 well -111 with 91
ask 50 & 130 again -38 for -88 it 21 questions -25 the -95
asked 145 for -35 the 52 to 21 us 28
asks -183 for -74 the -61 twice -27
assessment 21
asset 79
assign -21
assigned -38 to 26
assignments -34
assigns 0 the 47
association 64
astray 20
async 90
asynchronous -61
at 0 a -30 all 89 each -39 fault -61 first -48 full 32 how 28 it 52 its 31 least 41 length 32 midnight -34 most -121 night -28 no -34 once -108 our 40 present 32 random -85 rest -43 runtime -35 six 47 start -31 ten 55 the 67 this 86 three 50 two -27 which -53 will -31
attach 71 the -27
attached 0 to 23
attachment 153
attachments -47
attack -76
attacker -30
attempt -100
attempts -31
attended 23
attention 40
attribute -29
attributes 43 • -21
aud 55 # 55
audience 54
audit 88 trail -52
auditor -54 i -54
auth 41
author -36 and -63
authorisation 30
authorised 124 persons 83
authority -23
authors -29
auto 128
automate 78
automatic 40
automatically -29
automation 39
autumn 108
av -34
availability 50 # -26 : 47 and 63
available 60
average 61
avoid 24
avoids 35
awaiting 92
awaits 84
away 32 with 57
b 59 test 31
back -34 after 67 as -26 at -42 end 34 from 72 in 21 off -36 on 39 the -43 to -81 when 24
backend 107
background -50
backlog 104
backoff 56
backstage 86
backup -62 is -27
badge -61 and -47
badges -21
baggage 62
bakery -21
balance -56
balsamiq 57
band -54
bank -52 : -34 and -23 details -24 has 80
bank's 83
banking -74 days -57
banner -61
bar -74
barrier 20
base -37 image 60
based 54
baseline 73
bash 60
basically 24
basis 99
basket -65
batch -41 and -25
batches -95
battery -101
be 79 & -52 a 35 able 48 actionable 30 added -23 agreed 93 aligned 28 altered -48 answered -32 asked -83 at -71 available -50 changed -30 checked 22 chosen 51 complete 38 completed 43 created -34 decided 88 defined -90 deleted -32 delivered -40 derived 23 described 51 documented -142 done -205 down -42 edited -58 empty -49 enough -28 entered 50 filled 34 found 47 generated 20 here 21 idempotent 78 ignored -39 in -136 kept 65 known -57 linked 47 listed 85 loaded 56 made 22 missing -40 named 36 nice 88 off -21 on 39 opened -38 possible 22 present -36 produced 32 provided -88 published -42 raised -35 reached -69 read -44 rebuilt -135 removed -20 repeated -54 replaced -101 reviewed 34 safe 41 seen 37 set 20 settled 42 shared -44 shown 63 skipped -44 stopped -31 supplied 45 switched -21 taken -43 told -73 traceable 58 typed -46 used 55 written -53 ~ 81
bear 94 with 24
beats -36
beautiful 48
beauty 89
because -105 & -23 no -20 of 118
become 52
becomes -57 & -57 a 31
bed -57
beds -66
been 135 a 39 agreed -48 asked 37 on -37 taken -37 written -34 ~ -57
before 0 # -88 a 51 after -31 anyone 37 i 21 that 127 the 163 they -73 we 58 you -74
beforehand -41
began 66
begin 89
beginning 37
begins 0 with -24
begun 65
behalf -21
behaviour 31
behind 54 & 34 a -24 it -41
being 192 able 21 discussed 58
believe 98
bell -68
belong -45 to -85
belongs 0 to -35
below -113 # -64 it -22 the -29
beneath 0 it -22
benefit 189
beside -51 the -65
besides -48
best 179 effort -109 ~ 61
beta 43
better 200 than 67
between 35 # -119 & 56 services -23 the 47 them 30 this 29 two -40
beyond -36 it -25 that 57
bff 46
bi 69
big 92
bigger 48
biggest -20
billable -21
billing -106
bills 28
bin -150
binder 27
binding 39
binds -23
birthdays 29
bit 73
bits -39
black 108
blind 23
blinking 37
block 36 of 24 the -53
blocked 47 by 66
blocking 87
blocks -108 the -36
blog 70
blood -27
board 123 : -21 and 58 for 29 has 57 shows -52
body -30 : 112 is -48
booked 102 for 47
booking -53
bookings 0 are 53
bookmark 84
books -87
bool -24
boolean -29
border 46
born 24
bot 0 for 32
both -91 ? -68 are -27 get 34 sides -42 tables -28
bots 30
bottom -86 right -67
bought 20
bound -32
boundaries 63
box 90 # 91
boxes 53 and 30
branch 48 & 153
branches -49
brand 130
break -76 the -33
breaking -29
bridge 36
brief -23
bring 126 it 23
brings -37
broke 112
broken -20
broker -47
brokers -47
browse 87
browser's -22
bucket -30 and 44
budget 115 # -27 for 52 of -30
buffer -80
buffers -38
bugs -55
build 0 and -41 the 32 time -20
builder -34
building 77 block 30
builds -71
built -40 in -25 the 27
bulk -20
bullet 56
bullets 54
bump -20
bundles -20
burger -20
burst 24 # 36
bus -37
business 42 and 38 case 37 day -24
but -43 & -41 it 30 never -54 no -42 not -100 one 47
button -141 & -46 for 88 is -35
buttons -100
buy -62
buyer -24
by 40 # -155 & 95 all -22 an 97 both 64 ci -69 customer 145 day -61 design -73 form 25 heart 37 hour 23 its -62 itself -48 key -36 migration -43 month 36 our 24 people 41 phone 20 post -34 reason -40 route -44 side -74 site 24 state -61 step 26 telephone -30 template 21 tenant -34 text 29 their -39 this -105 us -77 webhook 35 which -26 whoever 34 whom -33 year 86
byte -39
bytes -88
c 0 # -68
cable -52
cache -116 is -54
cached -69 for -46
cake 87
calculate -48
calendar 0 in 25 is 21 month -22 of 27
calibrate 22
call -43 # -44 & -41 engineer -38 it -42 the -109 to -40 • -20
callback -33
called 0 & 81 by -81
caller -56 may -31
callers -30 should 34
calls 0 & -55 a -32 are 83 it 21 nobody -26 the 25
calm 136 and 50
came 161 in -49 out 31 up 48 with 60
camera -111
campaign 31
camt 0 # -32
can 37 ask -36 be -64 call -23 come 39 find 37 log -27 not 60 only 31 read -38 say 94 see -44 send 53 still -32 tell 123 wait -25
can't 24 improve 30
cancel -77 the 25
cancellation -27
cancelled -69
candidate 42
candidates 77 are 79
cannot -114 be -39 do 27
canteen 52
cap 36
capability 90
capped -47 at -43
capture -71
captures 37
card -51 # -49 number -29 numbers -34
cardinality 101
cards -25
care 180 about -51 of 51
careful 67
carefully 50
carried 36 out 30
carrier -22
carrier's -21
carries 0 a 28
carry -69 the -62
cart -36
case 30 and -23 number -26
cases -52
cash 94
cashier -53
cat -29
catalog 28
catalogue 116 of 30
catch 31
categories -81
category -44
caught 27
cause -49
causes 73
cc -27
cd 41
cdn 59
cells -47
cent -73
central 73
centrally 38
centre 110
cents -62
cert 39 manager -37
certain 147
certificate 0 and -42
certificates 0 and -24
certification 47
cet 35
cf 104 the 35
cfo 36
chains 36
challenge -27
change 0 & -36 : 116 a -26 it -36 the 58 to -38
changed 0 a -24 by -37 the 42
changes 0 and 23 are 20 from 26 in -20 to 67 with 30
changing 56
channel -94 # 55
chaos 59
chapter 265 # 71 & 36
char -37 # -33
character -44
characters -81
charges 60
chart -43
charter 126
charts 30
chat 46
chatty 38
cheap 84
check 0 & -24 : -23 and -25 constraint 41 for 58 in -31 it -24 that -87 with 48
checkbox 37
checking 56
checklist 193
checkout -54
checkpoint -25
checks -66 in 72 run 55
checksum -61
checksums -43
chf -32
child -70
children -39 & -31
chip 111
choose 99
choosing 49
chores 126
chose -94
chosen 73
chunk -76
ci 80 is 32
cio 58
circulation 68
ciso 51
claim -68 to 32
claimed -21
claims -84
class 27 and -22
classes -51
classification -23
classified 50
clean 103
clear 120 ~ 68
cleared 30
clearing 41
clearly 67
clears -52
clerk -117
clerk's -38
cli 32 & -22
click 29 on 45
clickable -20 prototype 58
clicks 43
client 26 and -21 certificate -28
clients 0 and 20 must -28 retry 86 should 56
clinic 80
clinical -38
clinician -22
clock -37 is -25
clocks -45
clone -71
cloned -33
close 39 the -66 to 35
closed -72 as 23 at -30
closes -21 it -24 on 32
closing -125
cloud 32
cloudtrail -56
cluster -38 and 30
coach 31
cockpit 23
code 0 # -45 & -23 ; 57 and -50 block 74 in -64 is -40 of -72 to -23
coded 23
codeowners 36
codes 238 and -26
coffee 173 machine 56
cold -23 start 27
colleague 154
colleagues 146 of 47
collect -32
collected 48 by -57
collecting 71 the 26
collection 79
collections -20
collects 39
colour 45
colours 124
column -142 & -38 and -20 names 36 of -36
columns 46 : 60 of -28
combined -35
come 0 first -69 from -52 in -65 later -37 with 61
comes 118 back 33 first 64 from -20 in 32 later -38
coming 72 with 87
comma -27
command -77 and -71 line -33
commands -85
comment 26
commented 39
comments 33
commercial 48
commit 27 & 27
commits -27 without 32
committed -52
committee 94
common 131 sense 38
communicate 112
communicates 71
company 52 wide 55
company's -79
comparable 93 to 55
compare 26
compares -106
comparison 93
compile -23
compiled -21
complained 149
complaints 59
complete 179 and 59
completeness -43
completion -40
compliance 113
component 82
components -35
compromise 38
compute -30
computed -51
computes 0 the -20
concept 214 is 20
concerned 25
concerning 79
concurrent 22
condition 0 severity 66
conditions 60
conference 32
confidential 91 : -20 secret 105 until -38 • 56
config 28 is 39
configuration 120
configured 49
confirm 35
confirmation -70
confirmed -49
confirms -126 the 25
confluence 51
conform 25 to 30
confused -74
connect 55
connection -88
connections -56
connector -40
connectors -21
consent -26
considered 132
consistent 77
consists -31 of -31
console -25
constant -79
constraint 0 on 45
consult 113 the -21
consultancy 46
consultant 21
consultants 62
consumer -36 group -22
consumers 92
contact 94 : 112 the 27
contain -20 no 43
contained 40
container -110
contains -51 a 88
content -33 is 30
contents -21
continuous 43 integration 48
contract 123 annex 36 is 50 number -47 says -29 tests 84 version -26 with -28
contract's 35
contractor 123
contractors -37
contracts 26
contrast 21
control -24
controller -41
controllers 20
controlling 32
controls -50
conventions 72
conversation 82
conversion 54
converted 83
cookie -43
cookiecutter 89
copied 105
copies 44 the -55
copy 46 & -45 and 35 of -23
copying 55
core -48
cores -34
corner 61
corporate 79
correct -23
correction 28
corrections 39
correlation 74 id 57
cost 70 per 102 us 57
costs 0 # 70
could 208 not 58
couldn't 91
council 137 agreed -33 has -25
counsel 77
count -101 and -46 as -29 is 65 the -52
counted 0 per -24
counter -33 is -24
counters 28
countries -70
country -72
counts -69 as 23
couple 120 of 40
coupling 64
course 65 of 25
cover 31
covered 125 by 72
covers 100 # -24 the 75 this 21
cpu -99 and -24
crash -58
crate -68
create -50 a -45 or 47 statements 118
created 21
creates -92 the -34
creation -35
credentials -39
credit -51
crew 110
crisis 32
criteria 62
critical -26 findings -27
crm -20 and 40
cron 30 # -27
crop -38
cross -24
crossed 66
crosses 48
crow's 86 foot 55
csp -22
csv -94
cto 75
curl 22
currencies 30
currency -34
currently -213 # -52
cursor -34
curve -30
customer -102 # -41 & -57 : 49 addresses 22 is -42
customer's -55
customers -113 and 23 in 34
cut 22 by -20
cuts -61 the -34
cycle 40
d -78 # 26
daemon -89
daily -52 # -28 at -20 weekly 87
damage -36
damaged -25
dared 74 to 51
dark 24 mode 38
dash 63
dashboard -54
dashboards 65
data 76 # 24 & -49 : 36 and -38 are 32 for -69 from -29 in 23 is -42 it 28 may -93 must -27 of -74 protection -60 sets 61 will -30
database -90 & 22 and -34 group 23 is 100 structures 38
databases 21
dataset -78
datasets -31
date -109 and -45 of -21 on -37 the 22
dates -126
day -83 # -67 ; 72 a 31 and 52 is -39 it -52 of -52 one 75 the 20 to 37 we 21 when 40
day's -30
days -78 # 22 ; -39 a 38 after -49 ahead -28 are 43 before -50 by -34 for -30 in -43 of 98 on -25 then -42 with 74 • 41
db -70 # 65
dba 33
dbdiagram 130 io 39
dbt 47
ddl 71 scripts 22
de -68
dead 0 letter -20
deadline -73
deadlines 90
deal 25
debate 110
decide -53 in 33 on 25 what -65 whether -44 who -55
decided -20 : -68 on -48
decides 43 on 74 what -24 whether 26 which -27
deciding -26
decimal -68
decimals -29
decision 89 and -20 is 21
decisions -58
deck 41
declaration -30
decline -25
declined -86
declines -29
decode -23
dedupe 49
deduplicate -37
deduplication -32
default -96 & 23
defaults -78 to -36
define 52
defined -55 ~ 40
definition 34
definitions 54
degrade 69 gracefully 69
degraded 83
degree -46 of 34
delay -46
delays -41
delete -146 a -35 are -26 can -23 it -25 the -45 them -22 this 111
deleted -51 after -35 by 72 it 40
deletes -107
deleting -64 a -27
deletion -73
deliberately -32
delivered -21
deliveries 64
delivers 122
delivery -51 notes -34 of -30
demand 42
demo 176
deny -24
department 166
departments 68
depend 48 on 37
dependabot -26
dependencies 26
depending 69 on 57
depends 176 on 56
deploy -100 to -23
deployment -34
deploys 31
deposit -20
deposits 36
depot -66 and -27 in -26
depth -37
deputy -23
derived 0 from 25
describe 204 it 36 start 58 the -30
described 147 by 31 the 21
describes 58
describing 118
description 0 of 35
descriptions -69 and -24
deserve 99
deserves 38
design 0 has 24 review 48 team -83
designed 111 by 24
designers 36
desirable 71
desk -26 : -33 and 24
desktop 39
destination 26
destroy -26
detail -31 page -42
detailed 52
details 33
detect -28
determines 124 the 39
deterministic 78
dev 20
developer 50 portal 29
developers -83
development 0 and 71
deviations 28
device -146 is -56
devices -69
diagram 169 is 25 to 27
diagrams -46
dialog -67
did 88 not 60 the 98 these 33 this -35
didn't 36
die -27
died 24
diff -53
differ 31
difference -63
different 58 from 118
differs 74
difficult 106
digest -22
digits -82
dir 51
direct -37
directions 34
directive 43
director 57
directory 0 & -25
disable -36
disabled -38
disables -39
disagree -42
discarded -48
discontinued 50
discovery 30
discuss 102
discussed 139 in 46 with 56
discussion 199 in 25 with 48
discussions 64
disk -110 # -40 encryption -28 is 22
dispatcher -75 i -35
display -78
distance -32
distributed 113 systems 61 tracing 52
dlq -46
dm 94 # 91
do 66 & 39 : -40 a 61 it 34 not -163 the -22 we -45
doc 20
dock -25
docker -63
docs 114
doctor 86
document -48 has -31
documentation 72 of 24
documented 29 in -49
documents -151 are -42
does 113 it -46 its 35 no 30 not -81 that 64 the 88 what 41
doesn't -129 log -69
doing -58 it 36
domain 46
don't 0 count -30 have -45 measure 26 parse -35 restart -36 want 55
done -85 # 84 : -30 by -34 in 26 so 39
donor -66
donors 47
door -21 for -35 through -23
dose -23
dots -38
double 0 bookings 65 click 49
doubles -23
doubt 38
down 58 ? -59 for -42 in -66 the -26 what -22
download -32
downloads -72
downstream 54 consumers 76
dpia 55
dpo 94
draft -256 is 24
drafted 23
drafts -264 and 37 are -30 have -101 of -41
drag -101
dragged -21
draw 43 the 28
drawer 28
drawing 81
drawings 78 are 76
drawn 76 by 39 on 21
draws 32 the 40
drift -56
drive 163
driver -27
drivers 56
drop -72 & -61 for -35 the -22
dropped -144 and -35 by -36
dropping -34
drops -47
drug -56
dry 0 run 46
due 49 : 27 care 29 date -51
dump 69
dumped 47
dumps -97
dunning 35
duplicates 135
duration -21 of 31
during 77 the 157 which -24
duties 209
duty -50 manager -24 officer -26
e 0 # 40 g 30 mail -38
each -71 # 84 & 36 alert -53 and 33 api 26 change -63 day -26 entry -33 event 22 file 23 hour -20 line -22 message 23 minute -21 month 45 morning -64 other 88 page -76 payout -28 pull -21 quarter 22 receipt 20 release 46 row 61 screen 57 service -26 tenant -24 year -23 ~ 124
earlier 99 ones -87
earliest 45
early 151
easier 162 to 40
easy 123 to 59
ecb -34
edge -50
edges -54
edit -80
edited -76 by -53
editing -25
edition 66
editor -89
editors -117
edits -55
effect 0 is -22
effort 40
egress -59
eighteen -38
election 31
element 32
elements 38
eleven 49
eleventh -46
else -73 : 100 gets -24 has -27 in -29 is -55 should -31
else's -31
elsewhere 39 in 27
email -30
emails -28
embedded -47
emoji -51
employee -29
employees 40
emptied -28
empties 20
empty -63 & -34 and 21 state 50 the -49
en -65
enable -28
enabled 34
encoder -52
encoding 72
encrypted -72
encryption 37
end -30 close 41 date -24 of 49 to 42 up -65 with 29
ended 58
endpoint 88 is -31
ends -170 in -45 up 34 with -42
energy -28
enforced -50 by -44 in -20
enforces 34 it 35
engine -104
engineer -44
engineering 93
engines -25
enough 74 for -28
ensure 39
enter -32 the -85
entered 43
enterprise 66
enters -25
entire -25
entities 57 and 64
entitlement 52
entity 29 & -23
entries -100 are -39
entry 0 has -32 in -75 with 52
enumerate 39
enums 51
env -68
environment 31
environments 20
epic 209
epics 101
equal -103
erased -25
erasure -33
erdiagram -38
erp 38
err 22 # 22
error -51 & 41 : 103 is -99 page -59 rate -64
errors 0 always -42 go 30
escalation 65
eslint -28
essential 116 for 30
estimated 117 at 89
estimates 24
eu -77
eur -61 # -20
evaluation 74
even -63 if 22
evening 50
event -56 & -20 and 41 id 78 log -24 per 24
events -49 & -35 from -39 on -34
ever 121 since -47
every -47 # -44 alert -62 change 62 component 89 field 29 merge 105 minute -46 module 53 other -109 page -43 push -22 quarter -28 second 42 service 29 ten -29 tenant 34 ~ 125
everybody 61 else -29
everybody's 36
everyone 37 else -31 in 23 who -40
everyone's 50
everything 0 & -30 after -35 else 37 goes -25 here -67 in 31 on -45 that 52
everywhere 21 in 51
evidence 0 & -21
evolve 40
ewa 60
exact -37
exactly -33 one -57
examined 22 by 21
example 57
examples 64
exceed 0 # 30
exceeding -22
exceeds -29
excel -34
excellent 37
except -138 & -44 for -44 the -20
exception 45
exceptions 86
exchange 0 rates -25
exchanged 35
excluded -99
execution -24
exempt -23
exercise 57
exist 32 for 72
existing -107
exists 119 : -41 and 54 in 38
exit -34 code -75 codes 65
exits -77
expect 106 a 36
expectations 75
expected 75 from 38 in 55 to 46
expects 20
experience 40
expire 0 after 22
expired 36
expires -61
expiry -42
explain 219 how 25 start 43 the -87
explained 66
explaining 58
explains -26
explanation 33
explanatory 68
exponential -31
export -27 : 28 for 51 from 61 is 43 the -30
exporter 25
exports -32
expose 59
exposed -103
exposes -91
express 21
expressions -55
ext 48 # 48
extend 0 the 21
extension 20
extensions -27
external 120 ~ 74
extra -38
extract 42
eye 86
eyes 54
f 103 # 110
facility -31
fact -22
factors 62
fail -47 over -20
failed -74 logins -20
failing -71
failover -91
fails -92 if -21 on -25
failure 51 is -24
failures -48
fair 146 use 83
fake -65
fallback 58
falls 33
false -66
fan -24
far 139 as -21 better 25
fare -35
farm -112
farmer -45
farms -101
faster 30 than -33
fatigue 20
fault -54
faults -28
fax 36
feature 0 flag 54 flags -41 is 33
features -30
february 26
fed 31
fee -78
feed -83 is -40
feedback 141 from 49
feeds 25
feel 101
feeling 35
feels 69
fees -23
fell 96
felt 93
fences 50
ferry 66
fetched -30
fetches -50
few 199 more 30
fewer 61 than -44
fhir 24
fi 117
fidelity 68
field -32 & -35 and 35 has -31 on -29
fields 26 are 30
fifteen -31
figma 148 link 25
figure -27
figures 63 are 75 from -24 on 65
file -42 & 53 : -28 a 47 has -106 in -51 is 62 names -72 per 22 was -41 with -23 • 61
files -120 and 50 from -30 in -37 over -22
fill 51
filled -45 in -94
filling -32
fills -70 in -22 the -37
film -30
filter 33 # 66 & 33
filtered 26
filters -65
final 102
finance 47
find 36 it 42 out 104 the 36 them 38
finding 89 # 47
findings 70
finds 0 the -35
fine 37
fingers 75
finish -98
finished 76
fire 25
fired -36
fires -52
firewall 61
firm 115
first -39 & -63 a 22 and 48 ask -25 day 55 is -80 login -79 of 32 page 39 quarter 23 release 25 start -22 sync -53 thing -27 time 26 to 29 we 80 year 40
fit -31
five 0 lines 35 minutes -95
fix -156
fixed -68 in 22
fixes -60 are -20
fixtures -47
fk -21
flag -95 & -21
flagged -44
flags -125
flat -137
fleet 75
flight 51
flips -48
floating -43
floats -91
floor 54
flow 26
flyway 65
focus -23
fold 62
folded -24
folder 115 & 79 on 34
folders -21
folks 184
follow 0 & -53 the 77 ups 50 when 40
followed -47 by -71
following 54 a 59
follows 60 from 37 the -75
font 103
fonts -60
foot 39
footer -141
for 87 # -109 and 20 any -20 approval -56 as -22 autumn -39 desktop 25 every 25 everybody 21 everyone 42 everything 20 five -54 high 72 how -33 humans -41 internal 31 its 69 itself 42 later 64 more -52 nothing 30 now 142 other 27 our 23 reading -25 reads -27 reasons 57 schools 36 some 33 something -34 sprint 51 staff 21 support -34 that 40 the 114 their -53 thirty 41 this 134 two 54 up -30 v -29 which 102 whoever 20 years 26 you -20 your -27 ~ 77
force -40
forecast -77
forecasts -75
foreign 0 key -59 keys 60
forever -25
forget 86
forgets -43
forgot 80
form -135 : -46 is -25
format 182 is 74
formats 0 the -36
formatting -20
former 103
formerly 142
forms -58
formula -48
forth 92
forty -24
forum 29
forwarded -22
found 94 in 58 it 27
foundation 56
four -52 eyes 33 hours -22 levels 70 minutes 63 steps -22 ~ 36
fourth -64
frame 49
framework 44
fraud -73
free -98 plan 37
frees -42
frequency 98 and 58
fresh 50
freshness -50
friend 53
friendly 152
friends 48
from 38 # -22 & 73 abuse 36 all -32 an 43 below -24 date -25 it 45 its -35 leave 41 one -40 outside -47 sap -33 the 57 their -74 then -74 there 57 this -90 top -27 us 33 which -34
front 0 door -37 end 66 of -48
frontend 137
frozen -43
ftp 42
full -41 disk -24 list 79 of 62 width -32
fully 46 ~ 57
fun 103
function -78
functional 38
functions -36
funding 68
further 237 ~ -58
g 0 # 23 & 22
gallery 70
gap -59
gaps -38
garbage 52 in 92 out 62
gate -125 by -23
gatekeeper 44 for -20
gates 132
gateway 74 and 24
gathered -22
gauge -61
gauges -55
gave 95 up 54
gb 0 of -95
gdpr 93 applies 41
general 107
generate 37 this 28
generated 67 by 42
generation 48
generator 42
get 39 # -70 & -42 a -57 an -27 the 66
gets 0 # -93 its 23 managed 38 measured 38 the -46
getting 25
gift 40
git -36
github -40 & -33
gitlab 79
give 96 # -37 a -31 the 28
given 0 a 20
gives 0 up -24 us -39 you 57
glance 74
glass 86
global -28
gloves -49
go 111 and 20 back -50 in 70 live 77 through 61
goal 94
goes 0 away -55 back -45 off -63 out -25 through -57
going 128 to 74
golden 30
gone 120 ; -55
good 228 # -30 and 31 as 36 for -68 ones 31 ~ 126
goods -49
google 20
got 273 lost 21 the 43
governance 86
gpl -29
gpu -74
gracefully 156
grade 31
grafana 134 & -43 folder -37
granted -38 by -83
grants 84
graph 63
graphql -61
grateful -20
great 187
green 27
grew 110
grey -51 boxes 24
greyed -57 out -56
grid -32
ground 43
group 101 & -104 of -65
grouped -71
growing 49
grown 74
growth 93
grpc -39 & -27 on -54
guarantee -82
guaranteed 94
guarantees 54
guard -21
guards 22
guess 67
guest -58
guests 61
guide 45
guideline 100
guild 138
gw 91
h -26 then 33
ha 92
hackathon 68
had 232 a 136 the 66 to 39
half 85 a -40 an 37 is 20 of -89 the 31 year 38
hall 0 # 23
hammered 38
hand -62 : 42 it -32 on 59 to 20 with -39
handbook 106
handed 85 over 92
handful 72 of 72
handhelds -67
handled 119 as 56 by -151 in 31
handlers -49
handles -20
handling 146
handover 139
hands 60 out 32 over 71 the -63
hang 36 on -66
hangs 32 in 49 on 63
happen 21
happened 0 in 44
happens -59 in -20 to -40
happy 168 path 31 with 61
hard 105
hardly 49
hardware -40
harm 20
harmless -61 : 28
harmonised 48
harvest -32
has 125 & 130 a 124 agreed -42 an 67 answered 27 asked 79 been 85 changed 23 complained 51 decided -86 everything 38 four 69 had -41 its 78 looked 32 many -69 no -168 none -65 one -58 read 20 ruled -36 seen -27 settled -35 signed 70 since 43 something -31 the 170 them 28 to -84 two -63 yet 29 ~ -35
hash -47 chain 41 of -63
hashed 22
hasn't 73
have 137 & -60 a 104 an -37 asked 42 been 50 done 23 left -31 no -72 none -83 not 46 seen 23 their 33 them 113 to -26 yet 24 ~ -139
haven't 110
having 0 to -45
he 244 can -20 has -20 was 22
he's 139
head -112 office 20
header -79 & -53 : 81 ? 31 and 59 with -21
headers -82 & -22 are -46
heading 95
headings 37
headless -42
health -44
healthy 31
heart 94 of 59
heartbeat 23
heartbeats -20
heat 30 map 37
heavy 94
height -56
held -59 here -39
help 117 desk 30 the 32
helper 55 ~ 56
helpful 52
helps 103
hence -144 no -28
her 236 laptop 52 return 53
here 186 ; 31 after 45 as 30 by -72 for 36 in 73 is -42 it -44 png 49 that -31 the -39 when 37
herself 39
hi 27
hidden -44
hide -31
hides -39 the -22
high 55 availability 28
higher 56
highest -69 ~ -30
him 105 to 27
hinges 57 on 57
hint 76
his 224 laptop 26 own 40
history -78 is -21 of -48
hit 126
hits -45
hl -44 # -44
hmac -25
hobby -30
hold -117
holders -51
holds -106 # -79 a 52 only -20 the 57
holiday 40 calendar -50
holidays -65 of -65
home -58 directory 21
honest 44
honestly 92
hook -70 & -33
hooks 27
hop -22
hope 23
hopefully 65
hopes 63
hospital 59
hosted -20
hosting 66
hosts 49
hotel -29
hotline -66
hour -139 ; 60 and -41
hourly -90 and -24
hours -93 # 37 ; -23 after -21 and -20 for -41 of -29
house 76
housekeeping 104 is 71
how 116 & 24 do -104 far 53 it 71 long -59 many -34 much -75 the 111 they 26 to 89
however -49
hr 57 feed -47
hsm -22
html -118
http 69 # 35
hub 25
huge 21
human 54
humans -30
hundred -48
hung 73
hurry 43
hurts 49
i 280 asked 30 can -82 don't 31 have 63 keep 43 left 29 need 27 only 52 removed 24 should -44 want -65
i'd 145 rather 66
i'll 161
i'm 187 not 43
i've 165
iam 140
iban -46
ibans -46
icons -39
id -164 & -25 ; -25 int -56
idea 158
ideally 42
ideas 260
idempotency 93
idempotent 70
identical 69
identified 31
identifiers -38
identity 63 service -55
idle -90
idoc -21
ids -140 # -21 are -55
if -22 it -70 it's -25 missing -26 not 40 one -46 somebody 40 there's 79 they -105 we 61 you're 58 you've 33
ignore -38
ignored -111
ignores -65
image -30 and -29
images -146 are 33
implement -25
implementation 34
implemented 35
import 0 & -25
importance 86
important 265
imported 36
imports 42
improve 46 what 29
in 70 # 82 & 52 : 23 ; -22 a 61 advance -63 after 22 an 35 at -26 autumn 56 by -70 cents -23 code 24 each -57 five 28 flight 59 for -44 force -44 four -23 garbage 92 good -31 header -23 her 45 his 57 it -73 its -69 line 109 logs -21 memory -49 mind 47 my 24 on 20 one 30 our -104 over -32 parallel -52 particular 56 plain 28 preparation 36 principle 44 progress -24 red -32 room 42 short -68 spring 36 sprint 47 step -46 stock -34 ten -50 test -29 that 59 the 92 this -53 three 88 turn -27 two 62 under -45 use 24 utc -40 v -39 week 51 what -31 which -31 with 121 words -66 work 84 writing 58 your -37
inbound 55
inbox -53
inc 35
incident -108
incidents 55
incl 41
include 140
incoming 43
index 0 & 24 on -34
indexes -23
individual 35
ines 94
info -66
information 54
informed 21
infra 174
infrastructure 47
ingest 103
ingestion -35
inherited 77 from 39
inherits 53
injected -33
inline -21
innovation 51
input -63 & -21
inputs 59
ins -29
insert 73 a -42
inserts -57
inside -72
installation 41
installed 61
installs -49
instance -30
instant -24
instead -180 of -61
instruction -60
instructions 21
instrumentation 117
instrumented 55
insurer 21
insurers 52
int -26 # 85 pk -24 ref -30
intake -28
integer -107
integers -54
integration 151
integrity -51
interesting 39
interface 22 is 42
interfaces 102
intern 22
internal -51 & 30 confidential 190 ~ -30
interpret 68
interval -27
intervals 82
interview 114
interviews 94
into -46 & -27 account 76 our -39
intranet 138
introduced 34
introduction 36
intuitive 87
invent -20
inventory 114
invite 90
invoice -127
invoices -71 from -37
involved 120
io 42
ip 0 addresses 20
ips -25
is 33 # -49 & -47 : -42 a 34 about -67 accepted -22 active 39 all -122 already -30 also 44 always -39 an 26 another 48 answered -59 asked -84 awaiting 45 away -44 back 26 being 194 blocked -99 booked 37 broken -47 built 35 called -79 carried 25 checked 25 collecting 56 committed -30 complete -26 confidential 30 counted -24 created -21 currently -49 decided 26 deleted -37 done 49 down -116 due -113 elsewhere -48 encrypted -59 enforced -40 enough -23 essential 36 ever 59 everyone's 51 expected 43 fine -32 finished 20 for 67 full 26 generated 76 given -28 going 62 gone -68 granted -52 green 36 half 35 handled -32 hard -23 harmless -82 hashed 60 held 21 history -47 important 44 in 99 included -21 informed -36 it -155 its -23 kept -60 keyed -38 late 30 left -73 live -20 loaded -75 mandatory 21 meant 35 merged 54 missing -129 needed -20 never -21 next 63 no -59 none -64 normal -27 noticed -21 null -29 of 85 older -31 on 151 one -41 only 51 ours 32 out -37 over -76 paid 24 part -52 passed -33 planned -93 possible 36 posted -38 printed -81 provided -55 public -54 put -57 raised -43 reachable 26 reached -32 read -40 ready 63 really 32 recorded -33 refused -39 released -29 rendered -25 reported -21 reserved -50 responsible -68 restricted 57 safe -104 said 36 scheduled -31 sent -64 shared 81 shown -22 skipped -55 small -30 something -31 spent -22 split 25 stable 47 still 60 supposed 39 taken -34 tested -60 that -132 the -58 then -31 there 49 to 51 under 162 unknown -85 up 121 waiting 21 what -83 where 21 why -36 with 141 woken -26 worth 93 wrong 42 ~ 20
isn't 37 there 67
iso 0 # -84
issue -40
issued -47
it 46 # 46 & -49 ; 23 a 23 acts 46 all 112 answers -37 as -37 at 80 away 85 back -38 be -79 before -37 belongs 37 by -47 calls -23 came -29 can 115 compares -28 depends 55 directly -47 does 36 for 61 from 34 got 60 has -36 holds -31 if 97 in -21 into 26 is -22 keeps -23 last 52 later 56 leaves -24 makes 60 may 23 moves -22 needs -34 never -29 not 28 now -85 off -42 on -42 only -76 open 31 out 37 over 36 owns -20 prints -37 reads 30 runs 58 says -43 shows -40 so 56 stands -27 stops 34 takes 51 the -90 there -55 to 21 took -38 twice 24 until -22 uploads -21 waits -37 wants -44 was 37 we 28 well 40 will -112 with 52 without -28
it'd 38 be 36
it'll 24 be 25
it's 75 been -30 done 56 down -21 not -70 on 27 still -75
item 67 # 131 is 59
items -40
itil 22
its 73 # -30 & -52 data 21 job 32 name 33 next 21 number -35 own 33 owner -30 part 32 predecessor 26 slot 20 state -31
itself -95 after 24 and -29 is -66 to 34
j 46
jaeger 95
january -28
jenkins 75
jira 164 filter 45
job 0 & -91 : 80 ; -21 for 61 id -30 in -28 is -25 runs 55 that -24
jobs -85 and 21 are -21 in 43
joined -26 by -25
joins 75
joint 53
jointly 68
jonas 162
journal -20
journey 39
jpeg -75
js -79
json -110 and 24 lines -30 to -31 with -31 ~ 65
july 28
jump -40
june 170
just 0 & -21 as 25 one -54
jwt -50
kafka -87 headers 27 topic -24 topics -27
kb 55
keep -34 a -23 calm 65 the -52 this -23
keeping 65
keeps 89 a 33 it -29 the -32
kept 26 # -56 as -52 by 45 for -33 in 96 until 30 with -24
key -101 # -38 & -59 ; 84 and 22 figures 38 of 25 rotation 75 • 54
keyboard -49
keycloak 102
keyed 37 by 85
keys -83 : 45 and 59 rotate 42
kg -67
kibana 78 & -45 index 46
kick 81 off 88
kickoff 23
kill 48
killed -41
kills -35
kind 0 of -44
kindly 125
kinds 29
kiosk 32
kit 196 is -31
kitchen 44
kits 25
kms 31
knock 31 on 30
know 80 about -27 that -73 which -23
knowing 60
knowledge 37
known 79 to 48
knows 160 which 21
kpi -22 build -27
kwh -40
l -32
lab 31
label 47 & 28 is 20
labelled -53
labels 0 : -36 in -33
lack -20
lacks -44
lag -96
laid 82 down 89
laminated 67
lamp -27
land -37 in -56
lands 55 in 28
landscape 78
lane -66
language 83 and -73
lapsed 23
lapses -24
laptop 32
laptops -60
large 104
larger -87 than -34
last 0 # -54 & 35 day 33 entry -30 five -27 good -35 known -22 month 63 page 43 time 82 touched 70 word 29 year 113 ~ 88
lasted 83
lasts -22
late -39
latency 0 and 48 p -20
later -225 : -24 ; -23 in -31 on -25 once -24 ones -25
launch -37
law 108
lawyer 73
layer -40
layout 83 in -22
ldap -46
lead -82 to 39
leads 80
leak -54
leaked -21
leap 55
learned 36
learning 44
lease -49
leased 32
leases -31
least 113 # -76 once -57 one 30 privilege 85 two 68
leave 42 a 47 no 55 the -94
leaves -86 the -46
leaving -36 the 45
led 37 by 68
left -96 # -26 : -72 ? 24 and -20 half -43 hand -28 is -49 it 32 of -27 out -68 the 24
leg -31
legal 102 has -76 hold -60
length -106
lens -45
less 177 than -39
lesson -37
let -32 the -24 us 76
let's 98
lets -65 us -50
letter -42
letters -97 are -62
level -65 of 21 security -27
levels 60
lib 36
libraries -27
library -69 & 67
licence 97 for 60
licences 93 are 108
license 75
lie 129 in 26
life 0 of 25
lifecycle -24
lifetime -23
lift 55
lifted 22
light -44
lights 42
like 224 a 59 all 47 any 66 in 37 it -25 other -37 the 70 to -93
liked 73 it 33
likes 65
likewise 33
limit 0 is 86
limitations 108
limits 142 are 83
lindqvist 22
line -109 # 80 & -26 : -24 by 78 for -122 in -36 manager 51 with 61
lines 0 in -27 of 47
link 70 and 82 in 42 to -80
linked 65 to -26
linking 31
links -107 to -58
lint -34 on -23
linter 50
linting -43
list 42 # -38 & -24 and -59 at 39 by -23 detail -63 for 20 from 34 in -64 is -79 of -51 on 37 to -32 what 54 • 74
listed 87
listens -123
listing 42
lists -92 are 33
little 101
live -63 : -33 with 25
lived 50
lively 43
lives -78
living 36
load 0 & -31 test 110 the -45 time -20
loaded -76
loader -76
loading 79
loads 41 # 44 the -27
lobby -31
local -33 time -29
locale -95
lock -94 # -28 and 84 the -29
locked -91
locks -54
log 0 # 94 levels -21 source -23
logged -63 in -68 with -52
logger -48
logging 160
login 0 & 29 and 78 for -33 is -43
logins 26
logistics 55
logo 56
logs -35 a -31 are 114 in 26
long 51 ? 26 as -61
longer 0 than -114
longest -37
look 117 and 51 at -83 for -137 in 95 inside 48 into 93 like 47 there -34 up 30
looked 102 at 31 up -30
looking -27
looks -28 at 26 for -21
lookup -36
loop -53
loose -25 coupling 39
lose -24
loses -67
lost 0 the -27
lot 128
lots 35 of 50
love 160 to 35
lovely 69
low 0 fidelity 83
lower -105 case -22
lowest 25
loyalty 43
luck 40
lunch 68
m 0 # 86 & -28
machine 0 and 65
machines -61
macos -33
macro 146
macros -51
made 49 a 76 before 53 from -38 the 87 up -42
mail -96 ; 48 address -33 and 60 to -31
mailbox -28
mailed -34
mailer -29
mails -32 a 70
main -62
mainly 24
maintain 28
maintained 130 by 57 in 31
maintains 80
maintenance 84
major -22
make 106 it 41 sense -41 sure -26 the 37
makes 29 & -21 a -50 sense 67
malformed -20
manage 26
managed 0 by -80
management 183
manager -26 i -39
manager's 41
mandatory 104
manifest -20
manner 178
manual 86 steps 51
manufacturer 42
many 72 & -64
map -49 and 50 in 33 of -46
mapped 45
mapping 63
maps -44
marked -46
marker -29
market 68
marketing 46
marking -27
marks -94
mask 90
master 35 data 30
match -31
matches -43
matching -26
matrix 152
matter 62
matters 150 : 84
max 0 # -40
maximum -24
may -51 # -33 approve 22 be -62 fail -28 go 81 hold -60 not 60 open 76 see -66 take -57 write -24
maybe 300
mb 30
me 248
mean -56
meaning 63
meaningful 148
means -93 : -23 a -36 that -41 the -77
meant 0 to 64
measure 241 first 67
measured 0 at -130 gets 38 over 21
measures 85 are 41
media 80
meet 90 on 35
meeting 161
meets 80
member -67
members -66
membership -51
memo 22
memory -172
mention 181
menu -133 & -97
merchant -27
merge -151 request 48 to -32
merged -51
merger 152
merges -24
merging -25
mermaid 87
mesh 24
message 46 is 62
messages -37 a -34 are -43
met -27
metadata 36
meter -122 readings -21
meters -56
method 24 path 111
metrics 28 are -21
mid 34
middle -29
middleware 22
midnight -72
might 39 be 24
migrated 99 from 56
migration 63 # -55 to 48
migrations 96 run 26
milestone 52 m 43
milk -20
million -24
milliseconds -27
min -41 # 21 each 58
mind 58
mine 23
minimal 22
minimum -28
minus -50 the 23
minute -68 ; 32 and -49
minutes -81 ? 28 and -63 are 37 for -21 of 31 on 41 then -46 with 33 without -47
mirror -24
mismatch -23
miss 21 it 26
missed -51
misses 49
missing -288 # -43 & 24 : 117 and -28 for -37 in -41 on -34
mistakes 105
misuse 67
mixed 43
mm -90
mobile 94
modal 34
mode 75 : -36
model 0 is 23
modelled 38
modelling 81
models 32
moderated 61
moderation -29
moderators -21
modern 91
modes 38
module 53 & 157 : 27 and 25 answers 32 are 27 does 29 exists 32 for -50 has -45 in 50 keeps -78 may -24 runs -22 should 42 that -59 was 23
module's 67
modules -58 of 29
monday 46
monitoring 73
monitors 23
month 0 & -21 ; -23 and -21 end 59 is -31 of 89 with 29
month's -46
monthly 100
months -60 of 20
moon 82
more 183 & -29 ; 36 of 47 often 64 or 42 ~ 67
morning -71 and -39
mornings 23
mortem 0 of 22
most -32 # -63 important 48 likely -25 one -55
mostly 191
move -110 the -35 to 90
moved 119 from 34 to -39
moves -102 a -23
moving 72
mr 104 & 30
mrs 52
ms 29
msg -74
mtls -143
much 152 is -36 of 22 to 78
multi 29
museum 24
must 47 be 28 confirm 30 never 39 not -52 run -32 stay -31
mutations -38
mutual 0 tls -32
my 84 machine 29
n -28 # 37 & -23 : 45 m -57
nadia 33
nagios 46
name -68 : -27 a 80 and -66 each 107 in -78 on -41 purpose 107 type 137 unit 94
named -62 & 84 after -62 by -48
names 0 : 30 a 34 and -20 are -38 the -84
namespace 83 & 31
naming 82 conventions 50
napkin 25
narrow 64
national -78
native -28
nats -38
naturally 69
nav 82 # 107
navigation 139 is 23
nd 79
near 33
nearly 97
neat 20
necessary 39
need 76 & -37 a -79 it 41 one 54 to 90
needed 28 for 29 to -25
needn't -38
needs 0 & -117 a 56 an 39 the -72 two -36
negative -37
negotiate 57
negotiated 34 with 22
neighbour 174
neighbouring 132 & 116
neighbours 78
neither 86
nested -58
net 0 # -23
network 0 ; 26 is -33 tab 147
networks 95
never -137 a 24 be 31 changes -40 do -21 had 24 on 27 put -44 read 33 see -21 the -29
new 0 & 82 colleague 76 colleagues 22 ones -54 price -27 state -20 version -56 ~ -40
newer 23
newest 60 first -71
news -47
newsletter 34
next -89 # -25 & -49 day -75 door 235 due -40 in -34 is -51 morning -33 one -40 ones 39 quarter 29 review 49 run -20 step 21 stop -42 three -21 week -36 year -25
nice 182 to 33
nicely 65
nicer -41
night 0 : -26 ; 21 a 44 and 24 at 68 shift 33
nightly -102 job 73 sftp -46
nines 33
ninety -67
no -135 # 153 & -28 access 24 answer 104 business -43 calls -46 code -35 data -71 database -35 ddl -56 erd -61 exception 104 exceptions 24 file -26 foreign -20 further -80 http -33 idea 116 internet 35 login -25 longer 102 more -35 name -48 names -73 network -40 other -262 others -143 personal 55 picture 31 second -26 slo -21 state 50 tables -72 target -24 third -31 time 23 user -36 ~ -162
nobody -31 but -39 can -47 else -72 has -83 in 26 is -49 needs -29 reads 28 should -42 wants 22
node -182
nodes -83
noise 60
non 57
none -281 : -128 ; -56 all -20 and -43 at -21 because -39 in -27 of 49 since -59 wanted -22
noon -78
nor -58
normal -93
normally -25
not -49 & -64 an -48 and 42 answer 53 be -33 been 30 block -24 by -45 change -24 count -29 decide -25 do -20 even -27 exist -22 find -33 for 40 found -35 in -34 know -52 leave -30 logged -24 make -71 more -30 needed -65 null -21 of -82 on -70 only 44 ours -22 paid 25 part 114 planned 27 read -22 recorded -23 run 25 send 20 shown -47 stop 48 stored -20 supported 37 sure 39 survive 51 there -32 to -35 two -20 wait -34 work 31 yet -158 ~ -111 • 49
notary 58
notation 84
note -60 the -55
notebook -50
noted 46
notes 0 on 24
nothing -233 ; -22 can 56 else -94 for -36 is -51 may 29 more -82 of -56 on -27 special 23 that -54 to -59
notice 71
notices -69
notification -22
notifies -28
notify -25
nouns 29
nov 33
november 46
now 0 & -52 : -42 ; 58 a 82 and -28 it -48 one -48 the 43
nowhere -81 in -21
null -161 ; -26 for -42
number -68 # 76 & -20 and -55 date 45 in -57 is -28 to 48 without -20
numbering 34
numbers 0 are -83 for -43 from 96 on 47
numeric 59
nurse -38
nurses 95
o -74
o'clock 46
oauth -27
object -37 lock -31
objective 26
objectives 79
obs 90 # 90
observability 124
observe 35
observed 55
obvious 72
obviously 44
occur 32
october 50
odd -130
of 71 # 25 a -48 an -79 another -29 any 86 arrival -25 bank -27 calls 24 cases -83 course 25 customer 36 customers -50 date -42 documents -29 duties 51 each 40 error 34 events -51 everything 92 files -38 four -51 free -62 it 51 its -52 memory -29 missing -27 month 59 no 44 old -32 one -102 open -41 our 105 ours -24 parcels -20 personal -25 processing 20 production 25 record -21 requests -56 rows 35 scope -30 that 37 the 52 their 24 them 105 these 22 this 107 those -20 time 20 two 29 unknown 50 up -46 us 156 users -65 what 20 which 49 your -20 ~ 86
off 0 ; -29 a -27 by 57 from 50 in 70 on 42 • 108
offboarding 35
offered 0 to 22
offers 28
office 88 hours -29 is 22
officer -23
official -29
offline -29
offsets -30
offsite 58
often 51 as 44
oidc -39
ok 78
old 0 and -29 ones -28 system -76 text 78 value -37 version -23 wiki 25
older -121 ones -47 than -71
oldest -153
olga 57
on 82 # 96 & -27 a 56 all -27 an -20 any -113 as -20 average 44 call 63 day 51 duty -62 each -39 every 42 failure -40 for 46 his 68 holiday 45 how 20 in 26 it 33 its 58 load -32 main -36 merge -121 my 127 one -75 paper 23 parental 70 phones -41 pr 25 purpose -139 request 29 sigterm -37 staging -28 stdout -57 tags -43 the 61 their 58 them -71 there -23 this 125 time 71 top -117 what 61 when 65 whether 33 which -74 who 29 with 22 wood 30 ~ -59
onboarding 141
once 0 & 123 ; -93 a -85 and -63 at -33 it -60 more -28 per -71 the 172
one -48 # -49 & -94 : 32 ; 59 a 29 after -29 and 41 at 27 before -21 box -21 bullet 56 button -67 call -38 can 35 click -27 currency -22 dialog -21 endpoint 60 entry 73 event 26 export -43 file 48 for 125 from 32 happy 40 has 20 hour -65 in 52 instance -34 is -33 json -24 line -38 may -26 message -38 minute 20 more 73 must 44 night 41 of 30 on 43 open -26 or 63 page -95 paragraph 24 parcel -39 pdf -35 per 21 place -68 question -52 row 56 second -37 sentence 68 should 21 span -29 table -69 tenant -35 time 149 to -72 trace -25 user -47 very 27 was 32 we 39 week -23 who 60 wins -24 with 92 would 44 ~ -20 • 39
one's 30
ones 126 # -32 : -41 are -64 go -58 in 31 were -22 with 23
ongoing 28
only -208 # -37 : -51 ; -49 and 23 as 56 at 29 authorised 79 be 38 by -29 for -26 if 63 in 29 module -34 on 41 one -75 reads -27 so -35 the -26 thing 31 when -64 with -69 ~ 71
onto 30
opaque -27
open -153 & 65 a -47 at 28 for -24 in -39 invoices -23 it -29 one -22 question 198 requests -22 source 91 tickets -49 ~ -62
openapi 95
opened 37 with -22
opening 0 a -37
opens -174 a -38 the -49
opentelemetry 25 is 40
operating -67
operation 147 & -47
operations 91
operator -99 with -30
opinion 52
opinions 79 differ 59
ops 105 # 48 has 32
opt 27
optional -140 & -43
options -32
or 101 # -55 & -56 a -20 all -37 an 43 at -21 in 58 less 42 more -126 newer -51 none 39 not 50 red -62 so 35 the -119 three 45 to 27 two 80 when -24 with -46 ~ -70
orally 74
order -133 : 41 and 27 from 32 is 53 number -43 of -69 to 92 was -22
ordered 26
orders -139 and -21 in -39
ordinary 25
organisation -39
organisational 100 and 49
origin 64
originally 67
otel 38
other 173 body 21 fields 100 module -80 modules -136 services -154 side -23 things 74
others 231 : 59 get -21 may 49
otherwise -123 it 25
ought 163 to 163
our 224 api 34 customers 27 own -154 platform 28 product -32
ours 81 and 32 is 70
ourselves 20
out 66 a 21 after 38 and 25 as -20 at -112 by 44 for 68 in 51 the 45 ~ -26 • 136
outage -28 of -43
outages -66
outcome 63 of 20
outcomes -24
outdated -102
outgoing -32
output -89 of -38
outside -58 firm 24
outsourcing 23
outstanding 62
over 0 # -107 & 20 : -63 a 79 and -33 from -25 in -45 the 55 time 36
overdue 20
overload 0 and 53
overnight 30
override -86
overview -20 of 37
overwrite -59
overwrites -38
overwritten -32
own -52 & -92 and 46 copy -30 documentation 37 table -23
owner 94 : 66 ; 65 a 25 has -47 i -45 is 44
owners 70 of -20
ownership 31
owns -70 the 53
p -49
pace 41
pack 66
package -25 # 58 & 46
packages 24
page 0 # 30 & 43 after -27 and -34 between -32 covers 90 for 51 in -28 is -47 of 125 on -33 was 22 with 45 • 54
paged -22
pager 33
pagerduty 59
pages -58 # -54 ; 52 of 75 the -58
pagination -20
paging 27
pain 22 # -24
pair 0 of -20
pairs -59
pallet -52
panel 41 & -25
panels 40
panic 32
paper 100
paragraph 83
parallel -131
parameter 60
parcel -29
parent -23
parental 69 leave 74
parents -38 see -21
parking 66
parks -29 the -29
parse -112
part 121 in 65 is -32 of -56
partial -46
participants 48
particular 63
partition -87
partitions -33 are -30
partly 104
partner 139
partners 37 get -28
pass -64 & -23
passed -20
passenger -21
passes -76
passport -38
password -20 & -46 is -40
paste 0 a 33
pasted 20
patch -38 updates -24
patches -77
paternity 95
path 49 is -47 purpose 53
paths 20
patient -50
patients 106
pattern 32
patterns -40
paused -25
pay -28 # -31 for -24
paying -41
payloads 34
payment -65
payments -90 and -32
payout -119
payouts -52
payroll 29
pays 81 for -34
pdf 0 a -24
pdfs -39
peace 50
peak -58
peer -33
pen 48 test 45
penalty 31
pending 38
pentest 50
people 121 and -75 are 25 in -40 of -73 on -65 to 38 use -40 who -27
per -30 # -33 calendar -44 channel 24 client 119 day 63 depot -21 field 56 invoice -20 job -23 key 67 line -28 minute 177 month -78 order 33 page -28 parcel 22 pod 59 provider -32 region 56 request -50 run -23 second 103 shop -23 site 57 team 28 tenant 46 the 61 week -33 ~ 55
percent -77 of -62
percentage -22
performs 47
perhaps 161
period -43
perl 70
permission 110
permissions 86
permit -65
permits -34
permitted 46
person -43 has -24 in 52 of -36 who -39
person's -36
personal 0 ~ -83 • 30
personally 23
personnel 99
persons 76 have 93
pg 80
pharmacist 48
phase 226 # 20
phone -55 number -45 numbers 33
phones -69
photograph 91
photographed 28
photos 30 are -22 of 51
physical 34
pick 97
picked 0 up -20
picker 43
picks 0 it -29 the -38 up -32
picture 64 says 21
pictures 0 of 28
piece -74
pieces 54
pilot 224
pin 26
ping 30
pinned 177
pins -25
pipeline 97
pipelines 65
pixel 80
pixels -45
pizza 56
pk -108
place 54 in 50 that -60 where -33
placed 26
placeholder -118
plain -85
plan -61 of 37 to -78
planned -78 & -25 : -23 and -42 downtime -24 for 26 in 30 with 29
planner -97 i -59
planners -39
planning 76
plans -64
plant 43
plat 21 # 21
plate -167
platform 40 & 20 has 21 operator -28 people 83 team -176 with -59
platform's -66
playground 39
plays 97 a 51
please 300 check 24 don't 31 fill -28 refer 22
plenty 77
plot -27
pls 100
plug -32
plugin 59
plugins -122
plural 39
plus 41 & -71 a -31 one -51 the -28 whatever 44
png 106 or 40
po 37
pod -105
pods -66 # 39
point 68 and 34 to 39
points 133 to -59
policy 119 decisions -56 is -32
polite -24
poll -20
polled -26 each -22
polling -88
polls -38
pool -76
pools -35
popular 26
port -47 # -57 is 29
portal 101
position 54 of -38
possible 89 to 31
post -24 to -34
postcode -33
poster 72
postgres 0 & -31
posting -85
postings -48
postmortem 21
postponed 108
potential 31
power 0 loss 37
pr 33
practically 33
practice 70
pre 0 push -28
predecessor 73
predictably 54
prefer 44
prefix 0 & -29
preparation 41
prepared 88
prepares 51
presence -21
presented 60 to 27
press -137 & -54
presses -108 & -46
presumably 82
pretty 123
prev -42
prevents 34
preview -86
previous 35
price -177 and -57 changes 51 list -20
prices -127 and -43
pricing 66
primary 0 key -42
principle 113 of 22
principles 70
print 88 the -26
printed -65 on -81
printer 23 is -41
printers -95
printing 76
prints -117 a 37 what -36
prior 40 to 83
priority 33
privacy 70
privilege 57 is 66
priya 28
probably 100
problem 22 json 28
problems -91
procedure 58 # -22
process -73
processed -42
processing 97
procurement 60
produced 171
producer -38
producers 28
produces 29
producing -35
product 33 : -21 images -43 in 48 manager 31 owner 29 owners -50
production -53
products -40
program -26
programme 26
progress -77 bar -20
project 97 & 69
projects -38
prometheus 64 scrapes 56
promise 0 to 30
promised 120 a 34
promises -34
promising 60
promote -23 the -26
proper 104
properly 150
properties -23
property 0 of 58
proposal 37
proposals 38
proposed 66
proposes 68 a 61
protect 30 the 31
protected 34
protection 67
protective 33 measures 33
prototype 81
proud 67 of 32
provide 146
provided -39 by -43
provider 45
provider's -83
provides -49
provisioning -24
proxy -25
prs -25
pseudonymised 20
psi -63
psql 44
public -127 internal 190
publication -36
publish -53 the -35
published -112 by -29 ones -58 with 37
publishes -79 the 24
publishing 58
pull 37 request -31 requests 44 the -66
pulled 0 it 30
pulls -31
pump 20
pupil -39
pupils -101
purchasing -44
purge 24 the 53
purpose 105 : -33 and 64
purposes 35
push -42 & -20 : -37
pushed 25 to -24
pushes -95
put 31 a -45 and -28 them 31 to 25
puts -103
putting 43
px 58
python 36
q 62 # 33
qa 70
ql 77
qualified -22
quality 0 gates 41 of 32
quantity -57
quarantine -46
quarter -38 ; -24 of -33 we -20 with 20
quarterly 36
queries -27 and -35
query -180 and -36
question 86 & -30 : 28 and -26 in 22 of -24
questionnaire 25
questions -34 : 50 and -25 later -25
queue -103 # 63 & 49 : 94 and -38 depth -41 for -21 length -20 of 20 stuck -24 • 33
queued -45
queues 0 the -37
quick 63
quickly 49
quiet 20 hours -33
quite 113
quota 82
quotas 36
quote -56
quotes -86
r -49
raci 209
rack -38
radio -90
rail -64
raise -54
raised 69 by 61
raises -36 & -26
raising -27
ram 118
ramp -30
ran 128
random -141
range -97
ranking -54
rate -75 and 32 errors -24 is -36 limit 103
rated 29
rates -108
rather 71 not 44 than -50
ratings -63
ratio -43
raw -112
ray -20
rd 59
re -86
reach -55 # -30 it -30 the -35
reachable -115 from -27
reaches 32
react -27
read -38 & 32 : 47 access -45 and -37 it 48 on -47 only -54 them 49
readable 55 by -38
reader -68
reader's -31
readers 22
reading 33 is -52
readings -39
readme 80
reads -83 & 45 are -48 from 53 it -22 of -39 the -70 them 26 writes -25
ready -54
real -30 customer 35 data 41 traffic 33
realistic 124
really 23
reason -99 & -40 ; 66 and -29 code -35 for 29 in -55
reasons 0 and -32
reboot -39
rebrand 57
rebuilds -54
rebuilt -151
receipt -76
receipts -97
receives -153
recent 59
reception 23
recipe 43
recipes -55
recipient -94
recipients 25
recognise 36
recommend 73
recommended 27
reconciliation 56
record 0 a 53 for -21 is -37 of -44 with -36
recorded 62 in -41
recording 34
recordings -154 are 22
records -106
recover 61
recovers -48
recovery -51
recurring 64
red -22
redesign 50
redirects -26
redis 48
redone 43
ref -39 : -35
refer 113 to 53
reference 78 to -27
refill -36 # -20
refills -26
refinement 153
refresh -62
refreshed -30 at -20
refreshes -60
refund -69
refunds -150
refusal -59
refused -87 with -20
refuses -164 to -61
region -26 ; -27 and 50
register 0 # -20
registers -52
registry 41
regular 53 maintenance 88
regularly 83
regulator -30
rehearsed 29
reindex -24
reject -105
rejected 0 with -38
rejects -109
related 33
relations 102
relay -24
release -103 : 24 by 51
released -42
releases -111 are -73
releasing -37
relevant 204
reliability 79
reliable 84
reliably 74
reload -87
remain -76
remaining 35 ones -66
remains -120 is -24
remark 107
remember 61
remembered 29
remembers -28
remind -26
reminder 26
reminders 38
remove 43 the 21
removed 40 from -73 in 49 it 58 the 63 with 33
removes -100 the -48
rename 0 & 35
renamed 65
renaming 20
render -22
rendered -41
renderer -42
rendering 21
renders -28
renew -80 the -21
renewal 118
renewals 22
renewed -21
renews -24
renovate 32
reordered -25
reorg 102
reorganisation 71
repair -26
repairs -26
repeat -42
repeated 124 at -31 calls 58 safely 44 without 38
repeating 45
repetition 20
repetitive 23
replace 61 the -40
replaced -128 by -67
replaces -66 the -38
replay -33
replays -37
replica -22
replication -64
reply -31
repo 212 & 60
report 0 to -36
reported 58 to 54
reports -73 # 43 a -52 are 26 the -42
repos 28
repository 146
reproduce -25
reproduced 64
req -35 s -34
request 111 & -45 : 31 a 37 access 55 and 26 id 56 is 26 it 28 of 66 per -27 that -55 the 20 through 35 to -22 with -20
requested 44
requests -51 and -29 are 48 from -55 per 132
require 106 a 57
required 66 fields -20
requirement 49
requirements 57
requires -37 a -51
research 109
resend 20
reservations -27
reserve -33
reserved 0 for 24
reserves 56
reset -79
resets -22
resolution -21
resources 54
respect 89
respective 34
response -76 # -52
responsibility 32
responsible -30 for -70
responsive 58
rest 0 # -27 & -23 and -31 api -45 for -65 is 73 of 106 under -59
restart -148 the -23
restarting -25
restarts 57
restful 62
restore -70
restored -37
restricted 36 to -37
restrictions 140
rests -78
result -38 : -35 in -29 of 61
results 102 and -48 are 72 on -20
retention 116 : 67
retired 51
retried -44
retries 57
retro 156
retry 48
retrying -36
return -75
returned -30
returns -112 # -57 & -35 a -28 the 51
reuse -29
reused -28
reverse 56 engineering 28
review 0 : 154 and 25 within -35
reviewed 97 by 90 on -93
reviewer 30
reviewers 109
revised 52
revision 69
revoke -60
revokes -93
rewrite 64
rewrites 54
rewriting 22
rewritten 97
rewrote 54
rfc 40
rid 26
right -47 : -27 ? 49 column -51 of 21 one 23 the -26 to 36
rightly 74
rights 115
ring -67
risk 88
roadmap 106
robot 95
robots 35
robust 109
role -44 & -35 is -36 of -26
roles 129 & -51 : -37 and 29 are 38
roll -77 back -43
rollback 73
rolled 27
rolling -39
rollout 143
room -54 # 88 & 101 : -29 for -37
rooms -75
root -66 span 37 • -22
rota 28
rotate 83
rotated -69 daily -35
rotation 105 and 69
roughly -21 # 33
rounding 37
router 46
routes 49 are 23
routine -50
routing -56
row -90 # 100 & 47 and -23 count 27 for -28 in 37 is -21 level -31
rows -149 : -38
rpa 63
ruff -29
rule 0 for 22 is -52
ruled -45
rules -31 : 93 are -50
run -68 & -64 a 29 as -24 at 42 before 65 by 48 is -36 it 25 the -43 twice -37 two -46 with -31
runbook 81 is 54
runbooks 52
running -28 a -20
runs -54 & 50 a -66 as -69 by 30 in 34 on -30 out -20 the -22
s -80 # -83 & 26 and 37 at -27 for -33 measured -38 of -21 per 68 should -57 • 82
safe -21 to -42
safeguards 47
safely 43
safety 59
said 63
salaries -52
salary -47
sale -23
same 0 & -24 as -33 day -20 file 25 result 41 set 31 thing 20 time -58 way 28
sample 67 data 33 of -68
sampled -83
sampling 93 # -30
sap -59
sat 124
saved -48 search 58
saves 55
saving -25
saw -42
say 163 & -121 how 20 in 49 it 45 the -22 what -55 which 69
saying 44
says 32 # -53 more 59 no 79 so 33 the 138 who 36
scale -132
scan -36 for 64
scanned -105 by -34
scanner -30
scanners 26
scanning -34
scans -72
scheduled 0 for -51
scheduler 65
schema 39 & -30
scheme -24
school -41
scope 48 & -77 of 50
score -123
scores -56
scoring -43
scrap -35
scraped 69
scrapes 56
scrapped 63
scratch -28
screen -49 and 36 in -39
screens -104 of -92
screenshot 169
screenshots 29
script 53 and -48
scrolls -33
scrubbed -60
sdk 21
sdks -25
sealed -27
seals -30
search -106 & 36 : 123 box -70 by -40 field 45 for 73 go -74 is -44 the 125
searches 24
searching -29
season 91
seat -58 is -20
seats -52
sec 130 # 105
second 31 & 40 burst 23 call -20 on -29 one -34 person -73 person's -28 round 26 site -22 tab -29 time -26
secondary -35
seconds -123 ; -20 of -41 per 34 the 63 to -46
secret 58 : 53 • 50
secretary 25
secrets -23 and 20 are -20
section 159 & -65
security 74 in -24 is 80 officer 22
see 100 & 86 a -43 all 44 api -20 it -23 one -90 only -34 that -43 the 39 their -42 them 30 there 21 what -29 when 26 whether -24 which -50 who -56 why -33
seed 52 # 41 data 114
seeded -30
seeding 29
seeds -23
seemed 47
seems 34
sees -95 all -24 the -32
segment -28
segments -42
self 65 explanatory 68
semantic -33
semicolon -25
send -139 it -74 the -29
sender -131
senders -25
sending -43
sends -33 a -30 it 39 one -42 reminders 30 the -32
sense 160
sensible 47
sensitive 55
sensor -90
sensors -51
sent -189 at -23 by -57 to -118
sentence 36
september 29
serial 0 number -28
series 38
serious 24
seriously 76
served 21
server 45
servers -120
serves -78 as -46
service 56 & -52 account -23 accounts 34 and 33 desk 81 for 29 has 25 in 36 keeps -49 name -43 on 21
services 60 ; -73 are 55 in 24
session 43 with 34
sessions -68
set 64 & -111 by 82 for 72 it 74 the -67 to -31 up 54
sets -30 the -31
setting -65
settings -108
settled 37
setup 39
sev -20 # -20
seven 33 days 23
several 172
severity 140
sftp -43 drop -51
sha -86 # -57
shadow -21
shall 234 be 98 not -24
shape 20
share 0 a 56 it 30 of -32 one -39
shared 64 by -67 with 118
she 167 has 28
she's 137
sheet 105
shellcheck 58
shift -27 ; -25 lead -53 leader 24
shifts -47
shim -55
ship -77
shipment -27
shipping -25
ships -39
shop -125 owner -34 with 22
shops -42
short 0 : -66 explanation 30
shortened 56
shorter -57
should 58 & -22 answer 38 ask -33 be 81 do 20 exist 37 have 20 hear -34 it -29 never -72 not -23 see -50 stay -28 the -60 you -28
show 61 a -36 as -28 the -48
showed 119
shown -106 as 64 in -29 on -30
shows -44 how 56 it 120 its -28 the 25 what -88 who -97
shrink 66
shut -77
shutdown 71
sibling 95
side 74 by -74 of 36
sidecar -68
sides -53
sign 0 in -86 off 89
signal -71
signature -21 and 28
signed -120 off 61
signing -59 keys -29
signs -115 the -25
sigterm -40
silent -56 for -36
silently -60
similar 201 to 32
simulator -38
since 21 # -36 & 82 a 32 every -31 nobody -103 the 76 then -29 they -32
single -210 line 25
singular 47
sister 139
sit 0 down 36 in -27
site 45 in 43 • 78
sites -91
sits 81 between -63 in 99
situations 28
sixty -59
size 32 # -22
sized 21
skeleton 20
sketch 67
sketched 90
sketches 94
skip -140 with -24
skipped -45 and -32
skips -75 the -39
sku -67
sla 60
slack -28
sleep 88
sleeps -34
sli 20
slide 35
slipped 36
slo 154 : 61 is 31
slos 70
slot 0 # -78
slow 0 # -20 ones 23
slower -21
slowest -52
slowly 26
small 27
smaller 34
smallest -34
smart 31
sms -51 and 20 provider 27 to -32
snapshot 21
snapshots -52
snippet 83
snippets 61
so 0 & -24 : -61 a -61 every -27 far 103 forth 85 i 31 much 23 no -116 nobody -41 on 68 one -67 that -21 the -78 there -69 there's -23 they -78 we 75 you -26 ~ 29
soc 88
socket -93
sockets -60
software 62
sold -24
sole -38
solver -27
some 286 # -71 more 42 of 22
somebody 70 else 28 will 59
somebody's 41
someday 34
someone 141 should 59
someone's 24
something 260 for 45 here 29 is 31 on 24 that 41 to -36
sometimes 63
somewhere 276 in 25
soon 0 after -44 as 77
sooner 37
sorry 181
sort 36
sorted 50 by -28
sorting -64
sorts -44
source 90
space 105
span 41
spans 78 : 79 are -55 • -21
spares 40
speaks -47
special -38 category -32
species -41
specific -27
specify 66
spend -112
spike 48
spinner -75
split 107 by -38 into 36 it 40 of 43 the -76
splitting 31
splunk 24
sponsor 27
spot 48
spreadsheet 32
spreadsheets -23
spring 181
sprint 225 # 127
sprints 58
sql -59 and 40 only -28
sqlite -28
squad 108
sre 83
st 44 of 77
stability 38
stack 0 traces -21
staff 0 and 34
stage -21
staged -35
staging -67
stakeholders 95
stale -41
stand 0 in 65
standard 70 set 26
standby 46
stands -113
star -32
start -26 at -34 in -24 it 48 page -54 stop 118 the -31
starts -63 in 26 it 22 with -34
state 0 & -33 : 68 and -40 for 89 in -42 is -36 of -39
stateless -115
statements 84
states -59
static -121
station -39
stations -37
statistics -32
status -96 & 27 : 66 and 22 page -31
stay -139 calm 51 in -35
stayed -40
stays -130 in -25 shut -22 with -20
stderr -25
stdout -152
steady 51 state 47
steering 107 committee 61 group 46
step -28 # 21 by 26
steps -28 : -20 to -20
steward -68
stewards 62
stick -67
stickies 47
sticks -27
sticky 0 notes 74
still -175 & -71 answers -47 be -60 being 31 has 40 have -28 missing -27 open -34 read 27 the -22 there 26 to 35 under 45 without -24
stock -118 is -46
stood 115 here 37
stop -129 a -34 the -56
stopped 0 at -20
stopping -55
stops -122 at 102 the -25
storage 29
store 0 the 42
stored -61 with -25
stores 20
stories 103
storing -43
story 63 # -79
stream -104 & -21
streaming 48
streams -33
street -42
strict 52
strictly 36
string -55
strings -64
strip -78
structure 41
structured 32
structures -39
stub -45
stuck 22 ? -28
student 52
stuff 215
style 108 guide 67
subject 162 and 37 is 23 to 54
submission -46
submodule -20
subscribe -45 to -41
success -23
successor 45
such -24 a 53 as -111
suggests 23
suitable 35
sum -28
summer 157
sums 32
sunday -66
super 29
superseded -43
supervisor 25
supplier 59
supplies -84
supply -20
support -79
supports 113
supposed 32 to 39
sure 60 that -26
surely 55
surprise -37
surrogate -29
survey 80
survive 0 the 58
survived -33 : -24
suspected -39
suspension -41
sven 78
svg -73
swagger 70 is 62 ui 36
swap -136
swaps -49
switch -134 it -38 on -39 the -27 to -41
switched 0 off -46 on 25
switching -92
syntax -37
synthetic -62
syslog -102
system 0 and 35 is 37
systems 63
tab 79 # 45
table 0 & -95 : -78 and -72 definitions 60 for 28 groups 31 in -23
tables -68 & -32 : -22 and 81 are 58 by 25 have -23 of -35 the -81 to -22
tablet 106
tablets -49
tabs -74
tag -79 & 24
tagged 20
tags -27
tail -61
take 51 & -62 a -31 care -32 it 48 over 25 part -49
taken 0 away 50 from -99 in -20 out 37
takes 0 # -27 an -25 care 45 its -52 over -46 the 57 two -20
talk 100 about 40
talked 30
talks 45 to -67 with 37
tamper 30
tank -42
tap -65
tape 71
target 76 # -64 : 32 window 34
targets 22 for 30
tariff 25
tariffs 32
task 72
tasks 45
tax -59 office 42
tbd 157 waiting 33
tcp -38
tea 64
teacher -77
teachers -34
team 35 & 54 ; 38 and 32 for -20 has 39 in -56 lead -22 leads -22 who 88
team's 0 & -24
teams 102
tech 58
technical 163 and 44
technician 25
technology 58
telemetry 44
telephone -52
tell 56 & -24 the -67 us -22 you 107
tells -152 the -43 us 43 what 56
template 42 & 38 and 76 for 95 in -31
tempo 87
temporary -27
ten -191 times -39 years -74
tenant -115 admin 24 admins 34 and -39 is -23 • -25
tenant's -59
tenants -160 & 48 : -35 and -29 can -43
tend 67 to 67
tender 67
tenth -26
term -40
terminal -20
terminates -49
terms -62
terraform -75 module -27
test 0 and -30 data 63 each -43 environment 35 in 44 is -32 on -102 systems -53 with 56
tested -33 by -40 with -44
tester 52
testers 31
testing 32
tests -22 on -27 run 95 • -25
text -83 & -30 and -34 field -26 in -29 is -71 to -39
texts 38
th 49
than -63 # -163 & 82 a 75 anyone 53 five -27 half -31 one 28 that -28 the 29
thank -20
thanks 83 to 62
that 0 & 30 a 29 all 37 an -23 are -26 can -41 can't 43 cannot -21 could -82 does -28 failed -24 fails -24 has -21 have -35 hour -42 i -39 in 38 is -42 isn't 69 knows -68 my -48 needs -86 no -36 of -47 one 29 order 36 stood 40 tenants 33 the 42 time 30 was -55 we 30 would 28 ~ -67
that's -23 all -48 it -55 our 47 the 111 what -21
the 29 # -26 & 65 absence 28 account 40 accountant -27 action -26 address -85 admin 27 agenda 29 agent 41 amount -40 answer -42 api -22 app -21 application 49 approval 23 archive 47 auditor 34 autumn 46 back 25 background -28 backlog 75 backup -30 bad 25 badge -23 balance -63 bank -161 bank's 83 barrier 47 batch 27 bed -31 beginning 57 bell -74 bi 20 big 45 bin -50 blue 25 board -29 body -94 booking -47 boss 22 box -58 bridge 35 browser -112 browser's -22 bucket -42 build -42 bulk -22 burger -20 bus -20 buttons -30 cache -47 calendar -95 caller -60 canteen 52 card -26 carrier 54 case -24 catalog -34 catalogue -52 cause -36 cdn 61 central 25 centre -22 certificate -20 certificates 73 changelog -46 channel 22 chaos 57 check -61 checklist -34 checkout 55 ci 68 ciso 37 claim -24 class 31 clerk's -36 client -25 clock -25 coffee 69 colleagues 43 comment 36 commercial 80 community -32 company -87 company's -82 compliance -42 component 67 concept 63 confirmation -28 connection -104 consultants 43 consumer -73 consumers 36 contract -31 controllers 37 cookie 25 cookiecutter 48 copy -33 core -31 corporate 35 cost -77 course 30 credit 34 crm 26 cto 30 customer -90 customer's -69 customs 43 daily 31 dashboard -66 data 70 database 22 day -140 db 44 dbml -22 dead 21 deadline -26 decision -29 default -53 delivery 38 demo -36 department 39 deploy -36 depot -22 detail -44 dev -70 developers -42 device -78 diagram 61 diff -33 directory -54 discussion 56 document -83 dog 21 double 41 draft -65 drafts 25 drawing 21 drawings 67 driver -49 due -40 duration -20 duty -39 early 62 ecb -22 edge -38 element 37 end -54 engineer -41 enterprise 63 entire -36 entity 21 epic 69 epics 25 erp -21 error -74 eu -40 event -66 evidence -49 exception -36 exchange 43 exit -20 export 73 exporter 24 external 48 factory -21 fallback -34 fax 20 fee -30 feed 24 fences 61 ferry 38 field 34 fields -46 figures 64 file -46 files 61 filter -47 first -165 five -61 flag -26 fleet 47 fold 65 footer -59 forecast -26 form -50 former 126 foundation 28 four 87 fourth -63 framework 20 frontend 35 full -84 function 34 further 65 future 26 gate -55 gdpr 55 generator -36 graph -21 green 55 group's 30 guard -73 guild -45 hall 42 handover 23 hardware 28 header -25 headers 21 heading 48 heart 59 help 56 highest -56 history -43 hold -24 holder -22 hospital 26 house 41 html -20 id -24 image -60 images 31 importer -24 index -48 input -22 insurer 29 integration 69 interface 38 intranet 67 invoice -25 iso -32 job -45 jobs -20 json -40 key 44 kick 59 kiosk -35 kit -62 kitchen 41 label -44 last -125 later -31 layout 65 lease -25 ledger 20 left -117 legacy -23 legal 32 letter -20 library -101 life 25 lift -20 limit -83 line -37 lines 55 link -137 list -39 load -26 lobby -28 local 29 lock -43 log -65 logger -22 login -32 logo 82 lot -36 lower -29 lowest 28 loyalty 44 machine -43 mail 39 mailbox 28 main 55 mainframe 37 maintenance -28 management 20 manager -20 map -75 mapping 21 master 31 matrix 29 mean 26 meeting 36 menu -47 merger 96 mesh 24 message -80 messages 62 meter -26 metrics 36 migration 84 migrations 65 minutes 24 missing -32 model -25 moment 72 monitoring 43 month -68 month's -21 monthly -71 morning -25 most 42 move 40 name -86 naming 47 national -76 navigation 38 need 54 neighbouring 179 new 144 newsletter 61 next -84 night 74 nightly -21 nine -31 node -93 notation 32 note -43 notes 24 number -156 numbers -24 object 95 offsite 46 old 70 oldest -59 on 20 one 22 ones 113 only -101 operations -190 operator -24 order -145 orders -23 original 32 other 96 others 168 outage -56 outbox -32 outcome 67 output 53 outside -29 overall 20 overview -30 owner -54 package 38 page -122 pager 30 pages -37 panel -32 paper -30 parcel -38 parent 98 partition -30 partner 40 past 31 path -54 payload 21 payment 61 payments -48 pdf -34 people -38 physical 39 picture -29 pictures -24 pilot 115 pipeline 35 place 58 plan 58 planned -71 planner -60 plant 28 plate -42 platform -155 platform's -66 playground 30 pod -156 pods -31 port 26 portal 120 post -65 poster 43 pr -25 pre -43 predecessor 32 present 43 press -92 preview -27 previous 63 price -25 pricing 83 principle 29 print 169 procedure 59 process 38 product -24 profile 21 project 48 protocol 47 provider 24 public -22 pump 61 q 23 quality -32 quarter -28 query -70 queue -57 quiet 36 quota -31 raci 27 rack -53 radio -55 rates -42 raw -33 reader's -29 real -33 reason -52 reception 20 record -30 recording 20 records -29 red 58 redesign 44 reference 60 register -34 regulator -28 release -24 remaining 100 reorganisation 49 replica -39 repo 50 report 46 request -90 requirements 29 respective 34 response 48 responsible 104 rest 86 result 23 results 42 retention -33 return -58 right 50 rights 29 roadmap 35 robot 46 role -72 root -54 rota -52 route -53 routes 20 row -70 rule 34 rules 63 run -38 runbook -74 runners 23 running -20 safety 21 sales -45 same -76 scale -76 scanner -81 scheduler -28 schema 26 scope -26 score -22 scripts 29 sdk 48 search -45 seat -36 second 55 secret -27 section 35 security -76 sender -63 sensor -33 service -57 set -38 sftp -20 sheet 69 shelf -30 shift 40 sibling 95 sidecar -65 signature -45 signed -31 single -39 sister 87 slow -23 sms -30 sole -27 source -32 spans 94 split 125 sponsor 25 sprint 74 sql -33 squad 51 sre 20 staff 59 staging 89 standard -91 start -51 state 21 statement -38 statements 23 status -47 steering 63 steps -51 stock -28 story 59 structure 42 subject 73 sum 42 summer 88 supplier 54 support -91 syntax -55 table -25 tables 22 tablet -42 talk 43 target -40 tariff -57 team -26 team's -58 teams 41 template 38 tenant -108 tenant's -46 tenants 31 tender 41 text -99 thing -29 third 70 three -94 ticket -40 tile -22 till 24 time 60 token 25 tool 31 top -52 tracker -46 trail -31 train 75 training 68 trial 26 truth 39 tv 21 two -36 ui -40 union 54 unique -35 unit -23 update 33 upgrade 25 upload 59 upper 44 user -77 user's -38 usual 142 ux 40 valve -26 vendor 20 vendor's -35 very -76 view -34 vote 59 waiting -60 ward -81 warehouse -60 way 56 weather 84 webhook -25 website -49 week 78 weight -33 whiteboard 44 whole -55 widget 20 wiki -129 window -97 wish 65 word -96 workflow -30 worklist 34 works 69 workshop 26 wrong 78 yaml 22 year 49 years 20 yellow -51 ~ 71
their 24 & -46 new 47
theirs 136
them 88 & -28 : -59 ; 23 all 113 and 38 as 29 down 40 for 23 here 36 if 22 is 59 later -45 on 69 out 56 so -23 the 27 to -35 up 80 when 43 with 49
themselves -83
then 0 # -59 & -135 a 120 ask -29 delete -25 it 46 on -74 open 51 parks -28 restart -33 some 24 the 44 we 85
there 134 ; 47 a -48 and 29 are 119 for -25 in 24 is -63 was 35 were 20 yet -32
there's 107 a 143 an 34 no -61 nothing -41
therefore 20
these 215 days 50 in 54 on 24
they 119 are -62 do 38 go -20 have -41 need 32 say 44 stay 38 want 56 were -102
they'd 37
they're 28
they've 43
thing 131 and 48 we 94
things 191 in -32 that 81
think 161 about 57 of 23
thinking 32
thinks 20
third -85 entry -44 party 25 tab -61
thirty -54 minutes -31
this 184 : -52 after 38 and 58 area 31 chapter 25 component 58 for 46 heading 43 is -47 line 115 list 38 module -66 month 25 nicely 24 one 102 order -77 page 77 part 41 place 29 section 138 service -56 subject 23 with 23 ~ -60
those 56 are 33 days 46 for 48 in 42 of 59 who 20
though 55 not 20
thought 42
thousand -62 words 33
thread -38
threads -127
threat 22
three -32 : -20 days -33 questions -26 roles 22 seconds -30 times -29 weeks 80
threshold -35
thresholds 120
throttling 105
through 0 & -44 a -57 the 134 which -26
throughput 25
throw 54
thumb 37
tick -99
ticket -36 # -58 and 43 is -33 number 31 to -60 with 28
tickets -124 from -24
tide -24
tidy 138
tied 65 to 26
tier 48
tiers 68
tiff -21
tight 114
tile -87 on -45
tiles 73
till 33 and -25 the 29
tills -23
time 0 # -22 and 114 being 47 for -35 from -27 in -77 is -21 it -20 of -58 only 62 to 37 zone -45 zones -37
timeline -61
timely 112
timeout 169
timeouts 61
timers -31
times 20 a 25 as -31 in -31 the -51
timestamp -73
timestamps -27
timestamptz -32
timetable -37
tiny -36
title -34 and -24
titles -73
tls -65 # 45
to 68 # -122 add 25 agree -39 another -28 answer 24 anyone 36 approve 26 be 116 begin 57 bring 76 build 53 call -57 choose 44 close -28 code 22 come 102 commit 26 copy -23 correct -30 customers -22 date 41 describe 22 discuss 96 do -51 draw -42 each 62 end 23 every 45 everyone -24 explain 30 fill 22 five -41 follow 178 get 86 go 55 have -23 it 66 keep -38 left -35 list 22 load 23 log 44 look 31 manual -65 many -45 mention 25 move -49 name 73 nobody 20 observability 23 one 23 other 37 our -87 own 21 plan 46 point 32 print 32 protect 26 put 54 quote -25 record 48 repeat 28 replace -23 retry 23 say 35 see -104 share 58 show 50 sit 43 sleep 43 sort 51 staging -45 stdout -85 stop -36 support 50 take 44 ten 41 that -35 the -22 their -23 them -56 think 29 this 54 those 79 three -64 touch -24 two -34 type -30 understand 20 us 46 use 70 version 72 wait -60 what 78 which 68 work 33 write 47 you -66 zero -32 ~ 47
toast -49
today -87 : -31 it -32
today's -23
todo 0 : 27 and -23
together 121 with 136
toggle -49
toil 80
token -166 and 23 bucket 25
tokens -123
told 41 us 66 when -27
tom 41
tomorrow 20
tonnes -66
too 194 ; -59 ? 36 chatty 21 many 91
took 197 it 20 over -40 place 33 the 39
tool 119 and -43 for -30 of 20
tooling 31
tools 42
top -38 : 23 bar 29 right 20
topic 75 & -173 and -39 of 41
topics 0 above -24
total 23 # 83
totals -46
touch 0 wood 44
touched 94
touching -58
towards 0 & 69 the 22
toy -22
trace 41
traceability 98
traceable 139
traced 73
traces 64
tracing 181 is 24
track 92
tracked 226
tracker -20
tracking -38
trade -58
traffic 0 lights 88
trail 49
train 34
trained -30
training 41
transaction -70
transactions -20
transfer -110
transition 32
translated 90 from 36
translates -89
translating -47
translation 36
translators -26
transparency 38
treat -33
treated 34 with 28
tree -31
triage 96
trial 56
tried 62
tries -80
trigger 20
triggers 25
trouble -28
truck -109
trucks 35
trust 147
try 152 & 70 again -37 it 39
trying 52
tuned 52
turn -53 a -28 it 21
turned -35
turns -68 a 28 raw -22 the -31
tv 21 in 59
twelve -91
twenty -52 minutes -32
twice 103 a -69 and -30 is 40
twin 27
two -36 approvals 28 calls -31 columns -50 days 26 developers 26 for -26 hours 29 letters -31 minutes -21 numbers -21 of 39 orders 26 pages 56 people -66 sentences 22 tables -43 tenants 48 things -23 years 46 ~ -70
type 0 & 21 labels 116 the -65
typed -76
types 34 and 43
typical 74
typos 29
u -30
udp -103
ui 0 on 32
uml 59
umlauts 20
unchanged -64
unclear 23
under 95 # -225 & -74 a 27 discussion 68 it -62 load 65 the 36 way 31
underneath -49
understand 78
understanding 28
understood 54
undo -45
unfinished -42
unified 62
union 61
unique -112 index -36
unit 21 and 28 is -50 tests -29
units 32
unknown -188 the 68 to -74
unless -106 & -47 the -21
unlimited -29
unlock -22
unmatched -22
unpaid -46
until -158 # 64 a -47 he -33 it -46 midnight -38 that -20 then 105 they -42 you -55
untouched -47
unused -151
up 90 : -50 ; -28 after -26 again 21 and 56 at -46 by -29 down -24 for 52 is 39 steady 33 to -97 we -24 within 47
update -174 a -63
updates -125
upgrade 94
upgraded 31
upload -115 to -25
uploaded -36
uploads -104
upon 98
upper 0 half 53
ups 66
upstream 145
urgent -24
url 99
urls -31
us 174 # -90 & -49 : -98 a 46 and -24 as 22 at -25 by -53 from 49 in 63 is 45 to 20
usability 94
usable -21
usage 52 is 52
usb -31
use -33 & -77 a -39 are 34 in -69 is 76 it -44 the 61
used 0 & 20 by -46 in -78 to 205 up -77
useful 85
useless -25
user -42 # 26 can -79 has -20 interface 125 time -26
user's -42
users -116 are 107 find 44 have -33 of -42 see -21
uses 0 & 79 the -111
using -31 the 39
usual 117 ones 20
usually 20
utc -130
utf -42 # -42
ux 235 has 41 is 32
v 0 # 29
vacation 47
vacuum 26
valid -114 for -44 from -31 until -25
validate -31
validated 26
validates -42
validation -91
validator 26
value -115 and -36 for 31 to 54
values -86 are -48
valve -83
van -22
vanish -58
varchar -42
variable 46
variables -38
variants 48
varies 185
various 202
vary 113
vat -80
vault -90
vehicle -40
vendor 73 has 74
vendors 111
verb 136
verbs 72
verdict -30
verified -30
verify 52
version 91 # -22 ; 42 for 22 in -35 with 49 • -22
versioned 61 and 45
versions -43 and -49 are -72
very 97 seriously 24
vessel -40
via -27 the 39
video 98
view 79 & -49 and 21 for 47
views 30
visible -22 to -49
visit 20
visitors -38
voice -65
volume 29
volumes 28
volunteered 40
volunteers 25
vote 87
voted -24
votes 20
voucher 36
vouchers 50
vpn 47
vs 161
w 181 # -30
waf 32
wait -218 # -70 for -137 in -27 one 40 until -27
waited -21
waiting -127 for 75 in -29 on 33 time -31
waits -98 for -89 in -30
wakes -48
wall 0 in -39 screen 22
want 40 a 24 one 27 so 130 the -87 to -42
wanted 24 : 26 to 60
wants 124 a -20 the 24 to 37
ward -80
warm -60 up -45
warn -107
warning -97
warnings 0 and 37
warns -37
was 296 # 29 & 22 a 102 an 25 built -109 carried -70 closed 53 done 67 generated 20 in 44 issued -87 kept 56 last -53 lost -20 made 57 missing -23 moved 23 not -61 one 20 planned -31 put 30 removed 49 retired 30 split 74 switched 33 written 31
wasn't 59
waste 67
watch -72
watched 27
watches -45
watching -22
water -118
waterfall 94
watermark -55
way 67 and 21 of -50
we 159 accept -38 agreed -30 all 35 also -20 answer -35 are 130 ask -37 asked 26 believe 58 can 117 can't -57 cannot 32 could 41 couldn't 36 don't -60 follow -96 get 36 got -63 had 133 have 182 haven't 44 hold -21 hope -41 inherited 40 intend -40 keep -99 know 61 left 61 look -66 make -114 may 106 moved 82 must 41 need -57 no 55 only -53 plan -66 receive 20 recommend 37 removed 31 run -41 send -57 should -70 show 20 split 41 still -23 stop -52 store -24 take 93 think 38 threw 39 use -74 used 20 wait 92 want -74 wanted -77 were 47 will 118 would -77
we'd 167 like 51
we'll 197
we're 175
we've 148
weak 40
weather 117
web 0 shop 53
webhook -72 & 20 from -48 to -53
webhooks -120
website -68
week 37 # 85 ; 32 after 51 and -35 the -26
week's -56
weekday -41
weekdays -112
weekend 58
weekends -69
weekly 44 : 72 digest -20 monthly 73
weeks 75
weigh 22
weight -75
weights -64
weird 42
welcome 141
well 203 as 57 defined 61 received 37
went 237 away 25 out 56 stale -35 to 55
were 263 agreed 45 deleted -29 in 58 made -40 not 77 on 27 removed -49 taken 35
wet 49
wh -21 # -29
what 183 & 96 about 40 and 45 can -39 comes 23 counts 51 else 67 gets 59 happened -59 happens 39 has 21 if 71 it 21 leaves 32 remains -45 should -48 the -26 they -110 this 47 to 31 triggers 30 was -62 we -72 would -21 you -44
what's 75
whatever 114 & 82 else 110 is 22 you 24
wheel -28
when 0 & 94 a -170 all -27 an -27 from -24 i 51 it -26 no -36 nobody -26 one -38 something 49 the 71 they 112 we 58 you -36
where 22 & -40 a -21 in 67 it 81 the 37 they 78 to -25 we -61
wherever 69
whether 44 a 38 it 53 the -26 this 47 we 30
which 79 # -67 & 141 a -46 are 38 calls 34 carries -31 case -22 checks 86 does 55 has 37 is -41 it -26 leaves -58 makes 49 no 87 nobody -25 of 109 one 31 ones 35 should -32 takes 48 the -28 they -21 was 80 we 32 will -23 you -32
whichever 41
while -168 it -42 the 81
white -29
whiteboard 79
who 126 asked -31 calls 22 can 63 did -31 does 21 gets 55 have -25 is -27 may 81 owns 26 should -41 uses -49 wants 20
whoever 102
whole -62
whom 33
whose 20 name 24
why -40 a -42 this 44 we 36
widgets 42
width -79
wiki 78
will 76 come -54 describe 48 know 20 look 69 make -34 not -195 open -30 show 27 still -30 tell 45 write 108
win 0 over -25
wind -122
window 31
windows -65 event -23
winner 30
winter 48
wipe -60
wiped 39
wired -35
wish 149 list 40 to -114
wishes 108 to 24
with 78 # 43 all -50 an -72 any 22 both 26 care 64 due 29 each 95 everything 26 four -89 her 35 his 58 it 73 last -57 more 82 no 28 one -133 other 49 our 52 platform 59 real 50 status -34 the 97 their -21 this -22 three -61 two 29 user -52 version -38 ~ -25
withdrawn 45
within -91 # -47 an -31 one -43 seven 75 two -77
without -138 & -48 a 45 asking -48 calling -20 network -25 one 38 the 26 ticket 31 training 63
wizard -44 in -26
won 44
won't -55
wood 73
wording -72 of -21
words 0 : -51
work -50 and 50 in -93
worked 67 ~ 45
worker -97
workflow 34
working -128 day -63 days -98 group 56
worklist 32
workloads 41
works 0 council 33 from -74 offline -25 on 20 with -71
workshop 169 with 52
workshops 91
workspace 29
world 78
worse 55 than 67
worst -86
worth 110 a 59
would 144 be 35 change -28 expect 29 have -21 like -26 only 65 rather 35
wrapped -48
write -39 a -34 in -44 it 35 the -73 them 55 this 96 to -71 up 72 ~ -49
writes -73 & 34 a -48 the -29 to -26
writing 70
written 61 by -64 down 35 in -151 to -109 yet 110
wrong 0 & -20 prices -24
wrote 159 a 58
x 0 # -32 ray -20
xml -62
xsd 48
xx -49
y 60
yaml 97
year 37 ; -29 after -61 and -119 by -49 in 23 the 35
year's 52 holidays -23
yearly 96 • 39
years 87 after -35 and 53 the 35
yes -21 no 49
yesterday's -90
yet 0 so 45 to 57
yields -56
you 29 a 79 ask -39 can't 56 cannot 33 do 35 don't 22 get -27 have -48 like -92 may -24 more 28 must 24 need -21 should -45 the 29 want -89 will 21 would 54
you'd 56
you'll 72
you're 73
you've -28
your 0 & -30 own -27
yours 75
zero -174 or -63
zip 54 with -35
zone -56
zones -51
zoom -63
zpl -24
~ 135 # -63 & -170 ; 46 ? 26 a -107 according 22 answers 51 apply 38 are 35 as -52 by -103 can -21 catalogue 50 come -58 does -51 end -52 ends -30 exist 49 file -64 follows -36 for 52 format 28 from 27 gets -57 go 146 handling 34 has 37 help 36 helps 29 if -68 is -49 it 39 keep 20 kit 65 live 33 make 61 manual -43 may 26 must 120 needs 36 of -117 on -30 only -46 or -23 over 29 predictably 54 protection 68 protects 20 run -75 says 36 service 22 shall 31 should 190 shows 62 still -38 tells 80 that -30 the 50 this -28 to -47 too 33 trail 75 under -29 was 48 were 55 what -42 wherever 22 which -54 work 53 workshop 26
• -186 # -63 & -94 a -49 access 21 action 36 admin 74 all -42 an -45 api -20 as -118 at -25 availability 27 call -50 cancel 29 compare 39 cost 54 create 26 customer 49 data 28 delete -32 deletion -20 delivery 47 double 117 draft -32 draw 20 drop 61 empty 50 events 32 every -21 export -53 filter -24 hands -56 header 97 images 66 import 109 in -83 ingestion -21 internal -44 kafka -36 keep -20 kept 98 kpi -38 limits -27 look -31 manual -27 max -44 meter -57 monthly 92 more 31 new -25 next 20 nightly 38 not 22 nothing 56 on -29 one 74 open -37 order 77 page -35 pause -23 pdf -26 photos 29 platform -38 policy -50 post 47 price 25 push -24 put 42 queue 104 read -30 record 44 red -25 register -20 request 35 rest 91 retention 64 retry -40 review 49 role 29 run -50 same 42 schema 64 search 55 secrets 28 see 36 session -20 set -31 sftp 29 start 42 stored 65 tell -40 test 30 the 33 tls -29 to 71 ui -38 update -23 upload -23 validates -21 weekly 53 when -53 who 54 ~ -20
… 300
`

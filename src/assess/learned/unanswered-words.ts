// Written by `npm run learn`. Do not edit.

/** What a little text is likely to say that tells nothing of what its heading promises (above 0), and what not (below). */
export const UNANSWERED = `
# 69 # -21 & -164 : -23 ; -119 ? 31 a 32 about 25 accounts -29 adds 32 all 36 also -29 an -24 and 127 are -27 articles -40 as -39 asks 45 at -59 because -46 before 77 below -26 blocks -41 both 64 but -35 bytes 76 c -115 call -26 calls -63 cases -48 cet 35 change -31 characters -51 columns 52 covers 103 d -45 data -23 day -25 days -143 degrees 23 digits -25 done 68 each -76 euros 57 failed 35 fake -30 february 68 for -65 from -65 gb 26 gdpr -44 good -31 h -78 has 55 have -61 in 45 invented -26 is 21 it -22 j 42 january -27 june 63 k -22 kb 40 kept -54 kg -47 km 46 languages -27 later -30 line -28 lines 136 logins -23 m -94 mails 62 map -34 march 43 may 128 mb 31 means -26 measured -66 messages -41 million -48 min -30 minutes -102 missing -22 mm -22 ms -40 n -62 names 73 nd 78 needs 47 next -51 nights -24 not 27 october 28 of -78 on -45 or 51 other -42 page 52 pages 25 parallel -45 percent -37 photos -20 pixels -67 planned 35 pods 36 points 35 px 54 random -20 rd 67 records 36 refill -27 release -21 req -35 requests -79 rows -36 runs -24 sampled -86 seats -30 second 60 seconds -100 see 61 september 28 series 49 services 47 shows 24 so -59 st 47 still -23 t -20 tenants -30 th 46 that 38 then 73 there 21 times 27 tracks 33 two 38 under -23 until 51 waits 70 was 90 weeks -35 were 118 will 47 with -32 without 31 working -50 x -24 xx -51 • 67
& 55 # -49 & -35 's 122 : -182 ; -185 a -45 about 26 after 28 afterwards -35 again 22 all -177 alone -30 an 24 and -28 answers 36 api -116 append -25 around 30 asked 22 at 58 av -34 becomes -34 before -43 belongs -28 body 20 both -33 branch 60 brings -35 button -62 by 20 c 77 call 41 calls -42 can 83 changes -64 chart -61 children 45 code -20 comes -49 contains -23 counter -32 counts -50 csv -21 d -47 daily -41 db -44 delete 104 deleted 43 deletes -26 described -26 did -22 directly -20 document 72 during 27 duty 39 entity 21 event 49 events -50 every -68 everything -69 exists 33 fails -36 field -24 file -31 filter 29 finance 39 fires -26 folder 104 for -82 from -68 gauge -26 get 70 gets -51 gives -47 goes -20 had 39 has 97 have 74 he 28 header -77 histogram -27 how -57 hub 51 i -48 if -51 import -34 in -34 includes 22 index 103 installs -27 instead -63 into -39 is 38 it -32 it's 30 json -30 kafka -44 keeps 50 kept -124 keyed -34 l 21 lab 55 left 88 licence 108 line 31 link 22 lists -67 loads -24 log 38 mail -32 makes -69 max -43 may 27 menu -81 missing -20 module -73 more -71 morning 31 mostly 51 move -54 moves -20 n -32 namespace 53 needs 29 never -90 new 26 next 70 no -86 nobody -48 noon -36 not -68 nothing -86 now 64 number -73 of -81 once 38 one -51 only -99 opens -22 ops 46 over -26 owns 33 p -31 package 70 page 115 pages 44 password -20 per -65 platform 41 plays 92 point 51 points -53 port -20 prints -76 project -88 proposes -31 purge -20 put 38 ql 88 queue -32 raises -25 read 26 record -20 refreshed -23 refuses -34 removed 41 removes -22 rename -38 reports 33 returns -41 right -34 role 26 room 30 rotated -31 run -93 runs -36 s 74 safe 21 safety -31 says 48 screen -27 search 29 second 201 section -20 see -81 sends -67 service -115 set -24 sets -33 should -48 since 68 skips -23 socket -35 sql 83 start 41 still 51 stops -33 string -36 tab -29 take 72 team 132 telemetry 49 tell -42 tenant 30 tenants -33 text -27 that -96 that's -52 the -54 then -28 there -53 they 38 this -54 three 41 through 25 to -129 too -35 top 72 topic 52 turns -59 twice -38 two 22 under -84 unknown -21 until -24 up -41 used -34 uuid -37 v 83 version 25 wants 105 was 84 watch -20 we -62 went 41 when -113 where -52 which -78 while -24 will 62 with -152 within 52 without -46 works -39 you -22 ~ -133 • 150
's 101 list 20
: -133 # 111 & -147 a -83 add 21 after -24 all 49 an -35 ask 53 check -49 copy -27 date -27 describe 93 each -42 empty 66 every -36 everything -39 for -27 has -32 how -24 internal -105 it -176 it's -29 its -20 lag -22 left -20 look 57 method 32 missing -21 new -37 no 60 nobody 70 none 81 not -26 number 49 off 64 one -100 orders -29 personal 39 photo -41 planned 31 please 84 public 71 queue -23 read -20 requests -28 same -20 search -39 see 124 string -20 table 95 text -28 the -210 they -57 three -35 ticket 62 to 93 under 70 unit -25 unknown 30 user 44 we -105 what -79 whatever 75 when -52 with -59 write 55 yes 24 you 27 • 33
; -146 # -42 a 38 all -70 anything -21 as 60 ask 82 at -27 both 37 consumers -22 don't -27 each -74 every -76 everything -36 for 139 from -93 he 33 her 25 if -25 instead -23 it -65 its 56 kill -41 later -31 look 33 more 22 no 48 nobody -33 nothing -49 now -170 old -25 on -72 one -23 only -23 other 45 others 23 photos 32 see -59 since -118 so 25 the -20 their 59 then 47 there -47 they 125 they're 82 this -66 those -32 three 23 to -31 today -70 two -81 until -49 wait 34 we -70 without 108 you -41
? 300 & -107 ? 174 a 38 delete -24 it -60 the -37 what 53 who 104 write 24 • 291
@>14 -115
@>22 -181
@>32 -196
@>4 -87
@>45 -139
@>8 -105
@any -135
@brief -84
@code -291
@figure -92
@figures -158
@lines 176
@link -277
@list 99
@plain~a -123
@plain~alert 110
@plain~api 193
@plain~are -66
@plain~audit 26
@plain~autom 88
@plain~ci 74
@plain~dashb 98
@plain~dbml 31
@plain~ddl 116
@plain~depen 25
@plain~diagr -99
@plain~endpo 90
@plain~entit -99
@plain~erd 102
@plain~examp 57
@plain~hooks 118
@plain~how -36
@plain~idemp 48
@plain~in -157
@plain~input -33
@plain~inter 85
@plain~is -50
@plain~it -106
@plain~kits 103
@plain~limit -74
@plain~logs 126
@plain~model 118
@plain~opera 56
@plain~place 134
@plain~proce 115
@plain~rate 197
@plain~relat 109
@plain~respo -165
@plain~role -148
@plain~safeg 136
@plain~schem 185
@plain~scree 20
@plain~scrip 34
@plain~seeds 169
@plain~slos 278
@plain~start 56
@plain~stori -41
@plain~tasks 161
@plain~the -289
@plain~trace 132
@plain~what -63
@plain~which -115
@plain~wiref 72
@~: -91
@~? -66
@~a -157
@~actio -197
@~added -112
@~alert 106
@~and -185
@~api 116
@~appro -95
@~are -87
@~at -102
@~audit -30
@~autom 70
@~backe -132
@~be -126
@~begin -85
@~behin -144
@~booki -134
@~break -207
@~calls -120
@~can -61
@~catal -87
@~class -38
@~confi -54
@~const -42
@~conte -113
@~dashb -48
@~dbml 213
@~ddl 243
@~defin -139
@~depen -26
@~descr -125
@~diagr -188
@~discu -66
@~distu -130
@~doubl -220
@~draft -200
@~drawi -250
@~dupli -92
@~endpo 130
@~enoug -79
@~entit -188
@~envir -41
@~erd 234
@~error -73
@~evalu -25
@~every -289
@~examp 34
@~expor -87
@~femke -66
@~fidel -128
@~field -35
@~figur -156
@~filli -41
@~for 30
@~goals -186
@~good -79
@~hooks 90
@~how -110
@~i -51
@~idemp 27
@~if -102
@~in -136
@~incid 20
@~ines -87
@~initi -113
@~inten -49
@~is -170
@~it -161
@~jobs -218
@~json -35
@~keys -257
@~kit -162
@~layou -128
@~leavi -71
@~level -168
@~limit -146
@~log -108
@~loggi -227
@~logs 80
@~loki -35
@~low -128
@~maint -125
@~metri 65
@~mjans -165
@~model 41
@~new -110
@~none -102
@~nothi -119
@~objec -120
@~of -219
@~open -117
@~ops -40
@~pendi -284
@~per -25
@~place -61
@~plann -297
@~prese -102
@~print -82
@~proce 122
@~progr -36
@~prote -92
@~quest -117
@~r -130
@~rate 79
@~recur -253
@~regul -125
@~relat 25
@~relea -189
@~repea -95
@~reque -92
@~respo 39
@~retri -195
@~retry -61
@~role 143
@~routi -126
@~runs -48
@~safeg 159
@~schem 264
@~scrip 96
@~secre -110
@~seed -172
@~seeds 107
@~servi -168
@~shipp -35
@~skele -287
@~slos 82
@~somet -102
@~sql -273
@~start -55
@~statu -91
@~stdou -35
@~stori -121
@~stuff -122
@~sub -193
@~submi -127
@~targe -163
@~tbd -165
@~templ -85
@~tenan -25
@~the -211
@~thing -132
@~throt -174
@~to -197
@~todo -222
@~traci -95
@~trail -71
@~ui -193
@~user -80
@~we -49
@~what -155
@~when -143
@~where -182
@~which -108
@~wiref 30
@~with -66
@~wordi -95
@~work -36
@~write -67
@~yet -119
^# -168 for -21 of 57 per -39 requests -20 the -43
^& -44 # 21 & -125 : -62 ; -20 all -57 and 120 counts -24 fails -22 fires -20 gives -46 has 49 if 84 in 92 is 58 lists -36 may 77 means 55 no -52 of 80 one -30 pages 44 plus 72 reads 22 returns -32 says -25 sends -59 shows -29 takes 44 the 93 then -43 turns -30 used -21 was 31 when -34 will -23 with -22 writes -41
^a 0 # -20 & 35 csv 27 draft -47 good 61 list -114 nightly 71 parcel 29 picture 79 service -20 single -49 table 59 template -48 zip -26 ~ 176
^accepts -37
^access 23
^according 30 to 30
^ad -21 group -21
^address -28
^admin -88
^after 0 & -38 the 26
^all 39 of 25 ~ 117
^amounts 38
^an 108 earlier 36 empty -52 slo 54 ~ 91
^ansible 20
^answers -55
^anyone -64
^anything -72
^api 81
^applies -28
^appropriate 37
^are 27
^argo 28
^as 101 an -50 for -33 soon 75 the 48 with 25
^ask 33 & 48 for -96 in -30
^at -61 least -35 most -42 the 27
^attach 128
^auto 74
^availability 24 # -24
^back 52
^backend 31
^backup -58
^balsamiq 30
^bank 39
^be 24
^before -41 the -26
^being 74
^besides -84
^between -36
^billing 37
^blocked 65
^board 62 & 62
^body 30
^bookings 49 are 52
^both -31
^build 21
^bulk 47
^burst -54 # -43
^by -88 hand 50
^calendar 68
^call 90 & 73
^calls 0 & 42
^can 36 be 21
^card -24
^certain 57
^certificates -52
^cf 103 the 36
^changes 76
^changing -76
^check 72 the 84
^checklist 62
^choose 60
^ci 131 is 34
^claims -23
^clean -56 the -81
^clear 91
^cloudtrail -59
^code 55
^codes -21
^colours 44
^comes 53
^coming -31 with 30
^comments -61
^comparable 61 to 53
^compare 104 the 38
^compliance 125
^confirm 20
^consult 0 the -27
^continuous 45 integration 45
^contract 71
^copy 0 & -34 the 21
^counts -20
^covered 77 by 34
^covers -72
^cpu -32
^creates -85 the -23
^cron 29
^currently -141
^customer -42 # -37
^customers -42
^daily 21
^data 29
^dates -29
^db 29
^dbdiagram 39 io 29
^ddl 112 scripts 23
^decides -21
^delete -83
^demo 28
^depending 26
^depends 156 on 123
^describe 91 the -114
^described 95 in 32
^design -34
^dev 60
^diagram 43 to 26
^disk -67 # -32
^distributed 72 tracing 46
^do -42 we -82
^docker -30
^documentation -99
^documents -109
^does 35
^doesn't -24 log -24
^don't 117
^draft -124
^drafts -69 are -25
^drawn 45
^drop 50
^dry -29
^duplicate 21
^during 52 the 52
^each -70 alert -38
^earlier 125
^emergency -43
^empty -37
^enter 125
^entities 63 and 52
^entries -27
^erdiagram -36
^error -58
^errors -34 are 59
^event -23
^events -26
^every 0 change 120 component 80 module 24 ~ 24
^everyone 20
^everything 51 that -36
^ewa 66
^exit -59 code -36
^explain 57 start 43
^export 27
^failover -44
^fair 37 use 37
^feature -29
^field 42
^figma 35
^files -58
^fill 79
^first 96 & -32 the 30
^five -27
^fixed -30
^fixtures -34
^follow 26
^following 66
^follows 59
^for 134 & 75 a -25 each 100 the 79
^foreign 25
^format 73
^formerly 115
^four -40
^free -26
^from -63
^frontend 71
^garbage 76 in 76
^gateway 96
^gdpr 42
^generated 21
^german -57
^get 27
^github -29
^gitlab 86
^give 55
^given 61
^go 63
^goes -29
^good 67 ~ 66
^grafana 124 folder -30
^graphql -35
^green -52
^grpc 0 on -55
^handled 149 in 23
^handover 50
^hands 24
^has -85 to -48
^hash 32 chain 32
^have 89 a 62
^header 0 & 34
^health -35
^here 27
^high -43
^hl -25 # -25
^holds -38
^honestly 77
^housekeeping 95
^how -33 long -63
^hr -25
^i 205
^i'd 72
^i'm 55
^iam 91
^identical 54
^if 34 the 22
^images -58
^import -89
^in 155 # 34 & 169 a -43 an 51 the 68
^inc 43
^inherited 29 from 29
^input 33 & -21
^insert 138
^instead -28 of -28
^int 79
^is -56
^iso 66
^it 23 does -20 is 103 must 22 would -28
^it's 121
^its 31
^jaeger 108
^java -28 # -28
^jenkins 77
^jira 97
^job 59
^jobs -28
^json 47 ~ 32
^just 38
^kafka -30
^keep -38 calm 62 the -52
^keeps -179 the -73
^kept 57
^key 107
^keycloak 78
^kibana 90 & -43 index 49
^kindly 75
^kit 61
^label -121
^labels -80
^lag 20
^last 173
^latency -23
^later -53
^layout 55
^least 66 privilege 66
^left 67
^legal 88 has -69
^let's 76
^level -21
^like 100
^limits 63
^link 186 the 21 to -48
^list 158 of -52 what 41
^lists -46
^log 99 # 44
^logging 72
^login -62
^look 61 at 58 for -79 in 39 into 66
^loose 40 coupling 40
^lots 46 of 46
^mail -25
^mails -38
^maintenance 36
^management 55
^manual 65
^many 56
^map -39
^matrix 71
^max 0 # -31
^memory 0 grows -24
^merge -61
^method 73 path 73
^metrics 71
^migrations 55
^missing -65
^mobile 46
^model -36
^module -77
^more 33
^most -76
^mostly 105
^mr 127
^mrs 52
^mtls -32
^much 54 is 22
^must 0 be 72
^n 37
^name 199 each 32 purpose 102
^names -32 of -26
^navigation 27
^network 53
^networks 100
^never -31
^new -38
^next -59
^nightly -55
^no -95 ddl -25 personal -58 ~ -77
^nobody 0 has 37
^none -265 : -43 ; -23 because -21 since -22 the -41
^not 30 applicable -51 yet -73 ~ -134
^nothing 63 is -105 special 28 to -54
^nowhere -67
^number 38 of -40
^numbers 77
^objectives 35
^obs 77 # 77
^of -49 the -23
^old 126
^olga 64
^on -39 & -55 call 67 the 20
^onboarding 58
^once 93 a -62 the 59
^one -35 & 66 row -26 span -25 table -32 ~ -25
^only 38 & 24 authorised 72 one -34 the -50
^open 23 & 100
^opening -61
^opentelemetry 22 is 21
^operations 65
^ops 63 # 44
^order -61 of -31
^otel 26
^our 232 ~ 24
^ours 33
^owners -29
^owns -34 the -34
^p 62 # 62
^page 126
^pagerduty 75
^pages -70
^parents -78
^paste 67
^payloads 23
^payments 188
^pdf 20
^pending 38
^people -117
^per 68
^person -33
^photos -59
^physical -23
^planned -57
^platform 101
^please 0 don't 37 refer 22
^plenty 56
^postgres 26
^pre -22 commit -45
^price 0 changes 29
^prices -36
^privacy 77
^problem -45
^produces 58 the 28
^product 30 has 23
^production -33
^prometheus 73 scrapes 56
^protective 20 measures 20
^provide 49
^public -33 internal 96
^push -27
^put -23 and -27 the 37
^python -88 # -87
^queue -54 stuck -22
^read 0 only -23
^reading -20
^reads 0 & 71
^realistic 35
^recurring 44
^refer 62 to 46
^refunds -31
^regular 46 maintenance 91
^rejected -40
^release -23
^reminders 34
^renovate -43 opens -35
^repeated 95
^request -20
^requests 32
^response -57
^rest 0 under -21
^restart -25
^results 140
^retention 20
^returns 28
^reviewed 65
^rfc -50 # -50
^rights 40
^risk 31
^robots 61
^roles 82 are 39
^roll -27 back -26
^rotate 35 the 37
^rpa 65
^rules -27
^run 79 & 75
^runbook 138
^running -25 the 24
^runs 45 on 56
^s -24 # -24
^safety 55
^sales 76
^same 145 as -64 set 30
^sample 40
^sap 27
^scales -21
^scan -23
^schema 34 changes 43
^screenshots -48
^search 0 go -70
^sec 33 # 33
^second -37
^secrets -63
^security 84 is 81
^see 148 & 23 the 32
^seed 162 data 37
^send -25
^sends -42 reminders 29
^serves -25
^service 68
^services 26
^set -89
^settings -37
^several 171
^share -30 of -30
^shelf -42
^should 27 a -58 be 81 the -121
^show -46
^shows -86
^similar 31 to 29
^since 0 the 25
^single -30
^sits -22 between -29
^sketches 24
^slo 101
^slow 60
^so -20
^soap -79
^some 96
^somebody 99
^someone 44
^something 111
^somewhere 63
^spans 64 : 84
^splunk 28
^staff -60
^staging -39
^standard 103
^state 217
^stateless -44
^stay 95 calm 48
^step 60 # 67
^still -59
^stop -68
^story 39
^strict -53
^structured 38
^support -43
^swagger 102 is 63 ui 39
^table 26 of 48
^target 32 window 25
^targets 42
^tbd 84 waiting 38
^team 44
^tempo 53
^ten -47
^tenant -70 & -46
^tenants -50
^terminal -35
^terraform -69
^test -59
^tested -31
^the 114 # -86 & -89 api 24 backlog -36 bank -51 board -129 bot 42 button 50 calendar -31 client -33 contract 20 cookiecutter 21 data -53 dba 35 diagram 28 file 67 first -33 following 50 front 40 full -29 gateway 68 group -35 kit -43 kpi 26 list 44 log 137 matrix 23 model 50 module 89 neighbouring 119 network -33 new -55 old 42 page -57 picture -31 platform -154 previous 54 product -61 rest -48 results 60 rules 27 same -116 sla 24 tax 30 team 22 tenant -37 tool 27 usual 44 widget 23 works -44 ~ 47
^there 88 are -54 is 76 were 35
^there's 111 a 72
^these -47
^they 78 are -44
^this -62 is -38 module 21 page 74 section 24
^those 58
^three -36
^thresholds 101
^throttling 108
^ticket 101
^to 162 be 197 the -141
^todo 80 : 29
^tokens 25
^too 43 many 35
^top 0 : 34 right -24
^topic 93
^traceability 70
^tracing 71 is 21
^try 81 it 37
^turn -34
^turns -62
^two -52 people -95 ~ 24
^types 49
^ui 70
^under 124 & 91 the -33
^undo -26
^unknown -152
^until -28 # 32 & 39 the -37
^upload 49
^us -39 # -39
^usability 56
^usage 41
^use -59 the 27
^used -26
^user 26
^ux 77
^v 21 # 21
^validation -37
^values -22
^various 139
^version 62
^wait -29
^waiting 40 for 43
^waits 22
^was 174
^we 50 are 48 asked 42 count 23 do -24 got -37 had 53 hope -53 inherited 26 keep -58 know -28 own -39 plan -92 tried 40 use -59 want -39 were 24 will 32 would -80
^we'd 49 like 20
^we'll 44
^we're 101
^we've 99
^weather -66
^well 28
^what 21 gets 52 happens -29 is -21 runs 23 the -29
^what's 31
^whatever 32
^when 0 & 29 a -53 we 20
^where 39 the -77
^whether 177
^which 196
^who -46 gets 43
^whoever 63
^will 50
^windows -60 event -23
^with 120 the 74
^working 31
^works -54
^would 128 be 59
^write -26
^writes -68
^written 57
^yearly -62
^you 40 can 78 get 45 may -24 need -45
^zero -69
^~ 219 : 205 are -51 as 49 come -97 for -152 handling 23 have 36 must 63 the -55 to 52 trail 38 will -86 ~ 132
^• -185 # -82 & -83 a -129 access 21 all -41 an -28 as -122 ask -78 availability 26 back -22 call -53 check -37 compare 33 data 47 does -27 events 52 every -20 export -47 find -31 header 93 how -39 images 65 look -29 max -36 monthly 21 new -21 nightly 43 nothing 59 on -28 open -31 page -34 pause -20 platform -33 pre 22 put 42 renovate -26 request 44 role 31 search 58 secrets 35 see 46 set -30 start 60 tell -52 tenant -23 the -39 ticket -25 tls -28 ui -29 upload -21 validates -21 who -79 write -28
a 0 # 40 & -22 b 68 bank 39 batch -28 big 57 bit 45 box -37 branch 34 broker -24 bucket 45 bug -47 business 109 cache 23 calendar -23 call 35 cancelled -66 card 59 chain -32 change -37 check 68 checklist 21 claim -36 class -32 clear 31 clerk -76 client -43 code 92 commit -117 common 52 company -45 comparison 31 compromise 53 connector -42 contract -66 copy -26 correction 34 correlation 103 couple 84 courier -51 customer -25 daily -25 data -39 database 25 date -23 day -81 decision 103 description -127 desk -23 device -41 diagram 57 difference -23 document -130 draft -133 drawer 24 driver -73 dump 42 fake -22 fallback -24 fault 24 feature 43 feed -24 few 163 field -26 file -67 final -33 finding 21 flag -28 foreign -31 free 83 fresh 46 function -162 generator -24 given -34 glance 71 go 34 good 141 grey -23 grid -34 group -67 guest -57 half -33 handful 71 hash 62 header -35 hint 41 holiday -56 hook 38 hundred -29 i 124 journey 59 key 63 kit 101 known 55 label 36 laptop -38 large 82 lawyer 35 leak -25 legal -48 library 28 licence 36 line -131 link -72 linter 29 live -28 log 34 login 89 long 50 look 89 lot 133 m 76 machine -50 mail -39 mailbox -63 manual 38 map 52 matter 20 menu 48 merge -27 message 22 minimal 25 minute -110 missing -44 month -47 monthly 52 must 53 napkin 25 network 56 nice 63 night 48 nightly 29 nurse -90 page -237 paper -27 part -98 password 34 patient -29 pause 85 payment -30 person -71 phone -64 picture 81 pipeline 23 placeholder -74 plain -28 planned -44 policy -24 polite -24 post 57 preview -31 price -64 product -56 promise 23 proposal 47 published 46 pupil -31 quarter -85 query -37 question -21 queue -36 quota 69 raci 30 readable 38 reader -45 real 97 receipt -46 record -34 recorded -20 reference -30 refund -31 remark 25 reminder 20 report -30 request 65 retry 36 review -122 risk -26 robot 35 role 91 room -29 row -67 rule -54 run 25 sample -59 scan 48 screenshot 72 script 39 search 56 seat 28 second -130 secret -23 section -29 seed 23 sentence -61 separate 32 series 24 server -58 set -37 shared -26 shift -67 shop -35 signed -60 single -171 slow 88 small -102 snapshot 66 source 42 start 27 status 21 step -23 stop -34 story 82 stub -100 subject 28 summary 23 support -23 tab -102 tag -67 talk -50 target -22 task -49 teacher -38 team -73 template -41 tenant -55 terminal -28 test -53 text -85 thin -27 thing 35 third 25 thousand 28 ticket -112 time -101 title -34 todo -82 train 22 transfer -22 trip 34 truck -45 user -29 valid -39 value -42 very 38 video 53 visitor -34 waiting 21 wall 40 warning -39 way 31 week -70 weekend 22 weekly 42 well 41 while 57 whiteboard 29 wish 40 word 30 work 73 worked 38 workshop 29 wrong 23 year -162 yellow -21
aa -23
abandoned 25
able 30 to 33
about 155 # -67 an 42 each -43 four -57 it 111 the 102 three -32
above -151 # -54
absence 48
absent -60
abuse 58 and 21
accept -35
acceptance 63
accepted -80 by -42
accepts 0 & -30
access 102 is 59
accessibility 74
accessible 61
accident 34
according 105 to 101
accordingly 38
account -49 and -63 manager -22 of 36
accounts -63 are -26
ack 47
acknowledge -33
acknowledgement -35
acknowledgements -22
acquisition 58
across 64
action 0 : 90
actionable 39
actions 94 are 148
activities 30
activity -20
acts 0 under 50
actual -35
ad 0 group -21
adapters -25
add -35 & -28 a -88 yours 42 ~ 38
added -38 with 44
adding -61 a -47
additional 38
additions -56
address -63 : 65 and -53
addresses -74 are 30
adds -22
admin -45 & -30 : 105
administrator -24
administrators -39
admission -60
adr 119 # 23
adt -41
advance -48
advice 33
aes -63 # -63
affected -39
after 42 # -115 & -51 a -34 an 22 another -31 each -40 five -27 it -55 its 61 login -87 that 91 the 147 three -36 which -58
afternoon 81
afterwards -35 & -46
again 0 in -21 with 32
against 54 & -74 a -28 misuse 45 overload 42 the -84
age -108 of -69
agency 189
agenda 71 of 24
agents 71
ago 44
agree 96 on 57
agreed 112 : -82 between 47 in 21 on 28 that 28 to -34 upon 24 with 51
agreement 121
ahead -26 of -27
aim 38
alarm 56
alarms 125
alert -56
alerts 102
alias -90
aligned 31 with 43
alive -50
all 0 are 25 data 32 day 36 else -30 four -39 hands 45 in 76 is 45 it -113 modules 54 of -55 open -30 other -111 others -62 our 63 pages -36 relevant 63 screens -30 services -92 staff -40 tables -40 that -117 the 36 there -52 three 32 times 106 write 32 ~ 72
allow -73 list -27
allowance -81
allowed 0 to -35
allows 53 # -47 us -27
alone -197
along 123 with 74
already -117
also 26 the 47
alter -46
altered -48
altogether 109
always -47 # -29 & 21
am 58
amber 22
amendment 22
among 125 other 60 the 50
amount -119 and -22
amounts -37
amqp 35
an 0 & 31 account -25 admin -26 agency 23 analyst -31 answer 27 approved 54 array -35 asset 26 auditor -32 earlier 36 emergency -38 empty -132 entity 29 error -95 example -20 export 83 hour -27 icon 36 id -30 image 31 important 66 incident -35 index -56 issue -27 object -42 operator -61 optional -44 outside 40 overview 81 slo 34 ~ 58
analysis 82
analysts 151
analytics 73
anchor -22
and 0 # -79 & -110 add -43 after -29 again 65 age -59 alerts 24 an -88 another 69 answers 49 are 70 as -32 asks -26 at 50 be 27 billing -41 by -53 call -28 calls -23 can -38 cannot -49 certificate 75 changes -32 click 53 code 54 compare -57 date -62 day -50 delete -40 deletes -29 developers -20 did -27 does -42 dropped -28 e 27 edit -24 end 28 ends -47 everybody 33 external 23 failed -33 fix -23 for -85 from 31 get 28 gets -40 goes -23 got 44 had 27 hands -22 has 24 have 63 he 65 how 28 i 48 iban -48 if 54 in 87 instead -43 is 51 it 83 it's 34 its 41 keep 35 keeps 111 key 38 last -51 later -22 leave -117 leaves -48 left 22 let -65 links -26 look -34 lost 22 makes -40 marks -22 me 69 month 23 more 57 moves -27 my 41 needs -46 never 37 new -47 no -51 nobody -20 none 38 not 55 nothing -75 one 69 only 36 open -28 opens 30 organisational 59 other 52 others 125 our 22 per 49 pin 41 posts 21 press 24 publish -73 read 42 reads -37 refuses -42 release 38 response 31 returns -29 reviewed 65 run 33 sample 103 say -128 see -24 sent 24 shown -26 shows -41 so 207 some 26 somebody 28 state -32 status -34 stopped 43 support 35 tax -21 team 75 tells -47 tenant -23 tested -24 text -26 the 33 their 45 then 103 there 90 therefore 31 they 96 this 61 three 38 time -73 took 30 turns -20 unit -61 until -61 up -30 use 41 version 29 wait -26 waits -25 wants 41 was 153 we 45 well 24 were 71 what 85 whatever 108 which 51 who 31 why 40 will 68 with 59 without 68 works 29 you -114
anew 48
annex 49
annotations 62
announce 20
announced -34
announcement -35
annual 20
anonymise 76
anonymised 118
anonymous -36
another 34 module -69 one 58
ansible 39
answer -28 # -29 a -38 and -31 in 84 the 61 within 26
answered -97 in -50 with -23
answers -57 # 65 & 87 with -40
any 21 more 44 time -23
anybody 44
anyone 68 with -38
anything 0 else -58 in 44 that -47
anyway 73
apart -117 by -22 from -138
api 71 & -58 gateway 21 in -83 is 71 key -23 keys -41 page -37 the 33 under -20 • -42
apis 108 are 24
app -88 and -50 is 33
appeal -36
appear -60 at 22 in -62
append -44 only -42
appendix 63
applicable 86
applicants 38
applications -41
applied 0 on -20
applies 103 and 50 to -32
apply 38 to 57
appointment 33
approach 55
appropriate 166
approval -92 by -30 in -22 of 50
approve -51
approved 0 by 60
approvers 28
approves -34
arch 60
architects 41
architecture 30 board 32
archive 34
archives -22
archiving -31
are -31 # 77 & 38 a 144 always -34 at -66 available 34 being 130 best 53 c 35 checked 21 closed -45 confidential 62 counted -25 created -23 cut -65 deleted -22 delivered 29 done 20 dropped -64 encrypted 45 expected 29 fine -32 found 25 four 66 from 62 going 20 gone -23 handled -30 in 21 inserted -29 issued -21 joined -53 kept -144 known 81 left -80 limited 68 locked -42 logged 50 looked -22 managed 63 masked -28 merged 21 missing -47 named -110 needed -49 never -55 no -196 none -20 not -138 of 58 off -127 on 47 other 92 out 26 paid 43 pinned 79 plain -55 printed -21 public -31 read -76 recognised 24 recorded 54 refreshed 28 refused -58 rejected -30 replaced -32 reported -57 reserved -28 retried -32 returned 32 sampled 56 sent -118 separate -29 separated -25 served -20 shared -41 shown -43 skipped -34 some 30 still 99 the 26 there 25 thrown -30 told -35 treated 21 turned -28 two 63 valid 29 visible 84 with 97
aren't -42
argo 77
argued 69
around 119 it 38 the -53
arranged 75
array -100 of -48
arrival -32
arrivals -53
arrive -112
arrives 77
arrow -115
art 36 # -41
article -80
articles -52
as 38 # -105 & -44 a -141 above -20 an -93 are 58 confidential -25 csv -74 every 47 everywhere 56 for 59 good 37 in 111 is 29 its 64 long -32 much 24 needed 85 new -34 no -24 of 48 often 45 one 93 personal -61 possible 70 soon 69 the -46 their 55 there -34 they -20 to 60 we 32 well -143 with 88
ask 51 & 139 again -39 for -90 questions -28 the -96
asked 141 for -30 the 55 to 23 us 28
asks -175 for -75 the -56 twice -21
assessment 22
asset 82
assigned -61 to 38
assignments -29
assigns 0 the 48
association 76
astray 22
async 85
asynchronous -54
at 0 a -28 all 101 build -23 each -26 fault -86 first -31 full 32 how 29 it 52 its 32 least 39 length 32 midnight -38 most -125 night -28 no -34 once -85 our 38 present 35 random -50 reception -27 rest -45 runtime -33 six 39 start -29 ten 58 the 66 this 83 three 62 two -42 which -51 will -34
attach 71 the -27
attached 25 to 24
attachment 126
attachments -53
attack -47
attacker -41
attempt -78
attempts -36
attended 22
attention 52
attribute -27
attributes 42 • -22
aud 60 # 60
audience 52
audit 88 trail -54
auditor -60 i -55
auditors 51
august 22
auth 43
author -35 and -62
authorisation 28
authorised 112 persons 76
authority 0 on -20
authors -41
auto 123
automate 72
automatic 57
automation 38
autumn 100
av -34
availability 54 # -26 : 48 and 65
available 58
average 64
avoid 29
avoids 35
awaiting 89
awaits 79
away 31 from -20 with 62
b 62 test 38
back -38 after 70 at -43 end 37 from 68 in 23 on 41 the -96 to -89 when 33
backend 101
background -53
backlog 103
backoff 52
backstage 91
backup -61 is -27
backups -21
badge -54 and -41
badges -20
bag -25
baggage 60
bakery -24
balance -60
balsamiq 57
band -49
bank -56 : -36 and -23 details -23 has 88
bank's 88
banking -76 days -61
banks -50
banner -67
bar -67
barrier 21
bars -29
base -34 image 58
based 48
baseline 70
bash 61
basically 26
basis 101
basket -70
batch -31 and -23
batches -47
battery -124
be 76 & -47 a 42 able 41 actionable 34 added -32 agreed 94 aligned 25 altered -45 answered -34 approved 21 asked -81 at -96 available -50 changed -39 checked 20 chosen 55 closed -20 complete 38 completed 42 created -30 decided 86 defined -91 deleted -40 delivered -40 derived 24 described 52 documented -149 done -204 down -43 edited -44 empty -52 enough -28 entered 54 filled 32 found 49 generated 22 here 22 idempotent 79 ignored -40 in -133 kept 67 known -52 linked 57 listed 84 loaded 48 made 48 missing -38 named 46 nice 94 on 43 opened -38 possible 22 present -42 produced 31 provided -88 published -44 raised -30 reached -73 read -40 rebuilt -94 removed -64 repeated -61 replaced -87 reviewed 36 safe 24 seen 30 set 21 settled 44 shared -39 shown 61 skipped -46 stopped -29 supplied 49 switched -20 taken -33 told -71 traceable 57 typed -34 used 51 written -36 ~ 73
bear 96 with 24
beats -47
beautiful 49
beauty 91
because -105 no -22 nobody -21 of 118
become 61
becomes -58 & -59 a 32
bed -58
beds -64
been 138 a 40 agreed -47 asked 36 assigned -35 taken -61 written -33 ~ -62
before 0 # -83 a 51 after -31 anyone 38 each -23 i 20 that 124 the 153 they -86 we 64 you -72
began 66
begin 87
beginning 37
begins 0 with -23
begun 62
behalf -50 of -49
behaviour 34
behind 62 & 37 a -22 it -47
being 188 able 21 discussed 57
believe 98
bell -67
belong -24 to -97
belongs 0 to -47
below -100 # -73 & -25 the -29
beneath 0 it -22
benefit 188
beside -67 it -58 the -34
besides -39
best 179 effort -112 ~ 64
beta 55
better 196 than 70
between 24 # -111 & 68 services -22 the 57 them 21 this 30 two -55
beyond -36 it -25 that 57
bff 47
bi 69
big 97 number -20
bigger 46
biggest -20
bill -27
billing -105
bills 26
bin -142
binder 25
binding 35
binds -20
birthdays 25
bit 68
bits -32
black 106
blind 28
blinking 38
block 40 of 23 the -54
blocked 33 by 51 for -32
blocking 84
blocks -112 the -34
blog 71
blood -28
board 117 : -22 and 60 for 27 has 57 shows -50
boat 29
bodies -32
body 0 : 102 is -47
booked 100 for 45
booking -54
bookings 20 are 52
bookmark 86
books -89
bool -23
boolean -28
border 49
bot 0 for 29
both -90 ? -63 are -25 get 36 sides -55 tables -28
bots 27
bottom -93 right -70
bought 21
bound -50 to -30
boundaries 65
box 93 # 99
boxes 42 and 34
branch 54 & 152
branches -48
brand 140
break -80 the -21
breaking -47
bridge 45
brief -21
bring 129
brings -40
broke 112
broken -25
broker -53
brokers -49
browse 98
browser's -22
bucket 0 and 41
budget 100 # -25 for 54 of -30
buffer -60
bugs -24
build 0 and -39 the 34 time -25
builder -33
building 81 block 30
builds -62
built -42 in -31 the 26
bulk -26
bullet 55
bullets 38
bundles -46
burger -20
burst 0 # 34
bus -34
business 48 and 36 case 38 day -24
but -35 & -45 it 33 never -77 no -27 not -79 one 57
button -135 & -49 for 88 is -34
buttons -94 & -21
buy -51
buying -20
by 44 # -140 & 98 an 107 another -20 both 64 ci -75 customer 145 day -62 design -76 field 23 form 27 heart 41 hour 21 its -56 itself -45 key -33 migration -46 month 33 our 24 people 41 post -35 reason -41 region 30 route -41 side -75 site 23 state -61 step 23 telephone -32 template 23 tenant -36 text 30 their -59 this -117 us -80 webhook 37 which -26 whoever 34 whom -26 year 91
byte -26
bytes -100
c 0 # -62
cable -49
cache -102 for 20 is -58
cached -70 for -46
cake 86
calculate -47
calculation 21
calendar 0 is 21 month -24 of 23
calibrate 20
call -62 # -41 engineer -38 it -35 the -93 to -36 • -20
called 0 & 80 by -87
caller -44 may -25
callers -20 should 34
calling -37
calls 0 & -71 a -34 are 101 it 21 nobody -25 the 24
calm 140 and 49
came 159 in -44 out 30 up 51 with 57
camera -95
campaign 34
camt 0 # -34
can 45 ask -35 be -63 call -23 come 36 do 23 find 38 log -27 not 63 only 27 read -38 say 91 see -48 send 51 still -33 tell 119 wait -24
can't 0 be 23 improve 30
cancel -75 the 26
cancelled -76
candidate 47
candidates 83 are 81
cannot -84 be -32 do 26
canteen 54
cap 38
capability 95
capped -43 at -39
capture -74
captures 32
card -47 # -53 and -31 numbers -35
cardinality 103
cards -29
care 181 about -44 of 48
careful 69
carefully 52
carried 29 out 24
carrier -29
carrier's -22
carries 0 a 44
carry -96 the -67
carrying -38
cart -32
case 30 number -26
cases -59
cash 92
cashier -53
cat -28
catalog 32
catalogue 111 of 33
catch 27
catches 0 up -20
categories -97
category -43
caught 25
cause -72
causes 69
cc -28
cd 44
cdn 55
cell -24
cells -45
cent -71
central 74
centrally 42
centre 99
cents -51
cert 34 manager -39
certain 159
certificate -21 and -40
certificates 0 and -22
certification 46
cet 33
cf 103 the 36
cfo 35
chains 30
challenge -23
change 0 & -36 : 106 a -22 it -32 the 53
changed 0 a -25 by -35 the 41
changes 0 and 23 are 42 from 22 in -23 to 66 with 27
changing 53
channel -69 # 53
chaos 59
chapter 266 # 73 & 36
char -38 # -34
character -44
characters -96
charge 21
charges 63
chart -40
charter 128
charts 28
chat 27
chatty 46
cheap 78
check 0 & -23 : -25 and -27 constraint 41 for 33 in -31 that -71 with 43
checkbox 39
checked -28 by 26
checking 31
checklist 181
checkout -75 and -30
checkpoint -27
checks -70 in 67 run 51
checksum -72
checksums -56
chf -32
child -72
children -43 & -32
chip 112
choose 95
choosing 50
chores 114
chose -96
chosen 71
chunk -48
ci 80 is 34
cio 48
circuit -32
circulation 69
ciso 47
claim -52 to 43
claims -76
class 50
classes -28
classification -21
classified 49
clean 101 the -20
cleaning 25
cleanup -27
clear 122 ~ 66
cleared 27
clearing 33
clearly 68
clears -66
clerk -124
clerk's -39
cli 30 & -21
click 54 on 40
clickable 0 prototype 60
clicks 45
client 0 certificate -29
clients 0 and 22 retry 78 should 58
clinic 77
clinical -38
clinician -25
clock -47 is -23
clocks -48
clone -69
close 43 the -58 to 33
closed -70 as 26 at -29
closes -59 it -21 on 36
closing -119
closure -24
cloud 37
cloudtrail -59
cluster -52 and 30
coach 26
code 0 # -44 & -47 ; 56 and -46 block 80 in -64 is -36 of -88
codeowners 30
codes 233
coffee 186 machine 53
cold 0 start 25
colleague 161
colleagues 161 in 21 of 40
collect -36
collected 59 by -65
collecting 73 the 26
collection 79
collections -22
collector -39
collects 37
colour 48
colours 123
column -163 & -36 and -20 names 36 of -33
columns 37 : 57 of -32
combined -27
come 21 first -34 from -41 in -79 later -37 with 58
comes 104 back 45 first 69 from -42 in -25 later -35 out 26
coming 63 with 82
comma -26
command -93 and -70 line -33
commands -83
comment 40
commented 38
comments 35
commercial 43
commit 0 & 27
commits -35 without 26
committed -82
committee 96
common 133 sense 38
communicate 111
communicates 69
community 44
company 53 wide 54
company's -79
comparable 87 to 53
compared 0 by -24
compares -116
comparison 83
compile -31
complained 155
complaints 60
complete 167 and 62
completeness -42
completion -40
compliance 111
component 96
components -38
compromise 53
compute -31
computed -52
computes 22 the -20
concept 212
concerned 23
concerning 77
concurrent 20
condition 30 severity 63
conditions 58
conference 36
confidential 86 : -20 secret 104 until -35 • 55
config 25 is 43
configuration 128
configured 71
confirm 22
confirmation -72
confirmed -39
confirms -120 the 26
confluence 49
conform 31 to 33
confuse 22
confused -43
connect 52
connection -47
connections -61
connector -40
connectors -25
considered 149
consistent 88
consists -26 of -26
console -26
constant -44
constraint 0 on 43
consult 108
consultancy 48
consultant 22
consultants 66
consumer -35 group -21
consumers 93
contact 88 : 112 the 27
contain 0 no 46
contained 38
container -100
contains -46 a 85
content -29 is 33
contents -27
continuous 43 integration 46
contract 135 annex 34 is 54 number -32 says -31 tests 101 version -27 with -51
contract's 34
contractor 118
contractors -35
contracts 32
contrast 22
controller -46
controllers 33
controlling 32
controls -49
conventions 68
conversation 78
conversion 50
converted 72
cookie -34
cookiecutter 88
copied 93 to -20
copies 0 the -85
copy 58 & -51 and 31
copying 55
cores -34
corner 56
corporate 80
correct -22
corrected -38
correction 24
corrections 28
correlation 79 id 65
cost 51 per 105 us 61
costs 20 # 68
could 201 be 26 not 80
couldn't 94
council 141 agreed -34
counsel 76
count -117 and -44 is 52 of -29 the -46
counted 35 per -26
counter -39 is -34
counters 37
counting -23
countries -69 # -20
country -83
counts -67 as 20
couple 119 of 39
coupling 64
course 66 of 24
cover 41
covered 127 by 68
covers 89 # -24 the 77 this 24
cpu -98 and -21
crash -70
crate -42
create -46 a -39 or 50 statements 121
creates -107 the -30
credentials -47
credit -86
crew 35
crisis 32
criteria 64
critical -21
crm 0 and 40
cron 30 # -25
crop -44
cross -27
crossed 65
crosses 39
crow's 85 foot 55
csp -24
csv -103
cto 77
curl 22
currencies 27
currency -23
currently -214 # -50 only -20
cursor -38
curve -29
customer -106 # -44 & -61 : 49 addresses 22 has -22 is -31
customer's -72 name -43
customers -114 and 24 in 28
cut 23 by -22
cuts -64 the -42
cycle 48
d -78 # 25
daemon -68
daily -55 # -28 and -30 at -20 weekly 85
damage -37
damaged -23
dared 74 to 51
dark 32 mode 36
dash 59
dashboard -58
dashboards 58
data 71 # 29 & -53 : 40 and -34 are 34 for -73 from -35 in 24 is -56 it 34 may -113 must -30 of -74 protection -46 sets 64 team -22 will -32
database -97 & 24 and -31 group 25 is 104 structures 41
databases 23
dataset -82
datasets -30
date -118 and -42 on -60 the 31
dates -106
day -87 # -69 ; 71 a 38 and 59 is -39 it -45 of -54 one 83 the 24 to 34 we 20 when 37
day's -28
days -80 # 25 ; -38 after -56 ahead -26 are 60 before -44 by -34 for -31 in -40 left -43 of 100 then -29 with 75 • 40
db -74 # 61
dba 33
dbdiagram 131 io 39
dbt 46
ddl 75 is 22 scripts 23
de -70
deadline -70
deadlines 81
deal 26
debate 118
december -37
decide -57 in 34 on 25 what -57 whether -45 who -79
decided 0 : -67 on -47
decides 48 on 73 what -24 whether 26 which -20
deciding -26
decimal -59
decimals -38
decision 83 is 22
decisions -89
deck 41
declaration -33
decline -23
declined -121
declines -30
decode -31
dedupe 40
deduplicate -40
deduplication -34
default -102 & 25 ; -25
defaults -101 to -37
define 49
defined -50 ~ 40
defines 27
definition 36
definitions 69
degrade 65 gracefully 65
degraded 79
degree -38 of 36
degrees 22
delay -45
delays -41
delete -154 a -33 are -28 can -23 it -26 the -58 them -23 there -21 this 111
deleted -63 after -32 and -29 by 73 it 40
deletes -105 the -21
deleting -62 a -27
deletion -106
delivered -21
deliveries 61
delivers 119
delivery -35 notes -33 of -29
demand 36
demo 182
deny -22
department 165
departments 71
depend 45 on 34
dependabot -23
dependencies 28
depending 64 on 51
depends 137
deploy -87
deployment -34
deployments -22
deploys 33
deposit -20
deposits 33
depot -79 and -24 in -21
depth -40
deputy -23
derived 0 from 21
describe 207 it 37 start 57 the -21
described 144 by 32 the 22
describes 57
describing 120
description 0 of 33
descriptions -64 and -24
deserve 95
deserves 39
design 0 has 24 review 50 team -81
designed 106 by 26
designers 40
desirable 72
desk -28 : -28 and 25
desktop 40
destination 28
destroy -25
detail -30 page -40
detailed 55
details 33
detect -20
determines 133 the 45
deterministic 81
developer 51 portal 34
developers -78
development 0 and 80
deviations 30
device -133 is -44
devices -73
diagram 170 is 25 to 26
diagrams -49
dialog -69
did 66 not 99 the 89 these 35 this -32
didn't 33
died 23
diff -48
differ 22
difference -58
differences -21
different 70 from 107
differently 57
differs 90
difficult 112
digest -21
digits -78
dir 53
direct -47
direction 29
directions 38
directive 45
director 62
directory 0 & -22
disable -31
disabled -32
disagree -43
discarded -30
discontinued 52
discovery 28
discuss 95
discussed 134 in 45 with 57
discussion 201 in 26 with 46
discussions 60
disk -105 # -38 encryption -22
dispatcher -56 i -36
display -63
distance -36
distributed 125 systems 55 tracing 51
dlq -44
dm 91 # 89
do 70 & 38 : -37 a 58 it 30 not -190 the -22 we -47
doc 22
docker -36
docs 111
doctor 84
document -56 has -66
documentation 84
documented 24 in -49
documents -147 are -42
does 102 it -35 its 38 no 28 not -84 nothing -32 that 65 the 91 what 53
doesn't -129 log -66
doing -52 it 32
domain 49
don't 0 count -29 have -47 measure 25 parse -36 restart -36 want 52
done -82 # 86 : -29 by -34 in 28 so 38
donor -63
donors 45
door 0 for -35 through -22
dose -21
double 0 bookings 56 click 47
doubt 36
down 64 ? -60 for -45 in -63 the -24 to 21 what 26
download -59
downloads -88
downstream 43 consumers 75
dpia 55
dpo 98
draft -254
drafted 23
drafts -260 and 37 are -28 have -101 of -31
drag -82
dragged -43
draw 51 the 28
drawer 29
drawing 82
drawings 81 are 79
drawn 91 by 36 on 20
draws 32 the 39
drew -23
drift -50
drive 164
driver -24
drivers 60
drop -64 & -61 for -36
dropped -159 and -35 by -35
dropping -53
drops -46
drug -57
dry 0 run 44
due 52 : 27 care 30 date -49
dump 68
dumped 48
dumps -80
dunning 36
duplicate -20
duplicates 111
duration -26 of 32
during 77 the 173 which -22
duties 205
duty -54 manager -31 officer -24
e 0 # 43 g 31 mail -41
each -69 # 83 & 37 alert -58 and 34 api 23 call -47 change -23 day -27 entry -34 event 24 has -43 hour -21 line -21 message 29 minute -23 month 43 morning -57 of 42 other 86 page -79 payout -29 pull -20 quarter 28 release 45 request -32 row 60 run 21 screen 56 service -33 tenant -29 ~ 113
earlier 102 ones -83
earliest 48
early 137
easier 172 to 43
easy 125 to 59
ecb -39
edge -42
edges -51
edit -72
edited -67 by -37
editing -50
edition 48
editor -95
editors -119
edits -50
effect 24 is -21
effort 36
egress -57
eighteen -82
either -28
election 32
element 49
elements 39
eleven 55
eleventh -51
else -74 : 102 gets -21 has -36 in -44 is -54 should -32
else's -28
elsewhere 52 in 23
email -31
emails -27
embedded -51
emergency -35
emits 20
emoji -61
employee -29
employees 49
employer -25
emptied -24
empty -57 & -34 and 21 state 48 the -46
en -86
enable -30
enabled 35
encoder -39
encoding 68
encrypted -76
encryption 39
end -47 close 44 date -24 is -24 of 70 to 51 up -58 with 30
ended 63
endpoint 98
ends -185 in -51 it -23 up 39 with -59
energy -55
enforced -50 by -46 in -20
enforces 34 it 35
engine -94
engineer -46
engineering 73
enough 62 for -40
ensure 42
enter -37 the -78
enterprise 67
enters -23
entire -26
entities 49 and 59
entitlement 52
entity 29 & -22
entries -75 are -27
entry 31 has -32 in -78 with 52
enumerate 40
enums 51
env -67
environment 26
environments 26
epic 209
epics 99
equal -96
equals -36
erased -54
erasure -31
erdiagram -36
erp 24
err 22 # 22
error -40 & 40 : 105 is -99 page -61 rate -53
errors 0 always -43 go 37
escalation 65
eslint -26
essential 116 for 32
estimated 114 at 92
estimates 21
ethics 22
eu -76
eur -60 # -21
evaluates 21
evaluation 74
even -88 if 26 in -27 when -23
evening 49
event -60 and 44 id 75 log -24 per 25
events -30 & -37 from -43 on -39
ever 118 since -48
every -45 # -47 alert -63 answer -26 change 73 component 87 field 34 five -25 merge 97 minute -50 module 52 other -113 page -44 push -21 quarter -33 second 42 service 28 tenant 31 ~ 114
everybody 66 else -27
everybody's 34
everyone 43 else -39 in 24 who -32
everyone's 50
everything -25 & -26 after -48 else 40 goes -28 here -62 in 23 on -80 that 59
everywhere 24 in 54
evidence 0 & -23
evolve 39
ewa 66
exact -40
exactly -60 once 23 one -51
examined 24 by 23
example 48 & -31
examples 68
exceed 0 # 29
exceeds -31
excel -36
excellent 35
except -140 & -48 for -41 the -22
exception 39
exceptions 86
exchange 0 rates -26
exchanged 38
excluded -77
execution -21
exempt -22
exercise 55
exist 34 for 66
existing -111
exists 108 : -43 and 55 in 32
exit -60 code -66 codes 72
exits -75
expect 115 a 38
expectations 73
expected 88 from 36 in 59 to 42
expects 27
experience 40
expire 0 after 40
expired 27
expires -64
expiry -43
explain 220 how 25 start 43 the -92
explained 66
explaining 62
explains -24
explanation 36
explanatory 73
export -20 : 26 for 51 from 61 is 44 the -29
exporter 25
exports -58 the 26
expose 58
exposed -105
exposes -42
expressions -73
ext 47 # 47
extension 22
external 120 ~ 76
extra -45
extract 45
eye 86
eyes 56
f 112 # 123
facility -29
factors 62
fail -42 over -26
failed -56 logins -20
failing -75
failover -87
fails -93 if -21 on -26
failure 54 is -25
failures -42
fair 142 use 78
fake -68
fall 20
fallback 47
falls 24
false -71
fan -42
far 151 better 21
fare -35
farm -98
farmer -46
farms -90
fast -33
faster 40 than -27
fatigue 20
fault -72
faults -29
favour 22
fax 38
feature 0 flag 49 flags -37 is 38
features -20
fed 32
fee -83
feed -91 is -42
feedback 143 from 52
feeds 28
feel 108
feeling 36
feels 64
fees -45
fell 103
felt 92
fences 38
ferry 67
fetched -31
fetches -49
few 202 more 33
fewer 62 than -32
fhir 23
fi 123
fidelity 65
field -63 & -23 and -29 has -23 on -27
fields 43 are 33
fifteen -24
figma 152 link 25
figures 60 are 83 from -23 on 65
file -30 & 49 : -29 a 49 for -28 from -20 has -100 in -51 is 62 names -79 per 39 to -23 was -45 with -31 • 57
files -116 & -20 and 48 from -32 in -37 over -22
fill 67 in -25
filled -26 in -105
filling 27
fills -62 in -23 the -37
film -34
filter 28 # 68 & 23 in -20
filtered 28
filters -62
final 90
finance 46
find 37 it 41 out 109 the 36 them 38
finding 90 # 46
findings 73
finds 0 the -34
fine 41
fingers 61
finish -62
finished 77
fire 30
fired -38
fires -55
firewall 63
firm 114
first -47 & -65 a 23 ask -28 day 56 is -63 login -60 of 26 page 41 quarter 22 release 24 sync -62 time 27 to 27 we 83 year 42
five 0 lines 40 minutes -93 seconds 22
fix -165
fixed -36
fixes -63 are -21
fixtures -31
fk -22
flag -70 & -23
flagged -33
flags -121
flash -33
flat -120
fleet 74
flight 56
flips -60
floating -44
floats -92
floor 42
flyway 65
fold 59
folder 94 & 86 on 32
folders -37
folks 184
follow 0 & -36 the 75 ups 53 when 38
followed -45 by -62
following 43 a 60
follows 64 from 36 the -72
font 104
fonts -46
foot 36
footer -137
for 83 # -108 all -27 an -21 approval -55 as -24 autumn -37 describing 22 desktop 27 every 32 everybody 20 everyone 26 everything 23 example -25 five -58 free 21 high 73 how -49 humans -36 internal 35 its 72 itself 42 later 62 more -51 new 30 nothing 31 now 141 on -21 one 23 other 30 our 28 reading -20 reads -25 reasons 59 schools 31 some 36 sprint 53 staff 29 support -76 that 36 the 116 their -47 thirty 46 this 136 two 61 up -38 v -31 which 98 whoever 23 years 27 you -22 your -21 ~ 61
forbidden -31
forced -32
forecast -73
forecasts -75
foreign 0 key -63 keys 60
forever -32
forget 90
forgets -42
forgot 84
form -129 : -46
format 192 for 22 is 69
formats 0 the -66
formatting -26
former 95
formerly 142
forms -70
forth 94
forty -38
forum 32
found 95 # -24 and -24 in 61 it 30
foundation 56
four -47 eyes 34 hours -42 levels 56 minutes 45 ~ 35
fourth -63
frame 36
frames 25
framework 33
fraud -75
free -79 plan 32
frees -36
frequency 89 and 50
fresh 54
freshness -62
friend 54
friendly 155
friends 47
from 45 # -24 & 70 abuse 34 all -45 an 43 below -25 date -26 it 43 its -59 leave 45 outside -50 sap -33 the 64 their -39 then -74 there 56 this -90 top -28 us 34 which -41
front 0 door -37 end 66 of -48
frontend 121
ftp 41
full -48 disk -24 list 78 of 65 width -31
fully 49 ~ 60
fun 110
function -114
functional 40
functions -24
funding 72
further 223 ~ -74
g 0 # 26 & 25
gallery 76
gap -67
gaps -41
garbage 45 in 104 out 41
gate -113
gatekeeper 43 for -22
gates 133
gateway 77
gauge -59
gauges -43
gave 95 up 51
gb 26 of -80
gdpr 94 applies 38
general 109
generate 33 it 20 this 30
generated 46 by 45
generation 52
generator 34
get 43 # -72 & -47 a -59 an -33 the 63
gets 0 # -93 a -28 its 28 managed 47 measured 47 one -22 the -34
getting 26
gift 38
git -36
github -55 & -30
gitlab 83
give 95 # -37 a -36 the 29
given 0 a 21
gives -30 up -21 us -36 you 60
giving 23
glance 71
glass 73
global -24
go 90 and 31 back -64 here 20 in 55 live 82 out 23 through 81 to -35
goal 92
goes 21 away -48 off -65 out -41 through -56
going 136 to 75
gold 23
golden 30
gone 116 ; -53
good 223 # -29 and 29 as 37 for -90 ones 34 ~ 140
goods -48
google 24
got 274 a 22 lost 23 the 33
governance 87
gpl -27
gpu -72
gracefully 155
grade 27
grafana 131 & -44 folder -34
granted -37 by -83
grants 75
graph 60
graphql -60
great 192
green 25
grep 23
grew 116
grey -56 boxes 22
greyed -78 out -77
grid -32
ground 25
group 101 & -104 of -64
grouped -73
groups -25
growing 51
grown 81
grows -21 with -20
growth 95
grpc -44 & -29 on -55
guarantee -59
guaranteed 85
guarantees 59
guess 44
guest -50
guests 61
guide 36
guideline 100
guild 145
gw 85
h -27 then 32
ha 96
hackathon 72
had 236 # 26 a 142 the 68 to 37
half 102 a -32 an 40 of -78 year 39
hall 0 # 22
hammered 41
hand -73 : 45 it -31 on 63 over -29 with -42
handbook 106
handed 86 over 114
handful 71 of 71
handheld -21
handhelds -67
handled 123 as 52 by -150 in 30
handler -63
handlers -69
handling 138
handover 125
hands 60 out 37 over 73 the -65
hang 28 on -60
hangs 58 in 40 on 66
happen 20
happened 0 in 42
happens -45 to -30
happy 169 path 34 with 60
hard 91
hardly 48
harm 21
harmless -49 : 21
harmonised 53
harvest -31
has 121 & 128 a 127 agreed -22 an 69 answered 23 asked 80 been 95 changed 26 complained 53 decided -84 everything 44 four 63 grown 24 had -44 it -23 its 81 looked 33 many -63 no -179 none -92 one -60 read 25 ruled -34 seen -26 settled -31 signed 49 since 47 something -33 the 173 them 31 three 21 to -80 two -117 yet 30
hash -60 chain 40 of -66
hashed 21
hasn't 76
have 142 & -58 a 106 an -35 asked 41 been 36 done 23 left -21 no -89 none -81 not 49 seen 24 the -20 their 33 them 118 to -27 yet 24 ~ -134
haven't 113
having 0 to -49
he 238 can -20 has -26 was 21
he's 138
head -107 office 23
header -48 & -64 : 75 ? 31 and 58 with -26
headers -84 & -24 are -47
heading 103
headings 39
headless -43
health -35
healthy 37
heap -21
heart 101 of 63
heartbeat 21
heartbeats -25
heat 26 map 34
heavy 72
height -81
held -47 here -40
help 126 desk 32 the 33
helper 55 ~ 56
helpers -37
helpful 58
helps 117
hence -135 no -30 the -33
her 234 laptop 50 return 54
here 184 : -33 ; 22 as 26 by -80 for 38 in 77 is -42 it -44 png 46 that -34 the -39 when 37
herself 40
hi 30
hidden -43
hide -29
hides -36 the -23
high 42 availability 29
higher 51
highest -67 ~ -34
him 105 to 26
hinges 55 on 55
hint 81
his 228 laptop 26 own 42
history -74 is -20 of -45
hit 106
hits -45
hl -47 # -47
hmac -44
hold -121
holders -58
holds -91 # -53 a 79 only -23 the 52
holiday 38 calendar -53
holidays -66 of -59
home -57 directory 23
honest 45
honestly 101
hook -85 & -28
hooks 21
hop -21
hope 29
hopefully 70
hopes 66
hospital 45
hosted -23
hosting 69
hosts 34
hotel -31
hotline -53
hour -142 ; 58 and -33
hourly -90
hours -88 # 37 ; -26 and -24 for -56 of -22
house 82
housekeeping 98 is 65
how 111 & 25 do -100 far 52 it 76 long -64 many -67 much -72 the 117 they 26 to 94
however -51
hr 56 feed -55
hsm -22
html -108
http 77 # 35
https -21
hub 28
human 56
humans -29
hundred -65
hung 66
hurry 43
hurts 49
i 277 # -20 asked 29 can -72 can't 21 do 22 don't 31 have 64 keep 41 left 27 lost 20 need 31 only 53 removed 28 should -45 tried 20 want -82
i'd 145 rather 66
i'll 161
i'm 189 not 41
i've 167
iam 140
iban -50
ibans -42
id -171 & -25 ; -20 int -52
idea 163
ideally 43
ideas 254
idempotency 91
idempotent 85
identical 67
identified 43
identifiers -43
identity 54 provider -20 service -53
idle -63
idoc -20
ids -154 # -21 are -65
if 0 a 22 it -65 it's -25 missing -27 not 38 one -47 only 20 somebody 39 something 22 there's 82 they -125 we 57 you're 59 you've 30
ignore -44
ignored -124
ignores -29
image -29 and -29
images -141 are 34
implemented 30
import 0 & -29
importance 92
important 267
imported 22
imports 47
improve 43 what 28
in 67 # 87 & 50 : 31 a 62 advance -47 after 22 an 28 at -26 autumn 42 by -72 cents -20 code 25 each -54 every 28 favour 22 five 29 flight 65 for -42 garbage 104 header -28 her 42 his 57 is -78 it -95 its -51 line 104 logs -22 memory -49 mind 49 my 21 on 23 one 68 our -84 parallel -72 particular 61 place 32 preparation 38 principle 42 production -42 progress -36 red -30 room 34 short -66 small -38 spring 38 sprint 45 step -35 stock -35 ten -63 test -25 that 62 the 100 this -34 three 88 turn -22 two 64 under -46 use 21 utc -47 v -42 week 50 what -25 which -53 with 121 words -57 work 83 writing 63 your -24
inbound 55
inbox -74
inc 35
incident -101
incidents 58
incl 41
include 124
incoming 58
index 0 & 27 on -38
indexes -35
individual 34
ines 84
info -63
information 55
informed 24
infra 175
infrastructure 48
ingest 109
ingestion -33
inherited 75 from 31
inherits 56
injected -33
inline -22
innovation 56
input -37 & -29
inputs 57
ins -29
insert 75 a -36
inserted -23
inserts -63
inside -70
inspection 25
installation 44
installed 72
installs -52
instance -33
instances -22
instant -23
instead -177 of -62
instruction -62
instrumentation 119
instrumented 55
insurer 23
insurers 56
int 0 # 84 pk -23 ref -28
intake -24
integer -98
integers -53
integration 139
integrity -50
interesting 45
interface 0 is 46
interfaces 103
intern 22
internal -50 & 33 confidential 192 ~ -27
interpret 67
intervals 82
interview 112
interviews 92
into -61 & -25 account 82 our -36
intranet 134
introduced 36
introduction 35
intuitive 93
invented -25
inventory 114
investigation 20
invisible -21
invitation -20
invite 90
invoice -139
invoices -74 from -22
involved 120
io 42
ip 0 addresses 24
ips -24
is 32 # -40 & -54 : -40 a 28 about -93 accepted -20 active 36 all -126 already -34 also 40 an 24 another 51 answered -58 asked -74 automatic -29 awaiting 44 away -48 back 29 being 199 blocked -121 booked 39 broken -57 called -72 carried 29 checked -25 chosen -21 collecting 59 committed -64 compared -21 complete -23 confidential 27 counted -23 currently -50 decided 30 deleted -33 done 45 down -132 dropped -25 due -109 elsewhere -44 encrypted -67 enforced -40 enough -24 essential 38 ever 24 everyone's 51 expected 67 fine -30 finished 24 for 73 generated 73 going 62 gone -81 granted -51 green 35 half 36 handled -31 hard -46 harmless -89 hashed 60 held 21 history -47 ignored -20 important 49 in 103 included -22 informed -35 it -158 kept -76 keyed -40 late 26 left -65 live -21 loaded -46 logged -23 meant 34 merged 58 missing -119 named 21 needed -31 next 57 no -57 none -78 normal -31 noticed -20 null -31 of 86 older -31 on 150 one -63 only 52 ours 32 out -39 over -77 paid 27 part -50 passed -36 planned -91 possible 33 posted -35 printed -68 provided -53 public -55 put -57 raised -37 reachable 27 reached -58 read -56 ready 65 really 32 recorded -30 refused -39 released -27 rendered -21 reported -20 reserved -26 responsible -64 restricted 56 safe -68 said 37 scheduled -32 sent -49 set 24 shared 74 shown -27 skipped -53 something -32 spent -25 split 26 stable 46 still 59 supposed 38 taken -32 tested -47 that -136 the -53 there 52 thrown 36 to 60 under 158 unknown -83 up 122 waiting 24 what -65 where 23 why -32 with 134 woken -50 worth 98 written -60 wrong 54
isn't 39 there 70
iso 0 # -76
issue -37
it 47 # 45 & -53 ; 20 a 27 acts 50 all 109 also -22 answers -35 as -28 at 79 away 81 back -44 be -81 before -34 belongs 42 by -40 calls -22 came -29 can 112 checks -23 compares -28 depends 63 directly -55 does 43 for 65 from 30 got 66 has -32 holds -30 if 97 in -23 into 28 is -30 last 52 later 55 leaves -26 looks 24 makes 62 moves -23 needs -35 never -30 not 30 now -74 off -44 on -43 only -75 open 29 out 37 over 30 owns -24 prints -33 ran -34 reads 27 runs 63 says -37 shows -36 so 48 stands -25 stops 33 takes 44 the -105 there -59 took -38 twice 35 until -23 up 25 uploads -22 waits -39 wants -48 was 30 we 24 well 44 will -116 with 43 without -29 ~ 21
it'd 38 be 37
it'll 25 be 24
it's 76 been -35 done 57 down -21 not -75 on 26 still -73
item 74 # 131 is 63
items -34
itil 21
its 72 # -30 & -51 data 20 job 35 next 24 number -43 own 38 owner -30 part 28 predecessor 24 slot 25 state -33
itself -84 after 22 and -34 is -55 to 32
j 46
jaeger 96
january -27
jenkins 75
jira 170 filter 48
jitter 20
job 0 & -90 : 80 for 60 id -26 in -25 is -40 runs 61 that -39
jobs -93 in 36 that -26
joined -54 by -22
joins 78
joint 56
jointly 68
jonas 165
journey 55
jpeg -67
js -64
json -100 and 24 lines -22 to -40 with -31 ~ 68
july 24
jump -45
june 175
just 0 & -22 as 24 one -55
jwt -48
kafka -89 headers 27 topic -23 topics -26
kb 40
keep -27 a -27 calm 71 the -47 this -23
keeping 42
keeps 84 a 25 it -25
kept 0 # -53 as -43 by 45 for -34 in 107 until 34 with -21
key -97 # -41 & -58 ; 87 figures 39 rotation 77 • 52
keyboard -47
keycloak 103
keyed 33 by 89
keys -84 : 48 and 58 rotate 43
kg -78
kibana 77 & -48 index 49
kick 84 off 91
kickoff 25
kill 48
killed -41
kills -28
kind 38
kindly 125
kinds 26
kiosk 29
kit 210 : -20 for 23 is -31
kitchen 63
kits 30
kms 32
knock 32 on 31
know 74 about -23 that -72 which -20
knowing 59
knowledge 41
known 82 from 20 to 43
knows 154 which 23
kpi -21 build -27
kwh -36
l -73
lab 41
label 45 & 34
labelled -56
labels 0 : -33 in -31
lacks -43
lag -90
laid 91 down 91
laminated 65
lamp -35
land -45 in -25
lands 53 in 22
landscape 79
lane -66
language 88 and -73 for -23
lapsed 22
lapses -22
laptop 37
laptops -30
large 110
larger -91 than -29
last 0 # -53 & 49 day 31 entry -32 five -22 good -39 known -20 month 62 page 44 time 79 touched 69 two -20 word 28 year 125 ~ 94
lasted 88
late -32
latency -20 and 48 p -21
later -221 : -27 ; -22 in -28 on -26 once -24 ones -28
launch -39
law 115
lawyer 71
layer -50
layout 114 in -24
layouts 23
ldap -41
lead -86 to 36
leading 0 zeros -21
leads 54
leak -55
leap 56
learned 43
learning 42
lease -49
leased 29
leases -31
least 120 # -65 once -61 one 44 privilege 84 two 74
leave 35 a 27 no 55 the -93
leaves -104 the -49
leaving 0 the 40
led 37 by 70
left -99 # -24 : -72 ? 29 half -42 hand -28 is -48 it 29 of -28 out -95 the 37
leg -31
legal 99 has -68 hold -74
length -94
lens -47
less 167 than -34
lesson -38
let -31 the -24 us 81
let's 91
lets -40 us -33
letter -40
letters -97 are -57
level -94 # 20 of 33 security -24
levels 58
lib 35
libraries -30
library -81 & 66
licence 112 for 54
licences 95 are 109
license 68
lie 129 in 23
life 0 of 27
lifecycle -24
lifetime -28
lift 26
lifted 23
light -37
lights 46
like 218 a 58 all 47 any 68 in 38 it -26 other -35 the 40 to -91
liked 78 it 32
likely 26
likes 63
likewise 33
limit -33 is 89
limitations 112
limits 138 are 78 on -20
lindqvist 24
line -106 # 79 & -26 : -23 by 76 for -101 in -30 manager 52 with 58
lines -32 in -23 of 56
link 66 and 80 in 36 to -83
linked 75 to -27
linking 25
links -105 to -61
lint -31 on -26
linter 49
list 38 # -39 and -55 at 45 by -41 detail -74 for 25 from 33 in -62 is -71 of -35 on 38 to -32 was 20 what 51 • 79
listed 69 in 22
listens -118
listing 43
lists -97 are 32
little 107
live -60 : -33 in -24 with 30
lived 49
lively 43
lives -79
living 37
load 0 & -34 test 108 the -42 time -27
loaded -60
loader -46
loading 76
loads 44 # 43 the -22
local -56 time -34
locale -78
location 26
lock -95 # -27 and 85 the -27
locked -81
locks -80
log 24 # 90 source -23
logged -55 in -70 with -48
logger -45
logging 171
login 0 & 35 and 76 for -25 is -38
logins 20
logistics 52
logo 55
logs -47 a -28 are 115 in 28
long 53 ? 31 as -32
longer 0 than -110
longest -39
look 108 and 48 at -79 for -142 in 92 inside 52 into 101 like 48 there -32 up 29
looked 95 at 39 up -33
looking -44
looks 0 at 23 for -31
loop -80
loose -48 coupling 40
lose -25
loses -61
lost 28 the -34
lot 126 of -25
lots 38 of 51
love 159 to 33
lovely 77
low 39 fidelity 81
lower -93 case -23
loyalty 45
luck 40
lunch 70
m -29 # 89 & -29
machine 0 and 65
machines -47
macos -25
macro 149
macros -23
made 44 a 78 before 51 from -39 the 87 up -41
mail -90 ; 48 address -28 and 68 at 20 to -34
mailbox -27
mails -39 a 65
main -66
mainframe 24
mainly 24
maintain 31
maintained 136 by 58 in 33
maintains 78
maintenance 76
make 100 it 42 sense -42 the 36
makes 0 & -21 a -66 sense 70 the -35
manage 25
managed 0 by -82
management 185
manager -31 i -35
manager's 36
managers -22
mandatory 100 for 21
manifest -23
manner 187
manual 101 steps 72
manufacturer 42
many 72 & -66 lines -91
map -59 and 51 in 40 of -42
mapped 43
mapping 57
maps -57
marked -43
marker -31
market 69
marketing 39
marking -20
marks -74
mask 87
master 21 data 38
match -51
matches -48
matching -35
matrix 154
matter 57
matters 149 : 83
max 0 # -39
maximum -24
may -57 # -39 approve 26 be -47 fail -29 go 67 hold -38 not 47 open 75 see -53 show -25 take -39 write -25
maybe 300
mb 31
me 225
mean -52
meaning 56
meaningful 151
means -104 : -21 a -37 that -41 the -105
meant 0 to 62
measure 239 first 67
measured 36 at -136 gets 47 over 21
measures 92 are 40
media 75
meet 89 on 30
meeting 178
meets 67
member -43
members -63
membership -53
memo 22
memory -165 and -20 grows -24
mention 182
menu -128 & -98
merge -141 request 46 to -33
merged -53
merger 152
merges -20
merging -27
mermaid 87
mesh 25
message 43 is 60
messages 0 are -39
met -28
metadata 65
meter -141 readings -25
meters -62
method 28 path 110
metrics 28 are -23
middle -35
midnight -76
might 48 be 25
migrated 95 from 53
migration 56 # -56 to 47
migrations 93 are -23 run 26
milestone 49 m 42
million -22
milliseconds -23
min -42 # 21 each 57
mind 55
mine 26
minimal 26
minimum -29
minus -55 the 25
minute -77 ; 34 and -47
minutes -81 ? 24 and -74 are 35 of 23 on 44 then -32 without -37
mirror -23
mismatch -24
miss 23 it 27
missed -52
misses 63
missing -289 # -44 & 23 : 120 for -39 in -39 on -32
mistakes 111
misuse 68
mixed 41
mm -92
mobile 90 app -22
modal 33
mode 84 : -40
model 0 is 30
modelled 38
modelling 82
models 26
moderated 58
moderation -33
moderators -25
modern 93
modes 36
module 67 & 149 : 26 answers 32 are 25 does 28 exists 35 for -50 has -44 in 46 keeps -77 may -21 runs -22 should 41 that -61
module's 71
modules -65 of 28
monday 49
monitoring 74
monitors 24
monorepo -28
month 0 & -21 ; -28 and -23 end 60 is -30 of 83 with 30
month's -51
monthly 96
months -77 of 24
moon 82
more 177 & -27 ; 37 in 23 of 42 often 48 or 44 than -39 ~ 68
morning -66 and -40
mornings 26
mortem 0 of 22
most -31 # -60 important 45 likely -24 one -60
mostly 187
motor -25
move -113 the -32 to 88
moved 118 from 35 the -31 to -29
moves -100
moving 75
mqtt 23
mr 106 & 27
mrs 52
ms 30
msg -70
mtls -146
much 148 is -36 of 25 to 70
multi 43
museum 26
must 40 be 26 confirm 29 finish -22 never 60 not -46 run -39 stay -34
mutations -40
mutual 0 tls -34
my 85 machine 31
n -33 # 37 & -26 : 49 m -57
nagios 52
name -82 a 84 and -61 each 109 in -63 on -55 purpose 107 the -54 type 133 unit 92
named -41 & 76 after -61 by -22
names 0 : 33 a 33 and -23 are -59 the -77
namespace 80 & 29
naming 109 conventions 48
napkin 25
narrow 44
national -78
nats -41
naturally 72
nav 82 # 110
navigation 152 is 26
nd 78
near 35
nearly 91
necessary 38
need 76 & -45 a -79 it 43 one 51 to 92
needed 25 for 29 to -63
needn't -35
needs 0 # -43 & -122 a 50 an 40 the -44 two -39
negative -32
negotiate 79
negotiated 46 with 21
neighbour 170
neighbouring 150 & 116
neighbours 79
neither 75
nested -61
net -27 # -20
network 22 ; 22 is -45 policy -21 tab 146
networks 86
never -129 a 24 changes -67 had 23 put -54 read 33 see -22 the -54
new 0 & 76 colleague 77 colleagues 35 ones -64 price -28 services 45 state -42 version -57 ~ -44
newer 33
newest 67 first -63
news -24
newsletter 34
next -90 # -25 & -48 day -89 door 233 due -40 free -22 in -35 is -54 morning -32 one -46 ones 38 quarter 26 release -20 review 49 run -21 step 21 stop -43 three -23 to 29 week -37 year -26
nice 185 to 34
nicely 66
nicer -32
night 0 : -26 a 45 and 23 at 82 shift 33
nightly -102 job 71 sftp -44
nines 29
ninety -56
no -134 # 149 & -29 access 27 answer 108 business -41 calls -52 code -38 data -53 database -35 ddl -58 erd -64 exception 107 exceptions 27 file -28 foreign -20 further -74 http -31 idea 113 internet 37 login -24 longer 96 more -23 name -46 names -73 network -44 other -260 others -150 personal 60 picture 32 second -27 slo -25 state 53 tables -73 target -23 third -30 time 25 user -35 ~ -161
nobody -34 but -38 can -40 else -66 has -84 in 27 is -52 needs -27 reads 28 should -37 wants 24
node -139
nodes -93
noise 53
non 60
none -286 : -123 ; -57 and -44 at -20 because -36 in -28 of 48 on -31 since -56 wanted -22
noon -77
nor -55
normal -90
normally -30
not -42 & -67 an -48 and 42 answer 53 been 31 block -24 by -48 change -25 count -29 decide -28 do -25 even -25 find -34 for 38 found -33 in -32 know -68 leave -29 logged -23 make -65 more -27 needed -67 null -22 of -76 on -69 only 47 ours -31 paid 27 part 104 planned 26 read -22 recorded -24 run 32 shown -52 stop 42 stored -24 sure 38 survive 54 there -35 two -20 wait -36 work 29 yet -163 ~ -124 • 48
notary 57
notation 85
note -61 the -55
notebook -50
noted 51
notes 0 on 25
nothing -232 ; -24 can 52 else -98 for -36 is -47 may 28 more -80 of -53 on -26 special 23 that -55 to -63
notice 69
notices -68
notification -22
notifications -24
notified 20
notifies -32
notify -23
nouns 30
nov 32
november 47
now 0 & -53 : -40 ; 55 a 79 it -53 one -49 the 36
nowhere -76
null -154 ; -27 for -35
number -64 # 83 & -20 a -31 and -61 date 49 in -62 is -29 so 21 to 48 without -21
numbering 30
numbers 0 are -79 for -40 from 93 in 24 on 52
numeric 44
nurse -27
nurses 97
o -79
o'clock 36
oauth -31
object -57 lock -30
objective 28
objectives 83
objects -24
obs 95 # 95
observability 125
observe 36
observed 50
obvious 67
obviously 42
occur 24
october 48
odd -141
of 73 # 24 a -39 all 23 an -82 another -35 any 80 arrival -26 bank -26 calls 21 cases -82 course 27 customer 37 customers -51 date -26 documents -30 duties 53 each 32 error 36 events -30 every 22 everything 96 files -31 four -49 it 56 its -59 last 26 memory -41 missing -27 month 58 no 45 old -33 one -112 open -56 our 100 ours -27 personal -26 production 26 requests -59 rows 37 scope -27 that 21 the 54 them 104 this 101 those -21 two 32 unknown 49 up -45 us 153 users -63 what 34 which 45 your -24 ~ 95
off 0 ; -20 a -21 by 48 from 48 in 69 on 41 • 105
offboarding 35
offered 0 to 20
office 89 hours -30
official -27
offline -41
offsets -30
offsite 59
often 37 as 45
oidc -38
ok 79
old 0 and -29 one -25 ones 20 system -67 text 82 value -42 version -22 wiki 24
older -114 ones -47 than -67
oldest -151
olga 64
on 87 # 110 & -25 a 62 all -39 an -20 any -97 as -22 average 48 behalf -49 call 69 day 60 demand -21 duty -64 each -43 every 47 failure -44 first -20 for 58 his 66 holiday 41 how 21 in 30 it 37 its 56 load -35 main -38 merge -125 my 129 one -77 paper 22 parental 70 phones -39 port -23 pr 23 production 20 purpose -160 push -20 request 27 sigterm -40 staging -21 stdout -53 tag 26 tags -42 that 23 the 58 their 44 them -56 there -20 this 128 time 72 top -105 what 61 when 63 whether 33 which -49 who 29 with 22 wood 31 ~ -59
onboarding 138
once -24 & 106 ; -89 a -82 and -59 at -43 it -55 more -26 per -33 the 173
one -49 # -51 & -89 : 31 ; 62 a 31 after -28 and 39 before -22 bullet 55 button -75 call -35 can 33 click -27 dialog -24 endpoint 60 entry 71 event 28 export -33 file 27 for 129 from 30 happy 46 has 20 hour -60 in 46 instance -33 is -21 line -25 may -21 message -53 minute 21 more 78 must 49 night 40 of 24 on 32 open -26 or 93 page -97 paragraph 29 parcel -37 pdf -35 per 33 place -71 question -45 row 55 second -35 sentence 79 should 21 span -29 table -67 tenant -32 time 139 to -52 trace -31 user -43 very 25 was 36 we 35 week -24 who 61 wins -27 with 93 would 50 ~ -53 • 36
one's 33
ones 141 # -33 : -44 and -37 are -71 from 29 go -60 in 27 were -29 with 47
ongoing 29
only -202 # -38 : -53 ; -48 and 21 as 46 at 32 authorised 72 be 36 by -31 fixes -20 from -21 if 61 in 21 module -34 on 41 one -77 reads -28 so -38 the -35 thing 27 two -23 when -29 with -69 ~ 68
onto 34
opaque -24
open -155 & 63 a -31 at 26 for -23 in -37 invoices -20 it -28 one -24 question 203 requests -22 source 92 tickets -60 ~ -57
openapi 96
opened 25 with -20
opening 0 a -32 the -33
opens -177 a -69 the -38
opentelemetry 25 is 41
operating -45
operation 144 & -46
operations 88
operator -103 with -29
opinion 53
opinions 82 differ 61
ops 117 # 47 has 35
opt 30
optional -149 & -38
or 97 # -49 & -39 a -33 all -36 an 44 at -27 in 64 less 44 more -102 newer -45 none 44 not 42 red -62 so 34 the -121 three 43 two 86 when -20 with -75 ~ -86
orally 64
orange -21
order -120 : 41 and 28 from 30 is 46 number -48 of -64 page 20 to 81 was -23
ordered 25
orders -147 in -35
ordinary 42
organisation -46
organisational 103 and 51
origin 66
original 38
originally 64
otel 38
other 167 fields 99 module -77 modules -128 one 21 services -155 side -23 things 75
others 234 : 58 get -21 may 48
otherwise -113 it 25
ought 147 to 147
our 233 api 34 customers 24 own -155 platform 26 product -40 side -21
ours 95 and 32 is 62
ourselves 21
out 54 after 35 and 26 as -21 at -119 by 43 for 71 in 60 is -26 the 50 ~ -25 • 133
outage -21 of -44
outages -65
outbound -20
outcome 62 of 21
outcomes -26
outdated -108
outgoing -34
output -95 of -37
outside -69 firm 25
outsourcing 22
outstanding 58
over 0 # -108 & 33 : -64 a 81 and -32 from -23 the 62 time 32
overdue 21
overload -31 and 56
overnight 26
override -110
overview 0 of 39
overwrites -40
overwritten -28
own -53 & -98 and 43 copy -36 documentation 38 table -22 the -24
owner 96 : 64 ; 63 a 25 has -39 i -31 is 46
owners 45
ownership 24
owns -74 the 50
p -49 # -24
pace 22
pack 62
package 0 # 58 & 47 and -31
packages 25
page 0 # 29 & 44 after -28 and -38 between -32 covers 95 for 57 in -28 is -40 of 125 on -33 was 21 with 48 • 53
paged -20
pager 32
pagerduty 62
pages -52 # -59 ; 53 and -22 of 84 the -54
pagination -23
paging 25
pain 21 # -25
pairs -107
pallet -58
panel 39 & -26
panels 32
panic 27
paper 93
paragraph 84
parallel -113
parameter 60
parcel -21
parent -38
parental 70 leave 75
parents -44 see -21
parked -28
parking 68
parks -32 the -32
parse -96
part 136 in 64 is -48 of -52
partial -29
participants 49
particular 67
partition -91
partitions -25 are -27
partly 99
partner 137
partners 39 get -26
party 21
pass -77
passenger -25
passes -78
passport -36
password 0 & -39 is -40
paste 0 a 37
pasted 23
patch -36 updates -24
patches -96
paternity 100
path 48 is -40 purpose 57
paths 34
patient -44
patients 113
pattern 32
patterns -43
pay 0 # -31
paying -46
payloads 37
payment -66
payments -107 and -33
payout -106
payouts -56
pays 70 for -57
pci -22
pdf 0 a -23
pdfs -38
peace 58
peak -54
peer -32
pen 47 test 44
penalty 38
pending 31
pentest 51
people 121 and -52 in -41 of -71 on -62 to 35 use -41 who -23
per -27 # -34 calendar -45 channel 25 client 117 day 69 depot -31 field 56 job -24 key 64 line -39 minute 176 month -80 order 36 page -22 parcel 21 pod 62 provider -34 region 59 request -58 run -22 second 99 shop -23 site 58 team 25 tenant 32 the 60 user -27 week -35 ~ 56
percent -65 of -57
percentage -27
performs 49
perhaps 163
period -44 of 20
perl 69
permission 112
permissions 99
permit -61
permits -74
permitted 39
person -55 and -56 has -23 in 49 of -34 who -36
person's -35
personal 0 ~ -86 • 31
personally 21
personnel 81
persons 92 have 84
pg 80
pharmacist 48
phase 222 # 22
phone -65 number -20 numbers 35
phones -66
photo -21
photograph 90
photographed 29
photos 21 are -22 of 27
physical 42
pick 86
picked 22
picker 45
pickers -33
picks -24 it -29 the -48 up -31
picture 72 says 22
pictures 0 of 33
piece -48
pieces 53
pilot 216
pin 31
ping 24
pinned 177
pins -24
pipeline 99
pipelines 62
pixel 87
pixels -42
pizza 54
pk -108
place 82 in 44 that -62 to 36 where -35
placed 27
placeholder -124
plain -102 language -20
plan -48 of 36 to -78
planned -79 & -27 : -23 and -46 downtime -24 for 25 in 35 with 25
planner -91 i -59
planners -41
planning 66
plans -63
plant 28
plate -161
platform 37 & 21 has 21 operator -26 people 87 team -169 with -69
platform's -63
playground 42
plays 96 a 52
please 300 check 27 don't 32 fill -32 refer 22
plenty 86
plot -43
pls 97
plug -37
plugin 59
plugins -79
plural 35
plus 46 & -71 one -48 the -38 whatever 41
png 96 or 38
po 37
pod -95
pods -67 # 39
point 54 and 34 to 22
points 104 to -67
poison -31 message -26
policy 126 decisions -52 is -29
polite -26
poll -23
polled -25 each -21
polling -80
polls -38
pool -91
pools -35
popular 27
port -37 # -79 is 33
portal 103
position 43 of -67
positions 22
possible 94 to 31
possibly 20
post -20 to -34
postcode -24
poster 67
postgres 0 & -28
posting -94
postings -48
postmortem 26
postponed 109
potential 34
power 0 loss 38
pr 40
practically 30
practice 69
pre 0 push -28
predecessor 72
predictably 53
prefer 49
prefix 0 & -28
preparation 44
prepared 89
prepares 49
presence -20
present 28
presented 60 to 28
press -141 & -59 the -21
pressed -31
presses -109 & -51
pressure -23
presumably 83
pretty 125
prev -39
prevents 37
preview -98
price -181 and -59 changes 49 list -21
prices -139 and -42
pricing 53
primary 0 key -42
principle 111 of 20
principles 72
print 106 the -33
printed -58 on -69
printer 33 is -30
printers -114
printing 59
prints -118 a 33 what -51
prior 29 to 86
priority 31
privacy 70
private -37
privilege 76 is 66
priya 27
probably 94
problem 24 json 26
problems -105
procedure 60 # -22
process -64
processing 117
procurement 57
produced 177
producer -38
producers 27
produces 29
producing -31
product 24 : -21 images -43 in 49 manager 25 owner 33 owners -42
production -53 at -26
products -57
profile -25
program -31
programme 26
progress -63
project 66 & 75
projects -39
prometheus 67 scrapes 55
promise -25 to 32
promised 130 a 34
promises -32
promising 59
proper 105
properly 152
property 0 of 50
proposal 39
proposals 45
proposed 70
proposes 69 a 62
protect 37 the 34
protected 36
protection 59
protective 32 measures 32
prototype 77
proud 68 of 32
provide 150
provided -31 by -46
provider 44
provider's -59
provides -49
provisioning -26
proxy -33
prs -25
pseudonymised 22
psi -64
psql 44
public -124 internal 192
publication -38
publish -63 the -29
published -111 by -30 ones -60 with 37
publishes -75 the 25
publishing 57
pull 33 request -27 requests 37 the -68
pulled 0 it 30
pulls -54
pupil -34
pupils -111
purchase -21
purchasing 39
purge 28 the 53
purpose 103 : -26 and 40
purposes 30
push -45 : -37
pushed 30 to -24
pushes -129
put 32 a -56 and -29 them 30 to 24
puts -112
putting 43
px 53
python 22 # -23
q 54 # 32
qa 73
ql 78
qualified -20
quality 0 gates 37 of 41
quantity -28
quarantine -34
quarter -41 ; -25 of -45 we -23
quarterly 38
queries -33 and -37
query -166 and -36
question 87 & -27 and -21 in 21 of -26
questionnaire 25
questions -20 : 48 and -27 later -28
queue -103 # 63 & 47 : 94 and -50 depth -51 length -24 stuck -22 • 36
queued -44
queues 0 the -36
quick 66
quickly 52
quiet 21 hours -26
quite 119
quota 88
quotas 41
quote -60
quotes -81
r -42
raci 209
radio -79
rail -45
raise -55
raised 25 by 66
raises 0 & -23
raising -24
ram 121
ramp -34
ran 123 out 20
random -114
range -107
ranking -42
rate -54 and 30 errors -25 limit 102
rated 22
rates -106
rather 83 not 42 than -40
ratings -60
ratio -48
raw -118
ray -21
rd 67
re -113
reach -33 it -34 the -38
reachable -117 from -28
reached -21
reaches 41
read -49 & 30 : 44 access -64 and -30 it 49 on -46 only -56 them 52
readable 61 by -37
reader -68
reader's -40
readers 50
reading 40 is -44
readings -43
readme 78
reads -70 & 43 are -47 from 53 of -43 only -20 the -74 them 23 writes -25
ready -59
real 0 customer 32 data 38 traffic 35
realistic 121
really 38
reason -95 & -39 ; 67 and -23 code -37 for 25 in -53
reasons 0 and -30
reboot -38
rebrand 57
rebuilds -51
rebuilt -116
receipt -78
receipts -97
receive -21
received 26
receiver 32
receives -152
recent 56
reception 20
recipe 45
recipes -60
recipient -111
recipients 28
recommend 71
recommended 35
reconciliation 61
record 0 a 54 and -22 is -39 of -43 with -33
recorded 64 in -42
recording 35
recordings -143
records -116
recover 59
recovers -52
recovery -51
recurring 60
red -20
redesign 53
redirects -56
redis 34
redone 44
ref -38 : -33
refer 112 to 52
reference 74 to -26
refill -37 # -20
refills -31
refinement 150
refreshed -28 at -23
refreshes -72
refund -67
refunds -152
refusal -62
refused -87 with -21
refuses -150 to -48
region 0 and 48
regions 20
register 0 # -20
registers -68
registry 48
regular 46 maintenance 91
regularly 83
regulator -27
rehearsed 30
reindex -24
reject -112
rejected 0 with -23
rejects -111
related 31
relations 97
relay -20
release -96 : 23 by 49 notes -21
released -52
releases -97 are -61
releasing -36
relevant 207
reliability 79
reliable 87
reliably 77
reload -52
remain -58
remaining 62 ones -55
remains -103 is -25
remark 106
remember 65
remembered 23
remind -27
reminder 34
reminders 40
remote -40
remove 22 the 21
removed 41 by -34 from -44 in 47 it 57 the 68 with 34
removes -72 the -31
rename 0 & 36
renamed 87
rendered -39
renderer -40
renders -52
renew -82 the -21
renewal 110 is -22
renewals 22
renews -22
renovate 35
reordered -26
reorg 99
reorganisation 74
repair -27
repairs -28
repeat -25
repeated 120 at -34 calls 55 safely 40 without 35
repeating 39
repeats 20
repetitive 29
replace 52 the -43
replaced -121 by -77
replaces -71 the -43
replay -52
replays -36
replicas -25
replication -55
replies 33
reply -22
repo 209 & 61
report 0 to -34
reported 30 to 58
reports -94 # 48 a -52 are 31 the -55
repos 26
repository 147
reproduce -41
reproduced 70
req -37 s -35
request 108 & -42 : 27 a 32 access 55 and 35 id 44 in -27 is 34 it 28 of 65 per -26 that -56 the 20 through 34 to -35 with -41
requested 43
requests -38 and -29 are 41 from -59 per 132
require 93 a 48
required 60 fields -20
requirement 53
requirements 53
requires -42 a -54
research 100
resend 22
reservations -30
reserve -34
reserved 0 for 27
reserves 54
reset -68
resets -22
resolution -21
resources 57
respect 94
respective 35
response -90 # -49
responsibility 37
responsible -23 for -67
responsive 64
rest 0 # -26 & -24 and -30 api -45 for -63 is 84 of 108 under -59
restart -166
restarting -27
restarts 53
restful 68
restore -74
restored -46
restoring -37
restricted 35 to -39
restrictions 141
rests -71
result -35 : -34 in -28 of 59
results 109 and -46 are 68
retention 115 : 67
retired 50
retried -46
retries 74
retro 152
retry 23
retrying -37
return -80
returned -28
returns -119 # -56 & -26 the 43 to -25
reuse -50
reused -51
reverse 59 engineering 28
review 0 : 154 and 29 within -36
reviewed 97 and 21 by 85 on -94
reviewer 28
reviewers 110
revised 49
revision 70
revoke -56
revokes -28
rewrite 37
rewrites 55
rewriting 22
rewritten 101
rewrote 58
rfc 37
rid 28
right -48 : -20 ? 49 column -46 of 24 the -27 to 51
rightly 80
rights 119 are 20
ring -50
risk 90
roadmap 110
robot 96
robots 38
robust 104
role -42 & -24 is -29 of -35
roles 95 & -42 : -33 and 32 are 37
roll -72 back -40
rollback 75
rolled 36 out 21
rolling -37
rollout 142
room -44 # 79 & 93 : -32 for -26
rooms -81
root -30 span 25 • -23
rota 36
rotate 70
rotated -67 daily -34
rotation 89 and 68
roughly -23 # 42
round -52
rounding 22
route -26
router 53
routes 48 are 27
routine -35
routing -42
row -98 # 106 & 48 and -20 count 25 for -23 in 41 is -20 level -28
rows -150 : -36
rpa 66
ruff -27
rule 0 for 23 is -55
ruled -43
rules -33 : 96 are -46
run -69 & -66 ; 20 a 24 again -27 as -30 at 43 before 65 by 37 is -37 it 30 the -37 twice -58 two -33 with -34
runbook 81 is 58
runbooks 54
runner 30
running -39 a -23
runs -59 & 55 a -55 as -35 by 30 in 43 on -89 the -21
runtime 21
s -62 # -84 & 26 and 36 at -25 for -21 measured -37 of -21 per 65 should -57 • 76
safe 0 to -42
safeguards 40
safely 39
safety 64
said 67
salaries -54
salary -44
sale -33
sales -49
same 0 & -26 as -33 file 21 key 30 name -25 result 36 set 30 thing 20 time -22 way 29
sample 95 data 29 of -69
sampled -83
samples 23
sampling 87 # -30
sap -60
sat 125
saved -49 search 58
saves 42
saving -25
say 152 & -133 how 22 in 51 it 46 what -92 which 69 who 22
saying 47
says 29 # -55 more 67 no 78 so 30 the 140 who 36
scale -141
scan -32 for 67 the -20
scanned -115 by -34
scanners 27
scanning -35
scans -70
schedule -26
scheduled 21 for -54
scheduler 65
schema 35 & -30 and -29 changes 33
scheme -25
school -33
scope 60 & -66 of 54
score -114
scores -50
scoring -45
scrap -31
scraped 66
scrapes 55
scrapped 63
scratch -60
screen -61 and 49 in -38
screens -103 of -96
screenshot 181
screenshots 30
script 53 and -56
scripts -31
scrolls -42
scrubbed -37
sdk 23
sdks -26
sealed -43
seals -23
search -91 & 37 : 122 box -69 by -44 field 60 for 76 go -70 is -35 the 132
searches 32
searching -36
season 97
seat -59
seats -48
sec 127 # 102
second 37 & 39 ; -20 burst 21 call -20 factor 21 one -32 person -68 person's -27 round 34 site -23 tab -27
secondary -33
seconds -105 of -34 per 31 the 63 to -50
secret 59 : 51 • 53
secretary 25
secrets -39 and 26 are -56
section 163 & -65
security 76 in -23 is 80 officer 27
see 105 & 87 a -46 all 50 api -20 it -25 one -85 only -35 that -47 the 39 their -45 them 31 there 23 what -38 when 25 whether -21 which -49 who -56 why -36
seed 58 # 43 data 118
seeded -29
seeding 28
seeds -23
seemed 48
seems 34
sees -89 all -24
segment -34
selected -20
self 56 explanatory 73
semantic -47
semicolon -36
send -134 it -72 the -30
sender -98
sending -50
sends -31 a -28 it 42 one -46 reminders 29 the -33
sense 167
sensible 53
sensitive 55
sensor -75
sensors -30
sent -195 at -25 by -55 to -116
sentence 0 for -66
sepa -25
separation 22
september 28
serial 0 number -28
series 36
serious 27
seriously 77
serve 20
server 27
servers -122
serves -78 as -47
service 58 & -51 account -23 accounts 35 and 49 desk 69 for 33 has 29 in 38 keeps -48 level 21 name -38 on 20
services 69 are 32 in 22
session 54 with 33
sessions -41
set 67 & -114 by 94 for 83 it 75 the -72 to -32 up 53
sets -34 the -47
setting -50
settings -91
settled 47
setup 40
seven 28 days 20
several 160
severity 138
sftp -44 drop -48
sha -88 # -59
shadow -41
shall 240 be 100 not -26
share 0 a 59 it 31 of -26 one -50
shared 52 by -65 with 121
shares -21
she 167 has 26
she's 138
sheet 107
shellcheck 47
shift -46 ; -29 lead -48 leader 29
shifts -34
shim -58
ship -97
shipment -23
shipping -24
ships -22
shop -112 owner -21 with 26
short 0 : -64 explanation 30
shortened 51
shorter -48
should 51 & -20 answer 45 ask -33 be 87 do 20 exist 31 have 21 hear -33 it -31 never -70 not -34 see -52 stay -26 the -82 you -25
show 58 a -32 as -29 the -25
showed 118
shown -77 as 58 in -31 on -45
shows -43 how 59 it 120 its -26 the 23 up -23 what -77 who -99
shrink 67
shut -72
shutdown 74
sibling 98
side 87 by -75 of 30
sidecar -70
sides -70
sign 0 in -84 off 83
signal -76
signature 0 and 32
signatures -20
signed -123 in -44 off 59
signing -70 keys -26
signs -148 the -29
sigterm -42
silent -65 for -46
silently -45
similar 197 to 33
simulator -41
since 0 # -31 & 85 a 30 every -44 nobody -100 the 76 then -30 they -30
single -205 line 28 page 22
singular 49
sister 143
sit 25 down 33 in -28
site 49 in 41 • 78
sites -92
sits 68 between -68 in 83
situations 28
sixty -46
size 73 # -26 is -27
sized 23
skeleton 20
sketch 66
sketched 87
sketches 92
skip -139 with -24
skipped -30
skips -94 the -59
sku -61
sla 58
slack -27 # 20
sleep 81
sleeps -30
sli 22
slide 29
slipped 33
slo 153 : 58 is 31
slos 68
slot 0 # -80
slow 0 # -21 ones 20
slower -22
slowest -78
slowly 29
smallest -36
smart 29
sms -57 to -31
snapshot 31
snapshots -62
snippet 85
snippets 64
so 0 & -28 : -61 a -49 every -20 far 102 forth 83 i 33 in 21 much 27 no -124 nobody -44 on 69 one -88 only -27 the -79 there -41 there's -26 they -91 we 79 you -25 ~ 28
soc 86
socket -94
sockets -60
software 61
sold -20
sole -38
solver -29
some 286 # -44 more 44 of 21
somebody 68 else 28 will 57
somebody's 46
someday 34
someone 152 should 56
someone's 25
something 258 for 43 here 27 is 27 on 23 that 58 to -37
sometimes 62
somewhere 279 in 26
soon 0 after -41 as 69
sooner 51
sorry 188
sort 43
sorted 20 by -62
sorting -51
sounds 25
source 82 & 22 and 20
space 111
span 39
spans 82 : 79 are -52 • -22
spares 35
speaks -76
special -45 category -33
species -62
specific -27
specify 64
spend -90
spike 48
spinner -76
split 121 by -21 into 42 it 41 of 45 the -72
splitting 32
splunk 28
sponsor 27
spot 47
spreadsheet 37
spreadsheets -24
spring 184
sprint 227 # 127
sprints 63
sql -61 and 41 only -25
sqlite -47
squad 113
sre 85
st 47 of 75
stability 40
stable -54
stack 21
staff 0 and 42 of 21
stage -24
staging -49
stakeholders 93
stale -38
stand 0 in 63
standard 67 set 28
standby 42
standing 31
stands -154 in -29
star -29
start -39 : 20 a -22 at -53 in -22 it 47 page -49 stop 122 the -38 up -23
starting 20
starts -67 a -21 in 30 it 23 with -23
state 21 & -33 : 67 and -36 for 95 in -39 is -35 of -39
stateless -112
statements 83
states -50
static -106
station -49
stations -37
statistics -31
status -105 & 31 : 66 and 27 page -30
stay -135 calm 48 in -22
stays -135 in -23 shut -21 with -23
stdout -135
steady 52 state 47
steering 109 committee 63 group 46
step -27 # 27 by 23
steps 0 : -25 are 26 to -27
steward -64
stewards 64
stick -75
stickies 46
sticks -38
sticky 0 notes 76
still -176 & -69 answers -43 be -62 being 34 has 40 have -27 missing -29 open -33 read 27 there 25 to 38 under 50 without -28
stock -114 is -51
stood 115 here 38
stop -118 a -34 the -52
stopped 0 at -21
stopping -60
stops -131 at 106 the -21
store 0 the 38
stored -45 as 30 in 35 with -25
stores 20
stories 102
storing -54
story 61 # -76
stream -125 & -22
streaming 38
streams -29
street -44
strict 22
strictly 42
string -39
strings -62
strip -77
structure 47
structured 45 json -20
structures -32
stub -47
stuck 0 ? -25
student 43
students -25
stuff 215
style 111 guide 72
sub -25
subject 150 and 37 is 23 to 59
submission -44
submodule -24
subscribe -36 to -32
success -21
successor 46
such 0 a 53 as -98
suggests 24
suitable 33
sum -35
summer 154
sums 37
sunday -65
super 28
supervisor 38
supplied 22
supplier 60
supplies -66
support -86 agent -21
supported -23
supports 117
supposed 34 to 40
sure 74
surely 55
surprises 20
survey 78
survive 0 the 64
survived -35 : -26
suspected -40
suspension -42
sven 76
svg -91
swagger 73 is 63 ui 39
swap -141
swapped -41
swaps -43
switch -127 it -35 off -22 on -38 the -26 to -41
switched 0 off -43 on 20
switching -59
syntax -37
synthetic -75
syslog -90
system 0 and 38 is 46
systems 61 in -32
tab 59 # 53
table 0 & -92 : -75 and -58 definitions 59 for 29 groups 34 in -24
tables -66 & -33 : -24 and 59 are 61 by 22 have -22 of -31 the -83 to -24
tablet 103
tablets -60
tabs -37
tag -102 & 30 : -21
tagged 22
tags -53
tail -89
take 71 & -69 care -30 it 44
taken -21 at -37 away 51 from -77 in -21 out 41
takes 0 # -22 an -25 care 44 its -36 over -45 the 56
talk 97 about 42
talked 29
talks 49 to -60 with 36
tamper 27
tank -42
tap -60
tape 60
target 77 # -66 : 36 window 32
targets 39 for 29
tariff 29
tariffs 29
task 69
tasks 45
tax -59 office 54
tbd 159 waiting 38
tcp -36
tea 39
teacher -79
teachers -30
team 26 & 58 ; 24 and 38 for -24 has 45 in -54 lead -24 leads -28 who 94
team's 0 & -23
teams 110
tech 62
technical 160 and 43
technician 20
technology 62
telemetry 42
telephone -54
tell 69 & -25 the -72 you 108
tells -154 the -65 us 43 what 53
template 40 & 47 and 79 for 87 in -34
tempo 87
ten -178 seconds 42 times -43 years -69
tenant -112 admin 23 admins 36 and -39 is -27 • -27
tenant's -58
tenants -158 & 48 : -32 and -28 can -41
tend 66 to 66
tender 75
tenth -30
term -47
terminal -39
terminals -33
terminates -43
terms -38
terraform -72 module -28
test 0 and -35 data 67 each -47 environment 34 in 46 is -29 on -29 systems -31 with 51
tested -32 by -41 on -26 with -56
tester 49
testers 26
testing 61
tests -24 on -29 run 81 • -24
text -94 & -27 and -35 field -21 in -46 is -64 to -38
texts 45
th 46
than -63 # -166 & 84 a 86 anyone 53 five -27 one 42 that -25
thanks 75 to 50
that 0 & 36 a 24 all 34 an -23 are -26 can -34 can't 40 could -85 does -30 failed -31 fails -35 have -54 hour -44 i -41 in 38 is -46 isn't 64 it -20 knows -73 my -52 needs -71 no -30 of -90 one 26 order 38 stays -26 stood 40 tenants 30 the 38 they 53 time 27 two 20 was -27 we 27 would 38 ~ -53
that's -20 all -46 it -54 our 48 the 111 what -24
the 26 # -28 & 62 absence 28 account 41 action -26 address -94 admin 21 agenda 31 agent 50 amount -39 answer -37 api -28 app -20 application 49 approval 23 architecture 20 archive 20 auditor 31 author -21 autumn 51 background -32 backlog 76 backup -33 bad 24 badge -22 balance -64 bank -155 bank's 88 barrier 46 batch 25 bed -30 beginning 52 bell -76 better -34 bi 20 big 50 billing -21 bin -46 blue 27 board -39 body -123 booking -45 boss 25 bottom -23 box -37 bridge 36 browser -117 browser's -22 bucket -20 build -60 bulk -27 burger -20 bus -21 button 20 buttons -30 cache -58 calendar -102 call -26 caller -56 canteen 54 card -60 carrier 53 case -34 catalog -33 catalogue -59 cause -58 cdn 62 central 26 centre -25 certificate -23 certificates 75 changelog -54 chaos 57 check -76 checklist -36 checkout 38 checksum -26 ci 70 ciso 33 class 35 clerk's -36 cloud 21 code 32 coffee 66 colleagues 44 collector -22 comment 35 commercial 78 commit -36 company -83 company's -81 compliance -43 component 63 concept 61 confirmation -35 connection -82 connector -20 consultants 46 consumer -73 consumers 32 contract -30 controller -22 controllers 35 cookie 26 cookiecutter 49 copy -37 corporate 35 cost -89 count -22 course 29 credit 33 crew -101 crm 26 cto 32 customer -68 customer's -64 customs 40 daily 41 dashboard -68 data 44 database 31 day -189 db 39 dbml -21 dead 24 deadline -28 decision -37 default -65 delivery 37 demo -34 department 40 deploy -24 depot -20 detail -44 dev -74 developers -44 device -52 diagram 59 diff -30 directory -67 discussion 53 disk 24 document -79 documentation 35 double 41 draft -62 drafts 26 drawing 21 drawings 68 driver -36 due -39 duty -42 early 57 ecb -26 edge -46 element 36 end -102 engineer -42 engineering -20 enterprise 66 entire -37 environment 22 epic 68 epics 24 erp -35 error -78 eu -39 event -92 evidence -50 exception -38 exchange 44 exit -40 export 71 exporter 22 external 47 fallback -60 fax 21 fee -34 feed 28 fences 63 ferry 38 field -50 fields -31 figures 70 file -28 files 60 filter -57 fire 23 first -158 five -73 flag -20 fleet 45 flow -44 fold 64 footer -57 forecast -26 form -51 former 101 foundation 25 four 83 fourth -70 framework 21 full -93 function 41 further 66 future 24 gate -40 gdpr 54 generator -37 green 58 group's 29 guard -51 guild -46 handbook 21 handover 24 hardware 24 headers 21 heading 41 heart 63 help 57 highest -51 history -30 hold -26 holder -22 hospital 26 house 47 html -28 id -23 image -61 images 34 import 23 index -47 insurer 31 integration 69 interface 43 intranet 67 invoice -21 iso -33 job -30 json -28 key 47 kick 60 kiosk -38 kit -44 kitchen 60 label -23 last -131 later -29 layout 62 lease -28 left -123 legacy -30 legal 33 letter -22 level -69 library -122 life 27 lift -23 limit -116 line -34 lines 60 link -136 list -55 load -49 lock -45 log -62 logger -26 login -32 logo 81 lot -37 lower -20 lowest 20 loyalty 45 machine -30 mail 34 mailbox 26 main 50 mainframe 39 maintenance -29 management 27 manager -20 map -98 master 33 matrix 28 mean 25 meeting 36 menu -47 merger 97 mesh 25 message -77 messages 59 meter -24 metrics 37 middle -24 migration 80 migrations 69 minutes 25 missing -34 model -25 moment 87 monitoring 46 month -66 month's -20 monthly -73 most 66 move 35 name -72 naming 46 national -76 navigation 41 need 55 neighbouring 178 network 21 new 144 newsletter 58 next -75 night 73 nightly -37 node -100 notation 32 note -44 notes 26 number -123 object 100 offsite 45 old 66 oldest -73 on 24 one 39 ones 107 only -99 operations -188 order -147 orders -22 original 30 other 87 others 167 outage -65 outbox -32 outcome 67 output 56 outside -26 overall 20 overview -31 owner -61 package 29 page -123 pager 27 pages -42 panel -37 paper -28 parcel -24 parent 100 partition -31 partner 42 past 26 path -58 patient 24 payload 24 payment 62 payments -44 pdf -48 people -39 phone -22 physical 39 picture -28 pictures -22 pilot 112 pipeline 33 place 50 plan 53 planned -69 planner -60 plant 21 plate -32 platform -151 platform's -63 playground 30 pod -146 pods -28 port 25 portal 122 position -33 post -48 poster 47 pr -21 pre -68 predecessor 31 present 36 press -78 preview -41 previous 41 pricing 85 principle 29 print 164 procedure 59 process 41 profile 21 program -27 project 34 provider 34 pump 53 q 24 quality -29 quarter -29 query -74 queue -61 quiet 39 quota -23 raci 28 rack -32 radio -40 rates -43 raw -36 reader's -38 real -37 reason -46 reception 25 record -45 records -37 red 57 redesign 47 reference 63 register -33 registry 26 regulator -24 release -32 remaining 138 reorganisation 52 replica -21 repo 49 report 44 request -52 requirements 26 respective 35 response 45 responsible 104 rest 96 result 21 results 44 retention -30 return -80 right 47 rights 30 roadmap 32 robot 45 role -72 room -36 rota -44 route -61 row -87 rule 29 rules 60 run -36 runbook -72 runners 20 sales -97 same -61 sample 21 scale -75 scanner -69 scheduler -28 schema 29 school 29 score -22 scripts 31 sdk 47 search -57 seat -35 second 57 secret -24 section 44 security -74 sender -44 sensor -26 sequence -20 server -46 service -60 set -48 shared 20 sheet 73 shelf -28 shift 49 sibling 98 sidecar -66 signature -47 signed -31 single -32 sister 95 six 20 sms -35 sole -28 source -32 spans 96 split 124 sponsor 26 sprint 74 sql -33 squad 49 sre 20 staff 65 staging 74 standard -102 start -51 state 21 statement -42 statements 25 status -47 steering 64 steps -62 stock -22 story 61 structure 46 subject 72 sum 35 summer 86 supplier 58 support -85 survey 20 syntax -50 table -35 tables 40 tablet -40 tags 21 talk 45 target -45 tariff -44 team -32 team's -56 teams 41 technical -22 template 36 tenant -96 tenant's -46 tenants 33 tender 44 text -98 thing -23 third 74 three -79 ticket -64 tile -20 till 36 time 49 tool 42 top -51 topic -27 tracker -31 trail -32 train 77 training 73 trial 27 truth 41 two -22 ui -59 union 56 unique -39 update 33 upgrade 24 upload 56 upper 37 user -68 user's -30 usual 150 ux 44 vendor's -38 very -76 view -35 vote 59 vpn -32 waiting -60 ward -76 warehouse -73 way 44 weather 89 web 46 webhook -27 website -49 week 82 weight -39 whiteboard 45 whole -40 widget 22 wiki -124 window -99 wish 70 word -89 workflow -29 worklist 32 works 74 workshop 27 wrong 88 yaml 23 year 59 years 20 yellow -52 ~ 88
their 35 & -45 new 44
theirs 156
them 92 & -31 : -58 ; 23 all 117 and 41 as 31 down 37 here 33 if 22 is 80 later -47 on 74 out 63 the 26 to -37 up 79 when 46 with 46
themselves -86
then 0 # -62 & -137 a 118 ask -22 delete -30 it 42 on -74 open 53 parks -32 restart -56 some 25 the 51 we 81
there 135 ; 45 a -47 and 32 are 100 for -25 in 25 is -52 was 39 were 34 yet -34
there's 105 a 138 an 38 no -58 nothing -37
therefore 24
these 237 days 43 in 49 on 21
they 126 answer 20 are -94 do 35 go -27 have -21 need 33 say 44 stay 36 want 50 were -105
they'd 37
they're 30
they've 40
thing 151 and 52 we 90
things 184 in -30 that 81
think 164 about 60 of 23
thinking 38
thinks 26
third -95 entry -46 party 31 tab -58
thirty -86 minutes -20
this 177 : -54 after 37 and 63 area 27 chapter 25 component 56 for 50 heading 44 is -43 line 111 list 36 module -64 month 23 nicely 25 on 24 one 102 order -79 page 85 part 44 place 29 section 135 service -48 subject 28 time 22 with 25 ~ -66
those 42 are 38 days 47 for 52 in 44 of 51
though 23 not 25
thought 40
thousand -40 words 35
thread -47
threads -131
threat 21 model -20
three -21 : -20 columns -21 days -42 people -40 questions -28 roles 28 seconds -34 times -27 weeks 80
threshold -38
thresholds 124
threw 33
throttling 106
through 0 & -40 a -71 all 23 the 131 which -25
throughput 30
throw 53
thumb 36
thumbnails -21
tick -85
ticket -38 # -52 : 20 and 38 is -32 number 36 to -62 with 30
tickets -81
tide -26
tidy 129
tied 67 to 28
tier 49
tiers 69
tiff -20
tight 117
tile -89 on -45
tiles 67
till 36 and -26 the 48
tills -25
time 34 # -21 ; -29 and 117 being 52 for -58 from -31 in -77 is -41 of -81 only 56 to 33 zone -29
timeline -60
timely 113
timeout 168
timeouts 63
timers -48
times 32 a 31 as -33 in -26 the -30
timestamp -75
timestamptz -31
timetable -39
tiny -43
tired -22
title -27 and -20
titles -72
tls -63 # 46
to 70 # -127 add 23 agree -36 answer 24 anyone 40 approve 20 be 113 begin 60 bring 72 build 56 call -89 choose 43 close -31 code 25 come 100 commit 27 copy -26 correct -28 customers -23 date 47 describe 21 discuss 97 do -50 draw -44 each 66 end 29 every 29 explain 30 fill 20 five -35 follow 171 generate 20 get 93 go 41 have -31 it 57 keep -28 lift -22 list 21 load 26 log 39 look 31 manual -62 many -51 mention 24 move -45 name 86 nobody 20 observability 21 other 40 our -88 own 22 plan 45 print 64 protect 25 put 60 quote -24 record 53 repeat 61 replace -22 retry 25 run 22 say 44 see -111 share 59 show 52 sign -22 sit 42 sleep 40 sort 46 staging -37 standard -33 stdout -82 stop -34 support 58 take 42 ten 33 that -31 their -20 them -57 think 25 this 54 those 91 three -84 touch -25 two -53 type -34 understand 21 us 42 use 68 version 75 wait -54 what 86 which 56 work 24 write 43 you -63 zero -32 ~ 44
toast -49
today -96 : -28 it -33
todo 0 : 29 and -25
together 121 with 140
toggle -47
toil 80
token -137 bucket 20
tokens -118
told 35 apart -22 us 64 when -27
tom 47
tomorrow 21
tonnes -65
too 195 ; -59 ? 37 chatty 26 many 93
took 206 it 20 over -39 place 32 the 42
tool 124 and -39 for -34 of 20
tooling 30
tools 43
top -31 : 20 bar 30 right 20
topic 66 & -170 and -38 of 43
topics 0 above -24
total 26 # 84
totals -45
touch 0 wood 43
touched 94
touching -36
towards 0 & 69
toy -22
trace 49
traceability 98
traceable 140
traced 66
traces 84
tracing 178 is 26
track 86
tracked 218
tracking -20
trade -70
traffic 0 lights 85
trail 54 is 20
train 32
trained -61
training 42
transaction -61
transactions -42
transfer -79
transition 35
translated 92 from 38
translates -89
translating -48
translation 38
translators -30
transparency 40
treat -36
treated 27 as -24 with 29
tree -34
triage 88
trial 56
tried 52 to 22
tries -75
triggers 30
trip -24
truck -115
trucks 34
trust 144
try 152 & 68 again -36 it 39
trying 50
tuned 52
turn -51 a -28 on 21
turned -63
turns -51 a 23 raw -22 the -33
tv 0 in 54
twelve -96
twenty -57 minutes -36
twice 55 a -54 and -33 is 33 this 22
twin 27
two -49 and -31 approvals 36 calls -23 columns -46 days 33 for -20 hours 30 letters -23 numbers -20 of 37 orders 26 pages 57 people -67 sentences 20 tables -41 tenants 52 things -23 versions -21 ~ -62
type 0 labels 112 the -61
typed -63
types 35 and 51
typical 76
typos 30
u -43
udp -118
ui 0 on 32
uk -20
uml 56
unchanged -64
unclear 25
under 101 # -224 & -77 a 22 discussion 71 it -62 load 65 the 22 way 41
underneath -52
understand 81
understanding 33
understood 52
undo -35
unfinished -45
unified 69
union 58
unique -113 index -38
unit 32 and 25 tests -31
units 37
unknown -186 fields -21 the 69 to -73
unless -96 & -26
unlimited -29
unlock -21
unmatched -21
unpaid -44
until -161 # 65 & 28 a -42 he -29 it -54 midnight -42 that -21 the -27 then 98 they -46 you -58
untouched -38
unused -102
up 90 : -53 ; -29 after -24 again 30 and 42 at -23 by -36 down -32 for 50 is 36 steady 33 to -86 we -21 within 45
update -168 a -54
updates -128
upgrade 96
upgraded 32
upload -113 to -24
uploaded -30
uploads -111
upon 117
upper 0 half 45
ups 67
upstream 141
urgent -43
url 96
urls -32
us 178 # -87 & -51 : -100 a 46 and -39 as 21 at -24 by -44 from 43 in 63 is 50 to 20
usability 89
usage 48 is 52
usb -32
use -31 & -84 a -36 are 33 in -59 is 93 it -46 the 66
used 0 & 20 by -45 in -76 to 204 up -86
useful 71
useless -23
user -48 # 22 can -47 has -20 id 22 interface 131 time -25
user's -33
users -111 are 113 find 49 have -30 of -42 see -22
uses 0 & 78 the -117
using -44 the 41
usual 107
usually 44
utc -125
utf -42 # -42
ux 235 has 42 is 32
v 0 # 29
vacation 49
vacuum 24
valid -122 for -47 from -31 until -25
validate -29
validated 28
validates -41
validation -107
validator 22
value -108 and -42 for 31 to 53
values -80 are -55
valve -100
van -43
vanish -62
varchar -41
variable 35
variables -30
variants 52
varies 178
various 205
vary 115
vat -80
vault -94
vehicle -44
vendor 77 has 71
vendors 122
verb 138
verbs 74
verdict -34
verified -28
verify 44
version 90 # -32 ; 42 for 26 in -39 with 50 • -20
versioned 63 and 50
versions -50 and -48 are -67
very 91 seriously 26
vessel -36
via 0 the 37
video 91
view 83 & -50 for 50
views 51
visible 0 to -27
visit 20
visitor -22
visitors -20
voice -58
volume 27
volumes 27
volunteered 42
vote 84
voted -24
votes 28
voucher 38
vouchers 51
vpn 44
vs 169
w 186 # -33
waf 32
wait -213 # -70 at -20 for -132 in -26 one 41 until -28
waiting -127 for 79 on 32 time -31
waits -92 for -91 in -32
wakes -48
wall 0 in -41 screen 24
want 40 a 25 one 22 so 124 the -88 to -32
wanted 22 : 26 to 60
wants 128 the 23 to 40
ward -76
warm -47 up -49
warn -115
warning -91
warnings 0 and 41
warns -49
was 300 # 33 & 21 a 105 an 30 built -99 carried -75 closed 55 done 71 generated 24 given 28 in 46 issued -24 kept 57 last -55 lost -20 made 60 missing -25 moved 21 not -31 planned -34 put 30 removed 43 retired 30 split 69 switched 26 taken -22 written 34
wasn't 61
waste 58
watch -47
watched 28
watches -25
water -123
waterfall 92
watermark -55
way 43 and 31 of -42 out -72
we 159 agreed -31 all 35 also -21 answer -37 are 144 ask -34 asked 30 believe 60 can 124 can't -60 cannot 30 could 40 couldn't 37 don't -52 follow -88 get 35 go 20 got -69 had 134 have 185 haven't 42 hold -22 hope -39 inherited 43 intend -35 keep -87 know 65 left 63 look -64 make -108 may 110 moved 90 must 39 need -57 no 58 only -56 own -22 plan -64 receive 22 recommend 35 removed 32 run -27 send -62 shall 21 should -71 show 23 split 39 still -24 stop -55 take 89 think 35 threw 36 use -74 used 20 wait 92 want -76 wanted -77 were 47 will 119 would -77
we'd 162 like 47
we'll 204
we're 184
we've 147
weak 47
weather 123
web 0 shop 36
webhook -76 & 25 from -50 to -54
webhooks -120
website -69
week 36 # 81 ; 26 after 53 and -43
week's -47
weekday -40
weekdays -93
weekend 37
weekends -81
weekly 45 : 74 monthly 72
weeks 57
weigh 20
weighed -45
weight -84
weights -84
weird 47
welcome 142
well 191 as 51 defined 60 received 39
went 220 away 32 out 59 stale -30 to 55 wrong -36
were 268 agreed 42 deleted -29 in 58 made -60 not 76 on 30 removed -59 taken 36
wet 52
wh 0 # -28
what 178 & 106 a -27 about 41 and 47 can -39 comes -21 counts 48 else 68 gets 68 happened -39 happens 46 has 22 if 77 is -36 it 27 leaves 50 remains -47 runs 25 should -45 they -79 this 47 to 40 triggers 34 was -61 we -43 went -46 would -89 you -21
what's 76
whatever 106 & 77 else 111 is 24 you 29
wheel -41
when 25 & 103 a -172 an -29 from -26 half -21 i 51 it -31 no -40 nobody -31 one -39 something 50 the 80 they 112 we 55 you -35
where 0 & -59 in 71 it 79 they 80 to -24 we -59
wherever 68
whether 52 a 37 it 47 this 49 we 28
which 75 # -56 & 139 a -43 are 35 calls 27 carries -31 case -20 checks 81 does 53 has 43 is -28 leaves -62 makes 55 no 87 of 107 one 35 ones 34 should -33 takes 44 the -46 they -45 was 84 we 34 will -23 you -30
whichever 43
while -178 it -48 the 86
whiteboard 79
who 129 asked -34 calls 24 can 59 did -30 does 21 gets 61 have -24 may 95 owns 25 pays -25 should -38 uses -50 wants 20
whoever 90
whole -73
whose 41
why -38 a -42 this 47 we 36
widgets 43
width -75
wiki 78
will 80 come -54 describe 56 know 20 look 71 make -35 not -148 open -32 show 28 still -30 tell 36 write 105
wind -107
window 21
windows -53 event -23
winner 30
winter 51
wipe -75
wiped 38
wired -26
wish 135 list 43 to -147
wishes 106 to 26
with 83 # 40 all -44 an -88 both 24 care 60 data -21 due 30 each 92 everything 34 four -85 gloves -20 her 37 his 56 it 94 its -21 last -54 login 20 more 96 no 22 one -151 other 47 our 58 platform 57 real 46 status -32 the 97 them -36 this -22 three -63 two 43 us -24 user -49 version -34 ~ -35
withdrawn 52
within -101 # -44 an -40 one -56 seven 77 two -104
without -129 & -45 a 48 asking -52 one 41 the 22 ticket 28 training 71
wizard -48 in -25
woken -42
won 48
won't -54
wood 73
wording -45 of -24
words -40 : -46
work -57 and 52 in -84
worked 71 ~ 47
worker -130
workflow 33
working -130 day -60 days -102 group 58
worklist 30
works 0 council 41 for -23 from -89 offline -24 with -77
workshop 166 with 49
workshops 91
workspace 25
world 78
worse 56 than 67
worst -77
worth 85 a 67
would 133 change -21 expect 27 have -50 only 65 rather 36
wrapped -70
write -31 a -35 down 26 in -61 it 37 the -90 them 55 this 95 to -61 up 69 ~ -49
writes -63 & 32 a -41 the -31 to -28
writing 62
written 38 by -54 down 49 in -137 to -96 yet 116
wrong 0 prices -20
wrote 156 a 55
x 0 # -35 ray -21
xml -55
xsd 50
xx -51
y 64
yaml 93
yard -25
year 37 ; -39 after -76 and -130 by -54 end 24 in 27 the 39
year's 46 holidays -22
yearly 95 • 42
years 83 after -31 and 26 the 39
yes 0 no 52
yesterday's -92
yet -22 so 42 to 58
yields -95
you 33 a 76 ask -39 can -21 can't 49 cannot 31 do 33 get -38 have -30 like -99 may -25 more 26 must 25 need -39 should -46 the 36 want -94 will 28 would 53 ~ 21
you'd 57
you'll 76
you're 75
you've -33
your 0 & -31
yours 82
zero -147 or -61
zeros -21
zip 47 with -36
zone -41
zones -22
zoom -56
zpl -26
~ 135 # -59 & -172 ; 43 ? 29 a -89 according 22 answers 52 apply 40 are 43 as -75 by -97 can -25 catalogue 52 come -70 does -51 end -49 ends -30 exist 46 file -66 follows -37 for 46 format 28 from 28 go 155 handling 38 help 35 helps 24 if -66 is -60 it 42 keep 22 kit 72 live 20 make 61 manual -49 may 33 must 126 names -21 needs 34 of -116 on -27 only -34 over 30 predictably 53 protection 62 protects 20 run -26 says 41 service 21 shall 32 should 196 shows 69 still -28 tells 80 that -32 the 55 then -28 this -26 to -51 too 33 trail 74 under -26 was 47 were 51 what -40 wherever 20 which -44 with -37 work 50 workshop 23
• -186 # -63 & -93 a -46 access 20 action 39 admin 76 all -43 an -45 as -122 at -26 availability 26 call -55 cancel 30 compare 37 cost 60 create 30 customer 48 data 31 delete -32 delivery 46 double 114 draft -33 draw 22 drop 58 empty 48 events 28 every -21 export -52 filter -23 hands -51 header 93 images 65 import 109 in -83 ingestion -21 internal -40 kafka -38 keep -21 kept 90 kpi -39 limits -29 look -29 manual -27 max -44 meter -53 monthly 91 more 33 new -26 next 21 nightly 40 not 20 nothing 53 on -29 one 74 open -37 order 76 page -34 pause -24 pdf -24 photos 32 platform -35 policy -47 post 46 price 26 push -24 put 40 queue 103 read -28 record 44 red -21 request 34 rest 92 retention 65 retry -42 review 47 role 30 run -52 same 37 schema 63 search 51 secrets 34 see 37 session -21 set -32 sftp 30 start 46 stored 62 tell -42 test 25 the 31 tls -28 to 71 ui -38 update -25 upload -23 validates -21 verify -20 weekly 54 when -53 who 52
… 300
`

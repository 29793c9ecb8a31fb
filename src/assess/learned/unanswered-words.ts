// Written by `npm run learn`. Do not edit.

/** What a little text is likely to say that tells nothing of what its heading promises (above 0), and what not (below). */
export const UNANSWERED = `
# 0 # -47 & -59 : -26 ? -24 a 45 accepted -20 adds 34 also -38 am 48 an -31 and 98 are -23 as -99 ask 34 asks 58 at -79 base -30 before 48 both 79 boxes 35 but -44 by 33 c -55 calls -38 carries -21 characters -40 clients -21 closed 29 connections 71 covers 100 customers 27 day -36 days -141 done 58 each -32 f 41 feb 25 february 74 files 73 for -51 gb -28 gdpr -35 good -23 h -81 has 35 have -50 headers -20 if -35 in 129 is 33 it -40 j 36 june 69 kept -21 kg -79 later -40 line -33 lines 86 m -62 may 92 means -45 measured -61 messages -40 million -42 min -100 minute -22 minutes -137 mm -38 ms -60 n -43 names 34 nd 84 needs 74 next -55 not 31 november 48 october 45 of -39 on -76 one -22 or -46 outside -31 p -21 page 63 parallel -36 per -58 percent -27 planned 33 points 42 px 52 random -35 rd 68 req -22 requests -28 run -22 s -48 sampled -28 scan -29 second 93 seconds -94 see 61 september 25 session -22 so -66 t -33 tables -25 tenants -25 th 43 that 30 the -71 times 39 to 39 tracks 56 until 58 v -23 waits 77 was 104 weeks -40 when -33 which 22 will 47 with -23 without -36 working -35 x -37 xx -40 y 21 years 24 ~ 48 • 69 … 29
& 45 # -132 's 97 : -68 ; -113 api -89 are 42 as 51 asked 27 at 97 av -31 b -28 because -24 before 26 button -23 by -65 c 49 can 27 d -37 decides -36 does 24 duty -50 e 41 each -33 every -29 file -40 first 29 from 27 get -24 gives 32 had 20 has 115 have 25 he 32 header -32 i -71 id 20 import -27 in -122 is 112 it 60 keeps 53 lab 73 left 49 menu -86 module -88 next 33 not -42 now 58 number -22 of -113 on 21 one -47 only -91 ops 59 or 101 our -29 page 43 platform -32 point 25 project -79 ql 59 read -27 role 34 s 41 says 71 service -50 she 32 since 21 so 55 socket -28 space 73 sql 33 team 24 telemetry 52 tenant 36 tenants -24 the -140 then -33 there -56 they 43 this 26 through 37 to -39 topic -54 turns -22 under -100 until 34 users -21 v 118 version 28 w -20 wants 79 was 54 we 42 when 34 where -26 who 46 will 124 with -48 ~ -91 • 93
' -51
's 74 & 47
: -100 # 75 & 94 a -92 after -23 an -21 any -24 check -27 confidential -59 describe 82 empty 48 everything -35 false -27 get 66 how -37 internal -70 it -98 method 30 name 36 no 31 nobody 59 none 65 not -29 on 42 one -82 open 23 orders -20 please 62 public 36 read -21 requests -28 same -60 search -48 see 109 start -35 string -27 table 32 the -186 ticket 31 to 21 two -43 unknown 28 user 27 we -48 what -65 when -37 who -32 write 41 you 32 • 117 … 23
; -177 # -36 & 85 after -20 all -23 anything -21 ask 133 do -20 don't -28 each -29 every -42 everything -24 for 42 from -24 her 29 if -21 it -120 it's -29 kill -37 later -22 look 78 no -32 nobody -33 nothing -31 old -45 on -30 should -30 the -38 there -20 they 40 this -41 those -39 to -27 today -24 two -63 use 28 wait 28 we -62 what 62 will -21 you -41
? 64 ? 57 it -47 q -26 the -66 what 25 write 36
@>14 -21
@>22 -92
@>32 -160
@>45 -124
@any -60
@code -296
@figures -67
@lines 20
@link -227
@list 44
^# -267 of -21 requests -25 the -35
^a -50 draft -21 good 63 list -85 picture 92 single -21 todo -46 ~ 189
^accepts -51
^according 32 to 32
^admin -69
^after 57 the 57
^all 0 ~ 98
^always -23
^an 97 earlier 53 empty -65 slo 62 ~ 27
^ansible 21
^answers -28
^any -25
^anyone -38
^anything -103
^api 84
^applies -50
^appropriate 31
^are 64
^as 81 an -63 soon 21 the 49 with 24
^ask 0 & 86 for -42 in -26
^at -83 least -28 most -33 the -20
^attach 129
^auto 107
^availability 26
^backend 65
^balsamiq 45
^before -33 the -35
^being 45
^best 56
^between -31
^bin -36
^blocked 100 by 44
^both -61
^budget 30
^build 23
^builds 21
^burst -32 # -30
^by -137
^c -23 # -23
^calendar 57
^call 57 & 58
^calls -89
^can 72 be 22
^card -23
^certificates -66
^changing -73
^check 68 the 87
^choose 37
^ci 119 is 47
^claims -20
^clean 0 the -62
^clear 50
^close 34
^cloudtrail -50
^code 50
^coming -28
^comments -76
^commit -27 msg -26
^comparable 74 to 61
^compliance 76
^consult -50 the -50
^continuous 55 integration 55
^contract 27
^cookiecutter -42 gh -23
^copy 24
^counts -44
^covered 86 by 36
^cpu -43
^create 0 table 26 type -26
^creates -71 the -26
^currently -114
^customer -96
^customers -55
^d 59
^daily 27
^dates -45
^db 93
^dbdiagram 33
^ddl 76
^delete -96
^depends 113 on 81
^describe 86 the -106
^diagram 30 to 27
^disk -51 # -23
^distributed 46 tracing 40
^do -86
^docker -45
^documentation -117
^documents -121
^doesn't -20 log -20
^don't 121
^draft -128
^drafts -70 are -23
^drop 78
^duplicate 35
^during 61 the 62
^e -41 # -23
^each -62 alert -34
^empty -60
^enter 124
^entities 91 and 77
^entries -28
^erdiagram -21
^error -51
^errors -35 are 45
^events -36
^every -53 change 38 component 85
^everyone 41
^everything -38 that -35
^evidence -20
^ewa 46
^exit -62 code -31
^explain 94 start 72
^export 29
^fair 42 use 42
^feature -23
^field 56
^figma 86
^file -24
^files -62
^fill 68
^finance 32
^first 44 & -33
^fixtures -28
^flyway 47
^follow 70
^following 66
^for 119 & -37 each 132 the 39
^four -67
^free -56
^frontend 53
^garbage 54 in 54
^gdpr 42
^generated 35
^give 55
^given 46
^go -35
^goes -25
^good 65 ~ 67
^grafana 53
^graphql -62
^green -32
^grpc -67 on -48
^handled 127 in 23
^handover 45
^has -133 to -37
^have 106 a 56
^health -29
^helm -48
^here 28
^high -25
^hl -25 # -25
^holds -33
^honestly 72
^housekeeping 88
^http 25
^i 182
^i'd 77
^i'm 35
^iam 63
^identical 57
^if -50 a -61 the -47
^images -45
^import -62
^in 72 & 59 the 45
^inc 67
^insert 102 into -30
^instead -24 of -24
^int 100
^internal -31
^invoice -39
^is -91 the -47
^iso 56
^it -29 is 114 must 20 was 70 would -51
^it's 102
^its -37
^jaeger 46
^jenkins 95
^job 49
^json 54
^just 29
^kafka -29
^keep -39 the -35
^keeps -137 the -60
^kept 42
^key 73
^kibana 62
^kit 64
^lab -70
^label -86
^last 117
^latency -50
^later -43
^least 35 privilege 35
^legal 91
^level -27 # -20
^like 96
^limits 47
^link 107
^links -52
^list 138 of -66 the -29 what 33
^lists -43
^load -25
^log 93 # 63
^logging 74
^login -87
^logo -29
^logs -50
^look 50 at 37 for -68
^loose 32 coupling 32
^lots 39 of 39
^mail -30
^maintenance 67
^make 0 seed 32
^management 46
^master 48
^max -26
^memory -20
^method 79 path 79
^metrics 47
^missing -41
^model -76
^module -67
^monthly -53
^most -35
^mostly 54
^moved -28
^mtls -40
^much 51
^must 0 be 58
^my 20
^n 30
^name 160 each 50 purpose 92
^names -80
^needs -41 a 25
^network 27
^new -53
^next -94 to -21
^nightly -56
^no -94 personal -22 ~ -84
^nobody -35 has 54
^none -261 : -29 ; -27 at -24 the -38
^not 35 applicable -60 yet -59 ~ -87
^note -55
^nothing 36 is -110 special 51 to -50
^nowhere -52
^npm -30
^npx 0 create 48
^number 0 of -79
^numbers 64
^obs 81 # 81
^old 76
^olga 42
^on -107 & -77 call 88 the -37
^one -126 or 52 paragraph 21 ~ -28
^only -57 & 26 authorised 77 one -32 the -76
^opening -68
^opens -24
^opentelemetry 20
^operations 43
^ops 0 # 56
^order -58 of -23
^orders -45
^our 202
^ours 46
^out -41 of -41
^owns -27 the -27
^p 36 # 36
^page 105
^pages -78
^paper -40
^parents -62
^partial -41
^paste 69
^patient -22
^payloads 39
^pending 28
^people -109
^person -26
^physical -31
^plan -51
^planned -85 for -38
^platform 110
^please 0 don't 25 see 23
^postman 39 collection 41
^pre 0 commit -29
^price -43
^product -49
^production -33
^prometheus 40
^provide 25
^public -61 internal 88
^push -27
^put 0 the 40
^python -58 # -50
^read -42 only -31
^reads -77
^recurring 73
^ref 54 : 54
^refer 68 to 60
^regular 35 maintenance 70
^rejected -39
^release -39
^releases -47
^renovate -48 opens -48
^report 26
^request 37
^requests 86
^response -48
^rest 0 under -22
^restart -37
^retries -32
^rfc -58 # -58
^right -37
^rights 26
^role -30
^roles 22
^rpa 59
^rule -20
^run 45
^runbook 109
^runs 32
^s -41 # -41
^same 163 as -106 set 45
^say 57
^schema 31
^screenshots -71
^search 0 go -28
^sec 51 # 51
^second -29
^secrets -42
^security 40 is 92
^see 76 & -28 the 53
^seed 108 data 46
^send -41
^sends -74
^service 95
^services -23
^set -94
^settings -96
^several 133
^sftp -24
^shelf -33
^should 50 a -33 be 61 the -110
^show -53 the -32
^shows -105
^signed 28
^similar 56 to 47
^since -37 the 56
^single -31
^sits -22 between -22
^sketches 25
^slo 83
^soap -39
^some 107
^somebody 113
^somewhere 63
^spans 30 : 27
^splunk 22
^staff -29
^standard 106
^starts -62
^state 204
^stateless -43
^stay 109
^step 82 # 85
^still -74
^stop -53
^structured 46
^support -48
^swagger 105 is 60 ui 45
^table 130 of 34
^tables -36
^take -27
^takes -57
^talk -36 to -36
^target 67 window 34
^tbd 76 waiting 31
^team 22 & 20
^tempo 83
^ten -37
^tenant -53
^tenants -37
^terraform -71
^test -44 data 27
^text -72
^the 36 & -23 board -79 contract 26 diagram 34 file 49 following 40 front 46 gateway 24 importer -23 kit -42 list 27 matrix 35 module 42 new -57 old 31 page -41 platform -121 product -60 raci 25 same -45 tenant -32 usual 62 ~ 64
^there 29 are -23 is -31 was 36
^there's 106 a 75
^these -28
^they 85 are -22
^think 20 of 20
^third -26
^this -81 is -47 page 45
^those 54
^three -61
^thresholds 43
^throttling 52
^throws -22
^ticket 82
^time -25
^to 114 be 181
^todo 48 : 47
^tomasz -40
^too 72 many 51
^tracing 78 is 37
^try 88 it 27
^turn -47
^turns -38
^two -86 people -63
^type -76
^ui 58
^under 75 the -28
^undo -37
^unknown -149 fields -22
^until -130
^upload 48
^us -56 # -56
^use -43 the 76
^user 63
^users -55
^ux 85
^v 22 # 22
^vacuum -20
^validation -35
^values -50
^various 158
^version 43
^wait -25
^waits -29 for -22
^was 150
^we 20 are 35 asked 22 follow -52 got -45 had 65 have 38 hope -53 inherited 30 keep -29 plan -69 strive 24 tried 41 use -148 want -20 will 37 would -44
^we'd 60 like 31
^we'll 29
^we're 80
^we've 120
^weather -22
^what 122 gets 44 happens -30 runs 72 the -22 we -107
^when -22 a -61 we 28
^where 49
^whether 58
^which 204 rows 69
^who 36 may 74
^whoever 56
^will 78
^windows -28
^with 44
^without -97
^working 24
^would 48
^write -68
^writes -42
^written -25 by 23
^yearly -41
^you 0 can 39 may -28
^zero -59
^~ 200 : 152 are -76 as 50 fatigue 25 for -141 have 26 help 25 is -21 make 23 must 48 of -70 to 36 were 32 ~ 145
^• -223 # -71 a -79 access 24 an -23 as -118 ask -42 call -23 check -43 compare 29 daily 25 envelope 26 events 66 every -23 export -56 fix 36 get 24 how -31 images 69 list -26 look -33 no -51 nothing 76 one -20 owner 37 page -28 platform -36 renovate -22 secrets 57 see 26 somebody -20 tell -26 ticket -20 to 20 who -31 write -24
a -39 # 29 b 79 batch -25 bit 50 bot -26 broker -27 bucket -39 bug -61 call 55 case 25 chain -23 change -36 check 92 claim -31 class -36 clerk -39 client -35 code 44 colleague 20 column -30 comment 48 commit -69 common 67 company -28 comparison 58 compromise 67 connector -40 contract -62 correlation 102 couple 73 crash -29 customer -47 data -33 database 40 date -22 day -101 decision 124 depot 30 description -102 developer -24 device -35 diagram 63 difference -25 document -111 draft -101 drawer 33 driver -58 dump 78 failed -37 fake -26 feature 27 feed -31 few 139 field -21 file -66 final -48 flag -46 folder -38 foreign -21 free 85 fresh 74 full -35 gauge -36 generator -45 given -22 glance 48 good 103 grey -23 grid -25 group -51 guest -43 handful 72 hint 44 holiday -35 hospital -27 human -26 hurry 21 i 99 job 37 journey 88 key 31 kit 55 known 56 laptop -40 lawyer 39 legal -29 licence 65 line -119 link -78 live -33 local -29 login 21 long 74 look 74 lot 175 lower -20 machine -35 manual 24 merge -39 message 28 minimal 34 minute -81 missing -40 module -20 month -28 monthly 44 must 82 name -102 network 20 new 31 nice 27 non -21 note 50 number 61 nurse -107 page -199 parcel -31 part -68 password 55 person -23 pharmacist 56 phone -77 picture 83 plain -33 policy -27 polite -24 problem -25 product -39 promise 23 proposal 30 published 71 quarter -46 query -40 question -33 readable 61 reader -34 real 56 reason 63 receipt -43 record -42 red -30 reference -34 refund -30 rest -30 retry 30 review -119 risk -30 role 70 row -94 rule -38 run 32 sample 46 sandbox -27 scan 21 screenshot 56 seat 39 second -127 section -20 server -77 shift -46 shop -26 side 65 signed -49 single -121 small -98 source 59 span -24 status 47 step -20 stop -32 story 52 stub -90 subject 38 summary 41 survey 24 tab -40 table 30 tag -31 talk -75 target -24 tariff 25 task -39 teacher -38 team -92 template -48 tenant -54 test -39 text -65 thin -26 thousand 43 ticket -36 time -127 title -24 to -32 todo -46 topic 39 two -27 user -25 valid -43 value -28 very 63 visitor -30 warning -34 webhook -43 week -43 well 73 while 60 whiteboard 37 whole 21 workshop 28 wrong 26 year -156
aa -38
about 118 # -58 each -37 it 123 once 23 the 76 this 25 three -30
above -110 # -23 the -45
absent -74
abuse 70 and 36
accept -80
acceptance 32
accepted -87 by -23
access 40 for 23 is 32 to -69
accessible 38
according 115 to 108
account -89 and -56 has 27
accountant -25
accounts -64 are -42
ack -35
acknowledge -42
acknowledgement -34
acknowledgements -24
acme -37
acquisition 22
across 74 all -47
act -31
action 0 : 64 item 21
actions 29 are 99
active -25
activities 43
actor -27
acts 0 under 58
adapter -23
add -92 a -43 new -20 your 62 yours 46 ~ 26
added -90 by -46 to -22 with 49
adding -62 a -54
addition -23
additions -53
address -187 and -34
addresses -73 are 24
adds 0 a -27
admin -75
administer 52
administrator -56
administrators -21
admins -54
admission -71
adr 51
adt -22
advance -64
advice 72
aes -42 # -42
affected -50
after 0 # -81 & 23 a -34 another -45 closing -21 each -23 five -31 it -109 login -64 that 55 the 169 this 32 three -33 two 33 which -26
afternoon 73
again 0 after -30 later -30 with 39
against 0 & -25 a -40 misuse 59 overload 47 the -62
age -31 of -77 seconds 136
agency 107
agenda 79
agents 80
aggregate -20
ago 38
agreed 164 in 39 to -37 upon 26
agreement 85
aisle -46
alarm 32
alarms 67
alert -82
alerts 98
alias -69
alive -31
all 0 # -31 ; 27 are 38 consumers -21 four -23 it -86 its -25 of -36 open -23 other -72 our 72 relevant 72 screens -28 services -79 that -73 the 57 times 114 write 30 ~ 80
allow -108 list -38
allowance -47
allowed -82 to -74
allows -65
alone -121
along 102 the 39
already -103
also -146 not 62
altered -22
always -40
am 78
amber -36
among 91
amount -131
amounts -71
an -28 account -22 action 29 admin -29 analyst -31 answer 55 api 29 array -22 asset 35 auditor -31 earlier 53 empty -132 entity 37 error -111 event -29 export 37 important 74 incident -28 issue -55 open 55 operation 31 operator -28 order -50 outside 35 overview 83 slo 46 unknown -28 ~ 44
analysis 113
analysts 144
analytics 42
anchor -38
and -38 # -123 & -77 again 28 age -97 alerts 20 all 29 an -102 answer 47 answers 49 api -23 are 51 as -22 asks -28 at 29 billing -41 blocks -24 both 36 by -74 cannot -55 changes -21 click 71 compare -39 copied -21 date -40 delete -23 deletes -33 did -29 does -56 duration 23 each 34 end 33 every 44 everybody 28 exports -38 fix -23 follows 25 for -20 get 66 gets -36 goes -41 got 91 have 35 he 40 how 26 i 83 in 24 is 44 it 77 it's 32 keep 33 keeps -38 last -44 later -24 leave -105 let -76 links -23 logs 22 look -46 makes -34 memory -28 my 45 new -56 nobody -37 not 21 nothing -55 number 34 on 21 one 89 open -43 order -25 organisational 65 other -36 our 28 ours 21 out 26 per 78 post 22 publish -42 refuses -29 release 37 response 66 reviewed 56 say -49 security -47 shows -20 so 131 somebody 42 state -20 status -23 stopped 59 support 33 take 34 takes -61 tells -95 text -25 that 24 their 50 then 25 there 71 therefore 26 they 68 this 53 thus 32 time -75 turns -22 unit -34 until -76 up -24 use 28 version 30 wait -20 want -37 wants 43 was 67 we 103 well 31 were 24 what 72 who -22 will 56 with 79 write 38 you -32 ~ -23
anew 22
annex 106 c 36
announced -38
anonymise 44
anonymised 32
anonymous -61
ansible 21
answer 0 # -34 in 120 within 42
answered -43 with -26
answers -125 # 29 with -20
any 40 more 69
anyone 79 on -20 with -37
anyone's -33
anything 34 else -75 from 24 in 34 is 20 that -30
anyway 83
apart -71 from -100
api 49 gateway 50 in -93 is 58 key -25 keys -31 page -22 v 27 • -23
apis 150 are 29
app -68 and -42 is 37
appear 0 in -24
append -30
applicable 88
applicants 41
application 29
applications -47
applied -29
applies 87 to -95
apply 23
appointment 43
approach 84
appropriate 183
approval -130 and -27
approvals -44
approve -94
approved 37 by 28
approvers 42
approves -45
apps -46
april 0 and 26
archetype -23
architects 57
architecture 42 board 47
archived 36
archives -45
are -57 & -44 a 140 all 35 always -34 answered 40 being 92 bound -26 closed -40 confidential 59 counted -28 cut -53 deleted -25 dropped -58 ignored -23 in 70 joined -36 kept -129 left -56 limited 52 listed 25 locked -43 logged 56 managed 78 mandatory 29 marked -29 missing -53 named -89 needed -60 never -47 no -97 not -97 off -89 on 29 open 30 part 32 pinned 96 plain -33 processed 20 public -20 read -57 recognised 33 refreshed 36 refused -35 rejected -35 replaced -42 reported -52 retried -34 sent -104 separate -30 separated -23 shown -56 skipped -36 some 36 still 88 stored -57 taken -24 the 70 three 38 to -52 told -36 treated 25 under -35 visible 92
argued 42
argument -97
around 126 # 26
arranged 59
array -90 of -31
arrival -33
arrive -73
arrow -91
arrows 20
art 41 # -47
articles -23
as 0 # -57 a -167 an -120 confidential -20 csv -54 enum -26 for 85 good 65 in 134 it 24 its 47 long -79 needed 31 of 28 often 23 one 84 part 30 personal -43 possible 88 the -22 they -37 usual -35 well -186 with 61 you 20
ascii 20
ask -22 & 185 for -37 it -20 me 30 the -138
asked 173 the 50 to 32 us 26
asking 0 a -30 for 30
asks -156 for -42 the -32
assessment 48
asset 27
assigned -25 to 60
assignments -43
assigns -23
assume -27
astray 26
asynchronous -48
at -24 # -92 & 22 all 89 each -34 first -26 it 75 least 84 length 24 most -97 night -27 once -160 random -53 runtime -32 six 69 ten 67 the 64 this 108 timestamp -22 v 32 which -51 will -49
attach 76
attachment 103
attachments -66
attack -73
attacker -53
attempt -71
attribute -21
attributes 90
aud 53 # 53
audience 47
audit 81 trail -50
auditor -131 i -30
authentication -36
author 0 and -49
author's -35
authorised 133 persons 77
authors -54
auto 102
automate 46
automatic -69
automation -27
autumn 78
av -31
availability 86 # -21 : 54 and 27
available 24 in 29 to 43
avoid 27
awaiting 67
awaits 87
b 54 # -20 test 73
back -57 and 44 as -24 at -25 from 41 in -21 on 29 the -60 to -54 when 21
backend 133 ; -40
background -24
backlog 91
backstage 59
backup -82
bad -26
badge -125
bag -46
balsamiq 45
band -71
bank -166
banking -76 days -58
banks -41
banner -63
bar -88
barcode -34
barcodes -23
based 63
baseline 73
bash 58
basically 20
basis 121
basket -74
batch -64
batches -42
battery -134
be 50 able 35 agreed 64 approved 39 asked -76 at -74 available -70 changed -26 checked 60 chosen 60 completed 62 created -29 decided 92 defined -123 deleted -53 delivered -84 derived 32 described 61 documented -159 done -192 down -25 edited -52 empty -66 filled -34 generated 38 great 22 here 20 idempotent 67 in -90 kept 86 linked 41 listed 92 looked -39 made 51 missing -34 named 38 nice 82 on 39 one -38 possible 34 produced 37 provided -110 published -48 raised -37 reached -42 rebuilt -141 removed -24 replaced -50 reviewed 42 seen 41 settled 33 shared -21 skipped -31 stopped -36 supplied 37 told -91 traceable 52 typed -26 written -48 ~ 85
bear 83 with 36
beats -90
beautiful 59
because -117 it 22 of 49
becomes -99
bed -59
beds -71
been 150 a 29 taken -38
before -68 a 34 and 34 it -23 that 111 the 110 we 21 you -71
beforehand -31
begin 0 with -57
beginning 49
begins -30 with -35
begun 87
behalf -39 of -37
behaviour 40
behind 0 it -21 the 27
being 232 discussed 36
believe 91
belong -36 to -55
belongs -44 to -51
below -116 # -58 it -27 that -21 the -27
beneath -33
benefit 52
beside -77 the -58
besides -80
best 151 effort -92 ~ 73
better 207 than 21
between 0 # -84 & 62 the 77 this 20 two -20
beyond -30
bff 77
big 38
bigger -22
billing -69
bills 32
bin -79
binary -22
binder 34
birth -59
bits -37
bk 25
black 95
blame -21
blanks -28
block 111 of 24
blocked 67 by 85
blocking 85
blocks -91 the -28
blue -21
blur 24
board 39 & -24 and 70 for 53 has 20 shows -31
boards -58
boat -33
bodies -20
body -58 : 45 is -26
booked 105
booking -48
bookings -41
bookmark 61
books -62
bool -34
boolean -27
boot 29
border 72
boss 32
bot -58
both -83 and -27
bottom -71 left 27 right -53
bounce -26
bounced -24
bound -93 to -51
boundaries 51
box 33
branch 29
branches -76
break -118 glass -30
breaking -21
bring 105 it 43
brings -40
broke 123
broken -35
broker -47
broker's 29
brokers -36
browse 88
browser -55
bucket -104 and 37
budget 65 is 21 left -20 of -22
buffer -105
buffers -47
bugs -56
build -31 and -25
building 0 block 27
builds -46
built -107 in -42 the 71
bulk -58
bullet 63
bullets 39
bundle -40
bundles -57
burger -20
burn -41
burst -35 # -38
business 0 and 38 case 44
but -61 & -72 it 53 no -41 not -137 the 20
button -217
buttons -121 & -28
buy -83
by -32 # -90 & 126 an 87 ci -81 default -20 design -93 e 20 form 94 heart 50 itself -25 key -26 module 117 name -22 our 38 reason -30 side -73 site 23 step 59 telephone -29 tenant -25 themselves -45 this -96 three 25 us -50 webhook 37
byte -39
bytes -87
c -31 # -114
cable -25
cache -119 hit 45 is -43
cached -62 for -42
caches -25
calculate -40
calendar 37 is 36
call -58 & 51 engineer -26 it -55 the -51
callback -34
called 35
caller -29
calls -73 & -70 a 20 are 74 it -25
calm 178 and 121
came 139 in -22 out 29 up 46 with 52
camera -144
campaign 49
can 0 be -83 do 34 not 37 read 21 see -43 still -25 tell 64 view 24
can't 0 be 34
cancel -130
cancellation -40
cancelled -37
cancels -59
candidate 27
candidates 46 are 83
cannot -117 be -91
cap -26
capability 71
capped -42 at -35
capture -67
captures 38
card -182
cardinality 40
cards -70
care 165 of 50
careful 62
carefully 56
carried -46 out -30
carrier -154
carries -55 a -20
carry -60 a 34 the -68
cart -66
case 52 number -20
cases -99 and -30
cashier -40
catalogue 82
catches 31
categories -76
category -75
cause -79
causes 87
cc -43
cd 31
cells -36
central 62
centrally 39
centre 52
cents -72
certain 54
certificate -57 and -29
certificates -70 and -25
certification 49
certified -35
chain -66
chained -48
chains 30
chair -23
change -70 : 104 is -27 it -46 of -26 the 54 to -40
changed 0 by -45 hands 22 in 25 packages -23
changes -110 from 34 with 71
changing 35
channel -95
chaos 58
chapter 245 # 33
char -46 # -42
character -64
characters -110
charge 20
charged -25
charges 39
chart -61
chat 32
chatty 54
check -26 for 51 it -38 that -43 the 65
checked -47 against -32 at 21 by -59
checking 44
checklist 146
checks -80 run 102 the -25
checksum -52
checksums -52
child -65
children -96
chip 114
choice -49
choose 21
chosen 37
chunk -36
ci 81 # 28 is 47
cio 37
circuit -32
ciso 79
claim -78 to 26
claims -36
class -40
classified 38
clean 40 the -65
cleaned 32
cleanup -46
clear 34
clearing 21
clears -81
clerk -103
clerks -39
clicked -36
client 42
clients -42 should 41
climbs -34
clinical -45
clinician -23
clock -144 is -22
clocks -62
clone -44
close -29 the -69
closed -89 • 44
closes -45
closing -112
closure -23
cloud 33
cloudtrail -50
cockpit 21
code -87 # -37 : -39 ; 65 block 99 for -23 in -41 is -20 of -76
coded 23
codeowners 43
codes 165 : 50 in -25
coffee 134 machine 54
cold -58
collapsed 36
colleague 97
colleagues 30
collect -34
collected 0 by -44
collecting 94
collection 73
collections -56
collector -28
colour -37
colours 79
column -97
combined -21
come -43 first -45 from -36 in -87 with 77
comes 103 back 25 first 91 from -40 with 28
comma -24
command -68 and -21 line -61
comment 53
commented 62
comments 32
commercial 59
commit 0 msg -32
commits -32
committed -45
committee 88
common 147
communicate 79
communicates 88
community 39
company 44
company's -101
comparable 112 to 61
compare 48 the -48
compares -123
comparison 34
compatible 23
compile -41
compiles -23
complain 30
complained 124
complaints 26
complete 129 and 42
completeness -44
completion -43
compliance 63
component 75
components -53
compose -27
compromise 54
compute -34
computed -21
computes -40
concept 255
concerned 44
condition 0 severity 84
conditions 57
confidential 131 secret 90 until -24
config 0 is 73
configuration 136
configured 48
confirm 0 the 32
confirmation -27
confirmed -41
confirms -73
conflicts -30
conform 65 to 59
confuse 21
connection -67
connector -66
connectors -37
connects -36
consent -69
considered 133
considers 21
consistent 91
constant -57
constraint -34
consult 50 the -36
consultancy 70
consultant 21
consultants 92
consumer -48
consumers 88
consumes 20
consumption -82
contact 58 : 65
contain 0 no 74
contained 85
content -53
contents -31
continue -20
continuous 54 integration 57
contract 0 annex 68 ended 41 is 57
contract's 39
contractor 80
contractors -54
contracts 127
contrast -68
controller -47
controllers 50
controls -43
conventions 101
conversation 75
conversion 116
convert -25
converted 48
converts 57
cookie -48
cookiecutter 70 gh -24
cookies -35
coordinates 44
copied 81 from 20
copier 40
copies -28
copy 41
copying 86
core 112
cores -54
corporate 100
correct -39
corrected -27
correction -25
corrections 31
correlation 73 id 76
cost 0 centre 40
costs -20 # 45
could 106 be 27 not 74
couldn't 88
council 102 has -33
counsel 29
count -177 # 64 and -44 as -52 is 23 the -33
counted -54
counter -29
counting -52
countries -54
country -83 and -34
counts -183 as -25
couple 100
coupling 63
courier -44
course 58
covered 110 by 62
covers 46 # -38 the 66
cpu -92
crane 38
crash -86
crate -57
create -48 a -64 or 49 statements 139 type -26
created 0 at -21 by 65
creates -114 the -30
creation -37
credentials -78 and -38
credit -84
crew 79
crews -24
crisis 66
critical -46
crm -33
cron 20
crop -46
cross -54
crossed 93
crosses 35
css -21
csv -133
cto 39
curl 39
currencies -69
currency -74
currently -198 # -44
cursor -21
customer -132 # -22 and 46 is -29 to 25
customer's -62
customers -176 and 37
cut 25 by -21 off -26
cuts -65 the -34
cycle 38
d 0 # 63
daemon -77
daily -53 : 26 at -24 weekly 88
damage -26
dared 41
dark -21
dash 40
dashboard -91
dashboards 49 and -33
data 47 # 25 & -34 : -31 may -57 model 60 of -45 protection -49 will -30
database -31 group 61
databases 33
dataset -74
datasets -23
date -157 and -27 of -25 on -37 the 31
dates -136
day -73 # -48 : -29 from 20 in 28 it -43 of -35 one 31 the 34 to 61 with -32
days -118 ; -35 a 22 after -20 are 70 before -24 for -22 left -20 of 56 then -30 with 90 • 46
db 78 # 61 ~ 65
dba 103
dbdiagram 121 io 36
dbt 59
ddl 155
de -123
dead 35
deadline -46
debate 115
debug -45
december -24
decide -65 what -72 whether -30 who -64
decided 47
decides -22 what -39 whether 46
deciding -34
decimal -50
decimals -32
decision 95 of -30
decisions -92
deck 43
declaration -24
declared 28
declined -78
decode -21
deduplication -55
deep -21
default -73 ; -25
defaults -122 to -41
define 70
defined -34 in 21 ~ 44
defines 33
definition 30
definitions 127
degraded 58
degree -25
delay -50
delays -30
delete -143 the -34 them -26 there -65 this 103
deleted 0 and -36 by 73
deletes -63 the -31
deleting -57 a -34
deletion -78
delivered 0 by 22
deliveries 78
delivers 45
delivery -104 notes -26
demand 43
demo 151 tenant -28
denied -20
deny -37
department 160
departments 47
dependabot -28
dependency 23 updates 21
depending 53 on 53
depends 108 on 47
deploy -129 to -26
deploys -31
depot -71 in -36
depots 44
depth -39
derived 33 from 35
describe 218 it 46 start 58 the -68
described 92 here 22 in -76 the 39
describing 142
description -36 of -26
descriptions -50
deserves 30
design -24 review 57
designed 122 by 31 with 20
designers 20
desirable 95
desk -75 : -24
desktop 54
detail -56
detailed 54
details 37 in 39
detect -32
determines 40 the 40
deterministic 85
developer 37 portal 33
developers -53
development 0 and 67
deviations 45
device -124 is -40
devices -111
diagram 193 is 48 to 27
diagrams -74
dialog -81
did 122 not 75 the 50
didn't 107
die -54
died 29
diff -108
differ 45
difference -51
different 39 from 153
differently 26
differs 51
difficult 97
digits -57
dir 59
direction 41
directly -41
director 29
directory -23
disable -37
disabled -47
disables -34
disagree -30
disclosed 38
discuss 70
discussed 117 with 34
discussion 190 in 25 with 40
discussions 78
disk -93 # -25 encryption -41
disks -60
dispatch -55
dispatcher -32
display -81
displayed -22
disputes -50
distance -42
distributed 97 systems 54 tracing 48
dm 103 # 124
dns 26
do 21 a 70 not -148 they 23 this 27 we -93
doc 78
dock 50
docker -59
docs 181
doctor -21
document -46 has -50
documentation 43 is -36
documented 0 and 31 in -42
documents -168 are -46 in -25
does 72 and -30 it -31 no 32 not -98 nothing -43 that 70 the 90 what 49
doesn't -87 log -32
doing -44
domain 56
don't 0 restart -39 want 51
done -106 # 65 : -40 by -23
door -129 for -34
doors -41
dose -25
double -73 bookings 77
doubles -61
doubt 69
down 37 for -25 in -70 what -39
download -71
downloads -85
downstream 0 consumers 79
dpo 49
draft -254 invoices -21
drafts -257 and 55 are -28 have -73
drag -95
drain -20
draw 44 the 29
drawing 59
drawings 61
drawn 25 in -33 on 34
drift -115
drive 95
driver -120
drivers -70
drop -112 a 24 the -56
dropped -99
dropping -61
drug -64
dry -87 run -33
due 42 care 30
dump 59
dumps -88
dunning 76
duplicates 40
duration -35
durations -25
during 78 the 103
dust 21
duties 120
duty -119 manager -45
e -70 # 23
each -87 # -29 alert -49 and 55 call 21 day -25 file -22 has -22 message 47 morning -39 night -59 of -41 one 21 other 112 page -61 quarter 40 release -21 request -38 screen 71 team 28 tenant -22 time 41 with 58 year -46 ~ 124
earlier 64 ones -93
early 30
easier 174 to 54
easy 74 to 56
edge -24
edit -102
edited -73 by -57
editing -40
editor -93
editors -90
edits -30
effort 52
egress -66
eight -42
eighteen -52
element 45
eleven -22
eleventh -32
else -186 : 94 is -72 should -26
else's -39
elsewhere 34
email -41
emails -22
embedded -42
emergency 37
emit 45
emoji -54
employee -29
employees 52
emptied -61
empties -45
empty -49 and 23 the -50
en -126
enable -35
encoder -68
encrypted -82
end 0 close 29 date -23 of 49 to 28 up -28 with 25
ended 31 with -24
endpoint 79
endpoints -26
ends -146 in -54 with -49
energy -57
enforced -37 in -25
engine -118
engineer -24
engineering 96
engines -25
enough 90
ensure 62
enter 20 the -26
enterprise 92
entities 89 and 90
entitlement -24
entity 42 relationship 35
entries -94 are -35
entry 42 in -40 with 47
enum 32
env -66
envelope 27 encryption 28
environment 82
environments 46
epic 111
epics 77
equal -76
equals -23
equivalent 25
erased -32
erasure -21
erd 121
erp 30
err 65
error -65 in 40 is -62 rate -39
errors -31 always -24 are 24
escalation 53
essential 97 for 51
estimated 97 at 122
estimates 33
eu -93
eur -60
evaluation 65
even -67 in -32 when -20
evening 24
event -146
events -60 are 30 for -48 from -57 of 38 on -31
ever 114 sees -21
every -61 # -63 & -53 alert -37 component 85 minute -66 module 78 night -40 page -31 quarter -25 second 54 six 34 ~ 108
everybody 80
everybody's 46
everyone 0 else -27 who -55
everyone's 58
everything -33 here -83 in -47 is -35 that 43
everywhere -62
evidence -51 & -37
evolve 39
ewa 46
exact -35
exactly -61 one -39
examples -42
exceed -33
exceeding -31
excel -57
excellent 50
except -106 for -32 the -24
exception 30
exceptions 70
exchange -69
excluded -87
executed 43
execution -27
exempt -46
exercise 92
exist 61
existed 20
existing -117
exists 51 and 22 because -21 for -28
exit -87 code -39
exits -49
expect 93
expectations 43
expected 75 from 29 to 64
experience 89
expire -37
expired 52
expires -38
explain 138 how 35 start 72
explained 26
explaining 88
explanatory 81
exponential -32
export 0 from 72 the -24
exported 50
exporter 38
exports -51 : -37
expose 67
exposed -75
exposes -109
express 21
expressions -50
extended -26
extensions -26
external 126 ~ 43
extract 23
eye 82
eyes 53
f -28 # 31
factory -24
fail -73 over -33
failed -53
failing -42
failover -93
fails -36 again 24
failure 79
fair 165 use 96
fake -96
fallback -58
false -122
family 21
fan -33
far 94
fare -41
fares -38
farm -65
farmer -60
faster 26
fatigue 31
fault -73
fax -33
feature 0 flag 76 flags -39
features -45 and -31
feb 29
february 33
fee -67
feed -58
feedback 149 from 74
feel 76
feeling 48
feels 47
fees -52
fell 53
felt 62
fences 57
few 160
fewer -22
fi 99
fidelity 46
field -70 and -20 has -25 on -31
fields 0 are 32
fifteen 0 minutes -37
figma 119 link 23
figures 58 are 66 from -33
file -103 has -38 in -21 is 64 name 24 names -72
files -131 and 54 are -60 from -29
fill 92
filled -64 by 31 in -134
fills -77 in -42
filter 49 by 23 row -20
filters -82
final 88 # 55 final 65
find 20 out 101 them 46
finding 40 # 61
findings 29
finds -53
fine 43
fingers 101
finish -103
finished 73
finishes 28
fire -48
fires -43
firewall 83
firm 56
first -27 & -31 ; 54 a 20 is -52 login -26 sync -20 time 54 to 23
five 0 lines 43 minutes -68 nines 64 seconds -34 years 22
fix -105
fixed -65
fixes -58 are -25
fixtures -27
flag -72
flagged -45
flags -89
flash -29
flat -134
flight 58
flips -44
floats -64
flows -37
flyway 45
fold -32
folder 125 & -49 on 31
folders -52
folks 182
follow 0 & -63 the 59 when 53
followed -49 by -75
following 52 a 65
follows 62 after 40 the -99
fonts -64
foo -79
footer -111
for 25 # -125 a 32 all -45 an 32 approval -62 as -25 each 29 every 56 everyone -31 how 43 humans -23 its 31 later 50 more -25 new 24 now 75 one -48 q -32 release -23 review -52 seven -25 sprint 32 support -58 ten -23 tenant 30 that 44 the 107 their -60 this 120 those -22 three -23 two 97 up -20 v -29 what -23 which 62 whoever 21 years 36 ~ 58
forbidden -20
forbids 21
force -45
forced -31
forecast -84
foreign -59 key -37
forever -42
forget 88
form -121
format 140
formats 89
formatting -37
former 68
forms -107
formula -22
formulas -23
forty -68
forum 54
forwarded -21
found 47 # -26 by 47 in 68 it 44 on 20
foundation 44
four -176 eyes 35 minutes -28
fourth -46
frame -32
frames -65
framework 45
fraud -64
free -55 plan 55 text -27
freeze -84
frequency 100 and 76
fresh 59
freshness -96
friend 81
friendly 135
from 0 & 85 : 20 abuse 38 all -31 each 27 it 94 its -45 memory 25 outside -21 sap -35 the 64 their -32 then -47 this -128 two 39 which -33
front 26 desk -31 door -37 end 80 of -34
frontend 152
frozen -34
full -40 of 62 width -23
fully 57 ~ 84
function -111
functions -47
further 36
future 27
g -66
gallery 52
gap -62
gaps -52
garbage 0 in 82 out 49
gate -114
gatekeeper 55
gates 53
gateway 37 team 69
gauge -57
gauges -39
gave 107 up 62
gb -28 of -46
gdpr 27
gen -22
general 88
generate 74 it 20 this 23
generated 93 by 57
generation 32
geo -28
german -49
get 0 # -49 it -35 one -22 the 50 v 57
gets 0 # -29 managed 20 measured 20 the -76
getting 59 ~ 50
gh -24 : -25
gist -39
git -41
github 61
gitlab 162
gitleaks -26
give 98 # -20 it 32 the 28
given -27
gives -34 a 26 us -66
gl 47
glance 48
glass -39
global -31
gloves -103
go 48 and 33 back -29 here 22 in 80 live 42 through 65 to -97 wrong 40
goal 107
goes -27 away -34 back -47 into -27 off -29 through -43 to -84
going 116
golden 66
gone 92
good 203 as 65 for -90 ones 36 ~ 112
goods -46
got 300 a 69 lost 37
governance 48
gps -20
gpu -62
gracefully 102
grade 39
grades -33
gradlew -23
grafana 56 folder -43
grant -36
granted -51 by -64
graph 21
graphql -57
grateful -46
great 203
green 37
grep 48
grew 77
grey -47
greyed -72 out -70
grid -84
ground 27
group 89 is 35 of -38
grouped -44
groups -53
growing 63
grown 89
grows -44
growth 76
grpc -90 on -48
guarantee -49
guaranteed 80
guard -46
guess 56
guest -81
guests -33
guide -72
guideline 93
guild 175
gw 83
h -76
ha 86
hackathon 75
had 193 # -70 a 134 been -26 to 23
half 20 a -24 of -69 the 36 year 44
hall -25
halves -58
hammered 26
hand -40 over -28 with -45
handbook 73
handed 46 over 66
handful 72 of 72
handle -55
handled 118 as 40 by -113 in 35
handler -41
handlers -82
handling 85 is 27
handover 61
hands 108 out 26 the -31
handshake -21
hang -49
hangs -99
happened 0 in 58
happens -41
happy 80 path 46
harbour -45
hard 116
hardening 27
hardware -30
harm 61
harmless -53 : 24
harvest -55
has 123 # -31 a 92 agreed -54 asked 74 been 91 complained 57 had -53 it 21 its 32 looked 55 no -183 none -55 one -60 since 39 the 183 them 46 three -30 to -116 two -38 ~ -51
hash -111
hashed 38
hasn't 48
have 140 & -22 a 99 an -37 been 90 done 46 no -57 not 89 seen 23 the -46 them 113 to -39 ~ -134
haven't 74
having 0 to -51
he 259
he's 141
head -42 office 32
header -128 & 40
headers -115 are -25
heading 111
headings 42
heads 69
health -65 ~ -21
healthz 38
heap -49
heart 100 of 51
heartbeat 148
heat 51 map 60
heavy 111
height -50
held 0 by 32
hello -42
helm -42
help 111 the 78 to 20
helpers -46
helpful 34
helps 95
hence -106 the -28
her 187
here 185 : -36 ; 45 by -62 for 28 in 82 is -26 png 52 the -27 when 50
hi 23
hidden -69
hides -22
high 96 availability 48
highest -49 ~ -25
him 133 to 37
hint 73
his 253 own 24
histogram -42
history -57 of -82
hit 142
hits -23
hl -56 # -50
hmac -29
hobby -26
hold -104 the 20
holder -20
holders -22
holding -24
holds -142 # -48
holiday 58 calendar -42
holidays -78
home -91 directory 46
honest 61
honestly 92
hook -77
hooks -30
hopefully 69
hopes 77
hospital 28
host 0 in 33
hosting 54 partner 26
hotline -43
hour -171 the 35
hourly -38
hours -124 and -28 for -20
house 47
housekeeping 91 is 43
how 115 far 60 it 52 long -20 many -35 much -69 the 74 they 34 to 69
however -64
hsm -37
html -125
http 45 # 49
https -29
human 53
hundred -43
hung 38
hurry 47
i 261 # -33 asked 25 believe 20 can -72 can't 38 don't 22 have 61 keep 36 know -22 left 26 only 49 removed 21 see -22 should -49 tried 29 want -111 would 23
i'd 105 like -53 rather 63
i'll 118
i'm 167 not 34
i've 147
iam 135
iban -28
ibans -78
icon -32
icons -72
id -176 # 29 : -25 int -52
idea 85
ideas 195
idem 37
idempotency 98
idempotent 95
identical 134
identified 28
identifier -25
identifiers -21
identity 0 service -33
idle -70
ids -154 and -37 are -51
if -80 & 25 a -83 it -55 it's 34 not 37 one -29 only 25 something 26 the -114 there 26 they -196 we 40 you 78 you're 99 you've 46
ignore -68
ignored -89
ignores -56
image 0 and -31
images -179 are 37
implement -20
importance 83
important 283
imported 66
importer 42
imports -64
improve 31
in 38 # 79 : 76 a 63 addition -28 advance -63 all -21 api -51 autumn 25 bin 98 by -50 ci -21 code 34 db -52 docs 61 each -110 error -25 five -60 flight 75 for -23 force -56 four -87 full -36 garbage 82 good -23 her 38 here 46 his 50 its -48 line 106 memory -38 mind 44 my 35 number 27 on 23 one -23 ops -35 order 31 our -117 over -41 parallel -51 particular 60 preparation 45 principle 53 production -51 progress -39 public 31 quarantine -27 room 76 spring 37 staging -22 step -50 stock -35 test -20 that 49 the 67 their 70 them 23 three 105 tools 53 use -27 utc -77 v -53 week 51 what -25 with 72 words -24 writing 52 ~ -26
inbound 38
inbox -82
inc 78
incident -118
incidents 28
include 123
included -75
incoming -51
independent -26
index -82
indexes -58
industry 29
ines 32
info -43
information 22
informed 37
infra 146
ingest 81
ingestion -26
inherited 135 from 93
inherits 51
init 22
initial 23
injected -27
inline -41
innovation 59
input -90
inputs -54
ins -34
insert 89 a -20 into -31
inserted 0 by -24
inserts -64
inside -99 a -25 the -23
inspection -37
install -90
installation 40
installed 44 by 27
installs -50
instance -78
instances -37
instant -22
instead -197 of -115
instruction -54
instructions 43
instrumentation 91
instrumented 34
insurer 20
int -24 # 105 pk -36 ref -32
integer -95
integers -71
integration 152
integrations 57
intend -21 to -21
interesting 38
interface 22 is 51
interfaces 96
intern 60
internal -70 & 22 confidential 159
internet -52
interval -34
intervals 59
interviews 99
into -89 & -43 our -50
intranet 86
introduction 39
intuitive 71
invent -21
inventory 78
invite 69
invoice -99
invoices -124 are -20 from -31
involved 53
io 46
ip -52
ips -32
is 25 # -62 : -23 about -59 all -46 allowed 29 also 28 always -24 announced -34 answered -61 asked -69 at 21 automatic -27 awaiting 65 away -21 back 56 bad 46 being 181 blocked -70 broken -50 called -90 carried 34 collecting 94 coming 26 committed -30 confidential 69 currently -59 derived 26 done 72 down -50 due -102 elsewhere -49 empty -29 encrypted -47 enough -36 essential 57 ever 27 everyone's 49 expected 41 finished 23 for 29 full 26 given -42 granted -47 green 58 handled -46 hard -29 harmless -67 how 24 ignored -25 immutable -23 important 24 in 175 internal 21 it -86 its -55 kept -51 keyed -32 known -23 late -26 left -66 loaded -58 logged -27 meant 40 missing -98 named -43 needed -29 next 79 none -58 normal -35 noticed -24 of 74 offered -39 on 159 only 101 open -48 opened -36 over 27 part -51 passed -55 planned -84 posted -29 printed -59 public -44 published 24 raised -31 reachable 41 reached -60 ready 36 really 31 recorded -28 refused -47 replaced -33 reported -23 responsible -72 safe -93 scheduled -23 sent -57 set 44 shared 22 shown -40 split 61 stable 38 still 37 stored 77 taken -42 tested -51 that -43 the -71 there 64 under 143 unknown -28 up 72 used -84 visible -20 what -81 why -37 with 118 worth 68 wrong 35 ~ 28
isn't 50 there 46
iso -43 # -52
issue -32
issued -54 by 27
issues -86
it 47 : 38 ? 26 acts 51 after 28 all 47 and -67 as -40 at 40 back -39 be -22 before -77 came -46 can 46 can't -35 changes 28 closes -22 compares -34 decides -46 directly -58 for 80 from 24 gets -39 got 30 had 32 has -30 here 32 if 90 in 50 into 47 is -44 it -23 later 52 leaves 30 like 67 makes 63 moves -25 never -31 next 26 now -81 on -55 one 27 only -51 open 29 out 50 prints -25 runs 39 should -20 skips -36 so 37 stops 55 the -32 too 21 twice 24 up 84 waits -38 will -85 works -20 would -31 writes 20 ~ 29
it'd 73 be 68
it'll 48
it's 113 a -29 been -43 down -22 on 25
item 72 # 143 is 50
items -86
itil 37
its 0 own 27 state -29 version -26 ~ 32
itself 0 is -49
jaeger 45
jams -35
jan -36
jenkins 95
jira 150
job -39 : 91 for 67 is -24 that -30 with -31
jobs -115 and 28 that -29
joined -30
jointly 57
jonas 151
journal -58
journey 45
jpeg -40
js -79
json -74 and -25 lines -28 object -30 schema -26 to -21 ~ 84
july 30
jump 0 host 27
june 108
just 60 as 28 one -36 the -22
jwt -57
k -32
kafka -108
keep -82 a -27 calm 78 it 42 the -63 their -35 this -28
keeps 0 a 41 no -32
kept 0 by 29 for -45 in 83
key -78 and 29 in -35 rotation 80 • 23
keyboard -79
keyed -54 by -21
keys -119 : 47 and 30
kg -80
kibana 52
kick 67 off 80
kickoff 32
kill -35
killed -40
kind 0 of -42
kindly 121
kiosk -39
kit 164
kitchen 38
km -53
knock 32 on 29
know 70 the 72 what 35
knowledge 39
known 35
knows 125 the -28
kpi -99 build -26
kpis -24
kubectl -68
kv -30
kwh -34
l -93
lab 23
labelled -39
labels -59
lacks -24
lag -173
laid 41
lamp -49
land -69 in -26
landing 20
lands 78 in 38
landscape 62
lane -32
language 97 and -70
languages -73
laptops -71
large 29
larger -76
last -36 # -40 & 46 day 40 good -37 page 64 time 97 year 114
lasts -27
lat -28
late -97
latency -55 and 38
later -231 & -28 by -21 for 27 in -29 on -25
lawyer 74
layer -52
layout 61
layouts 32
ldap -51
lead -68
leader -48
leading 0 zeros -42
leads -94
leak -30
leaked -37
learn 20
learned 57
learning 64
lease -32
leases -29
least 119 # -79 once -29 one 54 privilege 51 two 83
leave -26 it -31 no 70 the -79
leaves -115 the -45
leaving -101 the -22
led 59 by 65
ledger -67
left -130 # -28 and -24 hand -29 out -87 to -40
legacy -24
legal 26 hold -47
length -66
lens -56
less 102 than -37
lesson -22
let -40 us 80
let's 100
lets -32 us -43
letter -67
letters -121
level 0 of -27 security -23
levels 72
lib -40
libraries -48
library -122
licence 93
licences 62
license 34
lie 21
lies 57 with 44
life 26 of 52
lifecycle -25
lifetime -23
lift -38
lifting 28
lights 77
like 155 a 60 any 55 in 49 it -26 other -34 the 49 to -66
liked 87
likes 41
lim 73
limit -145
limitations 77
limits 72
lindqvist 23
line -118 # 37 by 66 for -87 in -38 with 77
lineage 35
linear -127
lines -20 are -33 in -29 of 27
link 80 and 69 in 37 the 33 to -53
linked 95
linking 30
links -138 to -57
lint -74
linter 36
list 30 # -23 : 30 and -76 at 31 by -23 for 34 is -70 of -62 on 49 to -27 what 38 with -22 ~ 42 • 60
listed 83
listens -135
listing 39
lists -101 the -47 what 29
little 106
live -29 for -20 in 40 with 39
lives -58 in -53
living 70
load -21 test 105 the -33 time -22
loaded 0 by 46
loader -67
loading 64
local -62
locale -83
lock -95 # -21 and 45 the -25
locked -37
locks -56
log -45 # 127 of -73 the -21
logged 0 in -41 with -41
logger -42
logging 182 is 32
login -141 and -24
logins -64
logistics 82
logo 0 and 26
logs -39 and 30 are 52
loki -25
lon -28
long -23 ? 54 as -79
longer 0 than -109
look 105 and 47 at -50 for -80 inside 73 into 49
looked 68 at 20
looking -43
looks 0 at 32
lookup -47
lookups -38
loop -77
loose -58 coupling 32
lose -25
losing -32
loss -20
lost 23
lot 125
lots 44 of 44
love 159 to 31
lovely 59
low -50 fidelity 61
lower -112 case -37
lunch 30
m -41 # 89
machine -39
machines -29
macos -36
macro 140
macros -70
made 71 a 70 from -24 it 36 the 27
mail -111 to 20
mailer -23
mails -33
main -81
maintained 80 by 51
maintains 83
maintenance 52
major 21 ~ 33
make 33 demo -27 it 46 sure -36
makes 51 a -23 no 21 sense 62 the -65
manage 21
managed 0 by -67
management 190
manager 0 i -39
manager's 36
mandatory 127 for 29
manner 138
manual 91 steps 45
manufacturer 21
many 66
map -132 of -34 with -24
mapping 39
maps -118
marked -28
market 24
marking -25
marks -85
mask 32
masked -76
masks 70
master 51 data 42
match -59
matcher -20
matches -59
matching -45
matrix 105
matter 96
matters 91 : 42
max -76 # -69
may -102 # -41 be -28 change -22 do 23 go 89 hold -21 not 66 see -35 still -26 take -35 write -21
maybe 90
md 21
me 201 and 22
mean -106
meaning 55
meaningful 149
means -81 that -50 the -93
meant 24 to 62
measure 177
measured 31 at -79 gets 20
measures 88 are 45
media 65
median 27
medium -29
meet 62
meeting 133
meetings -45
meets 33
member -30
members -65
membership -45
memory -169
mention 162
menu -182 & -60
merchant -39
merely -52
merge -114
merger 99
merging -44
message 53 & -22 is 56
messages -56 are -22
messaging 36
met -39
meter -118 readings -33
metering -47
meters -62
method 60 path 103
methods -36
middle -50
middleware 34
might 22
migrated 105 from 38
migration 132 of -54 to 27
migrations 100 are -41
milestone 61 m 53
milk -48
million -32
milliseconds -27
min -105 # 32 in 20
mind 90
mine 24
minimal 28
minor -38
minus 0 the 33
minute -73 and -22 • -20
minutes -143 are 62 for -21 in 37 of 45 without -40
mismatch -27
missed -64
misses -30
missing -278 # -48 : 87 for -33 from -21 in -27
mistakes 114
misuse 100
mm -92
mobile 21 app 38
mock 20
mode -58
model 46 and 26 is 73
modelled 67
modelling 124
models 51
moderation -32
modern 109
module 29 : -25 does 34 exists 43 for -39 has 21 should 50 that -47
modules -90
moment 0 the -28
monday 75
monitor 23
monitoring 41
monolith 40
month -71 end 59 is -22 of 101
month's -51
monthly 76
months -43 in -40 of 44
mood 20
more 85 ; 69 often 56 or 61 than -65
morning -108 and -40
mornings 52
mortem 37 of 24
most -32 # -52 important 77 one -53
mostly 126
motor -50
mouse -22
move -123 a -23 to 75
moved 92 from 25 to -30
moves -81
moving 82
mr 115
mrs 75
msg -72
mtls -128
much 112 is -36
multi -23
must 0 be 77 exist 33 not -71 run -26 stay -21
mutations -20
mutual -23 tls -23
my 28
n -48 # 58 & 20
name -91 : -38 address -21 and -26 each 121 in -43 is -50 on -56 purpose 94 the 28 to -36 type 137 unit 90
named -44 & 42 after -31 in -34
names -87 a 28 and -50 are -47 in 82 the -44
namespace -31
naming 134 conventions 59
national -50
native -25
nats -40
naturally 99
nav 83 # 91
navigation 119
nd 83
nearly 102
necessary 55
need 28 & -32 a -47 to 120
needed 0 : 27 for 54 to -31
needs 0 an 70 the -39 to 47 two -31
negative -55
negotiated 29
negotiation 28
neighbouring 37
neighbours 37
neither 46
nested -116
nesting -27
net -35
network 0 tab 153
never -134 a 44 changes -23 had 44 on 46 put -62 see -33 the -33 to -31
new 0 & 67 colleagues 35 one 40 ones -23 version -103 ~ -59
newest -57 first -27
newsletter 43
next -132 # -20 & -34 day -52 due -29 is -32 month 21 morning -27 one -41 page 21 review 73 to 51 week -55 year -38
nice 152
nicely 60
night -60 a 51 and 29 shift 60
nightly -128
nights -48
nines 59
ninety -51
no -122 # 122 answer 91 business -35 calls -32 data -64 database -22 ddl -29 erd -48 exception 76 exceptions 50 file -22 fixed -25 further -27 harm 45 longer 75 more -27 names -51 network -21 one -25 other -138 personal 59 tables -54 time 71 ui -28 user -46 ~ -123
nobody -100 but -30 can -56 else -43 has -37 here -24 is -51 outside 24 should -43 the -27
node -232
nodes -109
noisy -20
non 25
none -253 : -39 ; -50 at -24 of 64 since -69
noon -102
nor -88
normal -24
normally -39
not -77 an -31 and 41 answer 54 available -24 be 34 been 25 change -35 decide -31 do -26 exist -31 found -69 have 25 hold -20 know -60 leave -22 make -75 needed -24 of -80 on -63 ours -36 recorded -42 see 22 sure 56 used 42 wait -28 yet -148 ~ -86
notation 114
note -45 : -20 the -59
notebook -44
noted 57
notes -21 are 22
nothing -198 else -84 for -32 in -38 is -75 more -42 of -52 special 44 to -83
notice 44
notices -77
notification -35
notified 49
notifies -24
nouns 49
nov 27
november 48
now 56 the 66
nowhere -82
npm -69 test -34
null -126 for -43
nullable 30
number -138 # 22 and -45 has 33 in -30 of 27 to 37
numbered -45
numbers -67 are -74 from 118 in 36
nurse -111 i -31
o -52
oauth -23
object -101 lock -22
objective 64
objectives 121
obs 106 # 107
observability 85 dashboards -22
obviously 70
october 76
odd -71
of 44 # 45 a -21 an -21 another -38 any 63 bank -23 calls 33 cases -75 course 39 customers -50 documents -23 duties 33 each 66 events -28 everything 71 failed -43 four -22 free -21 it 52 its -23 memory -24 more 23 new 42 one -30 open -54 other -44 our 107 people -48 production 57 record -48 rows 55 scope -82 ten -44 the 21 their 77 them 81 this 66 three 21 time 48 truth -28 two -34 us 151 users -47 who 20 ~ 79
off -30 by 34 for -27 in 68 on 40 • 36
offer 49
offered 42 to 26
office 66
officer -42
official -24
offline -84
offset -39
offsets -36
offsite 40
often -34 as 23
oidc -20
ok 34
old -39 & 33 and -34 new -30 text 74 value -25 wiki 33
older -119 than -46
oldest -84
olga 42
on 37 # 81 a 45 and -25 another -24 any -102 at 21 behalf -37 by 53 call 105 code -25 every 26 failure -25 for 51 his 65 holiday 52 it 52 its 96 merge -71 my 162 one -51 paper 32 parental 59 phones -32 port -26 purpose -96 request 62 sigterm -25 staging -38 stdout -23 tag 20 the 55 their -37 them -21 this 104 time 69 to -41 top -89 us -22 what 32 which -103 with 39 wood 29 ~ -21
onboarding 116
oncall -26
once -66 a -27 and -25 at -25 it -78 more -21 the 153
one -65 : 47 ; 26 after -48 and 24 before -25 bullet 63 button -20 by 36 click -24 currency -20 database -29 endpoint 52 file -57 for 80 from -24 has 36 hour -48 in 84 instance -44 line -23 may -32 minute 33 night 52 of 43 on 33 or 46 page -62 paragraph 57 person -48 place -23 question -43 row 80 screen 22 sentence 103 so 31 tenant -24 that 34 thing -22 time 67 to -56 trace -28 was 62 we 46 wins -21 with 130 would 51 ~ -31
one's 38
ones 73 and -42 in 37
online -25
only -190 # -23 : -61 ; -52 a -27 after -26 and 38 as 53 authorised 77 be 44 by -25 fixes -23 for -32 if 36 in -42 module -42 on 53 one -40 reads -31 so -40 the -27 thing 36 when -59 with -23 ~ 83
onto 40
opc -21
open -166 & 66 a -20 at 25 for -22 in -24 invoices -24 tickets -52 ~ -85
opened 47 # 37
opening -56 a -43 hours -49
opens -176 the -44
opentelemetry 0 is 29
operation 122
operations 86
operator -82
opinion 76
opinions 72
ops 0 # 48
optional -130
options -59
or 0 # -40 & 22 a -44 another 72 delete -21 less 61 more -55 not -23 red -42 so 21 the -71 three 49 two 77 with -45 ~ -32
oracle 28
order -180 and -26 is 26 number -23 of -46 to 48
ordered -34
orders -198 and -28 will -38
ordinary 65
organisation -32
organisational 104 and 51 measures 20
origin -41
orphans -44
otel 24
other 39 module -55 modules -88 services -145 teams -39 than -27 ~ -34
others 38 : 87
otherwise -110 the -31
otlp -23
ought 140 to 140
our 233 & 31 other 29 own -134 platform 22 product -23 side -28 ~ 77
ours 47
out 0 : -46 after 70 and 38 at -123 by 76 for 81 in 21 of 30 one -62 so 32 the 31
outage -69
outages -56
outbound -30
outbox -26
outcome 85
outdated -134
output -126
outside -76 of -26 the 28
outsourcing 29
outstanding 103
over 28 # -52 & 30 a 29 by -25 mqtt -22 the -31 time 36 to 25 when -20
overdue 59
overload 40 and 56
override -110
overview -37 : -21 of 29
overwrite -35
overwritten -31
owe -62
own -59 and 40 documentation 68 table -23 the -32
owned 43 by 37
owner 71 : 55 a 62 has -46 i -21 is 48 of -20
owns -105 the 23
p -63 # -40
pack 47
package 0 # 72 and -31 is -47
packages 33
page -51 # 74 & -53 ; 36 and -39 for 68 in -51 is -84 of 109 on -22 size -27
paged -24
pages -172 the -22
paid -105 for 30
pain 24 # -34
pairs -135
pallet -35
panels 28
paper 48
paragraph 97
parallel -90
parcel -106
parental 60 leave 60
parents -57
park -22
parks -26 the -26
parse -115
part 40 # -23 in 98 of -31
partial -66
particular 71
partition -79
partitions -60 are -30
partner 115
party -21
pass -65
passed -26
passenger -46
passengers -25
passes -58
passport -89
past -46
paste 43 a 43
pasted 30
patch 0 updates -27
patches -75
path 36 purpose 49
paths 60
patient -80
patterns -36
pause -72
paused -24
pay -82 # -27 for -70
paying -51
payload 53
payment -144
payments -170 and -27
payout -89
payouts -45
pci -35
pdf -63
pdfs -34
peak -64
peek -23
peer -28
pen 53 test 49
penalty -46
penetration 32 test 32
pentest 71
people 31 and -53 in -44 of -68
per -84 # -24 channel 25 client 134 customer 36 file -20 hour -25 minute 148 month -37 provider -29 request -36 second 52 site 72 team -53 tenant -78 user -21 ~ 93
percent -86 of -44
percentage -26
performance 55
performs 48
period -24
periods -27
permission 145
permissions 55
permit -62
permits -45
permitted 41
person -43 of -23 who -21
person's -23
personal -41 ~ -64
personnel 39
persons 0 have 77
pharmacist 48
phase 135 # 48
phone -139
phones -60
photo 24 of 32
photos -48
pick 0 the -28
picks -116 the -59
picture 88 of 28
pictures 36
piece -41
pieces -32
pilot 199
pin -45
ping 25
pinned 140
pipeline 70
pipelines 90
pixel 72
pk -94
place 0 in 57 of -84 that -33 to 30 where -25
placed 39
placeholder -116
places 52
plain -121 language -36
plan -78 and 33 to -68
planned -30 and -57 for 44
planner -97 i -68
planners -37
planning 21
plans -95
plant 30
plat 21 # 28
plate -104
platform 0 team -100 with -66
platform's -32
playground 39
plays 93
plc -27
please 300 fill -39 see 23
plenty 102
plugins -100
plural 28
plus -100 one -24 the -42
png 110 or 50
pod -134
pods -117
point 22 and 33
points 32 to -41
poison -21
policies -71
policy 105 decisions -49
polite -27
poll -25
polling -93
pool -133
pools -27
port -166 # -110
portal 144
position 45
positions -37 are -23
possible 94 to 28
post -87 mortem 37 quotes 29 to -37
postcode -63
poster 107
posting -79
postman 26 collection 30
postponed 111
potential 27
power -23
pr 48 # 80
practically 87
practice 70
pre -46 push -22 receive -45
predecessor 71
prefer 60
prefix -78
preparation 46
prepared 79
prepares 22
present 42
presented 81 to 37
press -151
presses -79 & -26
pressure -33
presumably 65
pretty 105
prev -43
preview -79
previous 50 one 30
price -202 and -66 of -20
prices -120 and -23
primary -59 key -28
principle 136 of 23
principles 73
print 73 the -24
printed -53 on -83
printer -69
printers -82
printing -84
prints -154 the -27 what -34
prior 34 to 101
priority 31
privacy 44
private 0 link -29
privilege 37
probably 40
problem 93 details 24 json 120
problems -122
procedure 62 # -20
process -92
processes -39
processing 137
procurement 57
prod -21
produced 130
product -34 : -22 in 65 manager 44 owner 29 owners -59
production -60
products -107
profile -21 and -23
program -22
programme 47
progress -85
project 56
projects -50
prometheus 77
promised 159 a 49 to 55
promises -72
promising 79
proof -47 of -25
proper 141
properly 115
properties -31
property 0 of 59
proposal 42
proposals 60
proposed 94
proposes 46
protect 0 the 38
protection 55
protective 29 measures 29
protects 24
proto 43
prototype 89
proud 87 of 43
provide 120
provided -68 by -47
provider 44
provider's -78
provides -81
psi -39
psp -23
psql 59
public -108 and 42 holidays -29 internal 159
publication -29
publish 0 the -24
published -89 by -20
publishes -61
publishing 73
pull 71 requests 41
pulls -23
pump -59
pupil -51
pupils -48
purchase -21
purchasing -67
purge 23
purpose 131 : -24 and 53
push -69
pushes -102
put 0 a -70 on -29 the 47 them 42 to 55
puts -92
putting 49
px 52
py -65
python -61 # -58
q -20 & -24
qa 102
ql 37
quality 0 gates 68 of 35
quantity -30
quarantine -48
quarter -27 of -39 we -45
quarterly -53
queries -34
query -195
question 37 : 44
questionnaire 32
questions -41 : 25 and -35
queue -146 # 59 and -32 depth -32 length -25
queued -27
queues 27
quick 68
quickly 78
quiet -38 hours -35
quite 146
quotas 42
quote -33
quoted 33
r -86
race -38
raci 75
rack -29
radio -79
rail -72
raise -35 the 26
raised 0 by 67
raises -21 & -21
raising -35
ram 134
ramp -33
ran 106 out 32
random -134
range -59
ranges -22
ranking -29
rate -73 and 55 errors -36 limits 22
rated -29
ratelimit 60
rates -141
rather 46 not 37 than -78
rating -32
ratings -69
ratio -52
raw -84
rbac -24
rd 68
re -119
reach 0 # -29 the -29
reachable -69 from -34
reaches 43
react -35
read -99 : 63 access -29 and -22 for -20 it -33 the 30 them 28
readable 45 by -28
reader -68
reader's -32
readers 27
reading 0 is -25
readings -38
readme 64
reads -141 are -20 of -22 the -83
ready -40 to 34
real -57
realistic 128
reason -97 ; 56 in -57 is 27 to 27
reasonable 98
reasons 47 and -43
reboot -37
rebuilds -29
rebuilt -148
receipt -85
receipts -90
receiver 35
receives -146
recent 43
reception -43
recipe 57
recipient -54
recipients 27
recognise 34
recommend 83
recommended 23
reconciliation 58
record -44 a 54 for -48
recorded 22 in -35
recording 32
recordings -168
records -80
recovers -45
recovery -21
recurring 86 activities 38
red -51
redesign 54
redirects -46
redone 30
ref -50
refer 112 to 46
reference 71 to -38
refill -25
refills -22
refinement 103
refresh -20
refreshes -31
refund -80
refunds -207
refusals -33
refuse -30
refused -42
refuses -141 to -59
region -58
registered 0 in 22
registers -54
registration -33
registry 38
regular 25 maintenance 70
regularly 85
regulator -31
rehearsed 76
reject -134
rejected 0 with -28
rejects -128
relational 21
relations 91
relationship 25 diagram 35
relationships 41
relay -33
release -86 # 22 : 28 by 86 notes -26
released -43 by 26
releases -98 are -50
releasing -35
relevant 196
reliability 80
reliable 59
reliably 77
relies 29
reload -49
rely 21 on 21
remain -91
remainder -35
remaining -68
remains -51
remark 85
remember 34
reminder 66
reminders -48
remote -93
removed 0 at 20 it 52 the 61
removes -78 the -53
removing -20
rename -21
renamed 128
renaming 23
render 52
rendered -49
renderer -42
rendering 29
renders -38
renew -96
renewal 64
renews -31
rent -60
reordered -35
reorg 80
repair -64
repeat -75
repeated 78 at -49 calls 81 safely 39 without 32
repeating 20
repeats -24
repetitive 43
replace 29 the -44
replaced -109 by -51
replaces -90 the -31
replay -79
replays -48
replica -52
replicas -35
replication -41
reply -43
repo 125
report -38 is 36 to -34
reported 61 to 76
reports -145 the -42
repos 50
repository 196
reproduce -51
reproduced 93
req -35
request 74 a 36 access 77 and 70 id -49 is 26 of 79 per -41 that -68 through 31 to -37 with -25
requested 53
requests -60 a 21 and 34 from -37 per 138
require 95 a 78
required 68 for 22
requirements 51
requires -22 a -40
resend -36
reservation -27
reservations -29
reserve -24
reserved 0 for 23
reserves 39
reset -111
resources 68
respect 100
response 0 # -39
responsible -34 for -40
responsive 36
rest -21 api -31 of 73 under -28
restart -160 the -61
restful 91
restore -55
restored -22
restoring -56
restricted 23
restrictions 83
result -29
results 41 and -21 are 30
resume 34
retention 98 : 87
retired 30
retried -46
retries -62
retro 120
retry -56
retrying -62
return -78
returned -34
returns -103 # -39 the 38
reuse -34
reused -30
reveals -20
reverse 89 engineering 46
reversible 28
review 0 and 58 by 25 within -30
reviewed 21 by 110 on -80
reviewers 70
reviews -29
revision 67
revoke -62
revokes -38
rewrite 43
rewrites 39
rewritten 95
rfc 31 # -37
right -35 : -29 ? 50 of -27 to 32
rightly 87
rights 75
ring -58
risk 97
ro -20
roadmap 116
robots 41
robust 101
role -26
roles 0 : -26 and 23
roll -53
rolled 95 out 35
rolling -31
rollout 115
room -42 # 74 & 89 : -31
rooms -63
root -81
roster -23
rotated -27
rotation 123 and 72
roughly -42 # -20
round -53
rounded -63
rounds -21
route 24 and 42
router 66
routes 63 are 55
routine -24
routing -76
row -129 # 68 count 42 in -30 is -29 level -29
rows -157 are 25
rpa 60
rt 22
ruff -48
rule 22 is -40
rules -152 are -33
run -105 a 20 at 35 on -50 twice -40 two -29 with -22 ~ 29
runbook 66 is 73
runner 24
running -33 a -33
runs -135 a -50 as -40 by 59 in -30 on -39 the -25
runtime -24
s -107 # -102 • 50
safeguards 38
safely 38
safety 36
said 151
sale -45
salt 60
same 0 day -25 file 38 job -27 pull -27 set 45 time -54
sample -60
sampled -99
sampling 114
sandbox -62
sap -126
sat 68
satisfied 23
saved -55
saves 64
saving -28
saw -56
say 95 the -20 what -37 which 38
saying 62
says 43 # -85 & 42 more 63 no 47 so -28 the 70
scale -103
scales -34
scan -68 the -27
scanned -48 by -31
scanner -104
scanners 32
scans -59
schedule 47
scheduled 41 for -59
schedules -22
schema 62 changes 30 diff -48 is 44
scheme -37
school -58
schools -35
scope 33 of 42
score -126
scores -67
scoring -48
scraped -23
scratch -24
screen -37 and 27 in -55
screening -39
screens -114 are 32 of -83
screenshot 166
screenshots -33 of 41
script -25 and -48
scrolls -41
scrubbed -45
sdk 30
sdks -42
sealed -30
seals -25
search -166 box -30 for 125 go -28 is -36 the 172
searches 32
searching -20
seat -33
seats -32
sec 93 # 138
second -22 & 84 ; -38 factor -20 one -28 person -33
secondary -28
seconds -117 the 54
secret 80 • 68
secrets -68
section 133
secure -23
security 40 is 92
see 75 & 112 a -29 api 20 one -54 that -43 the 42 their -39 them 29 what -50 whether -39 which -35 who -28 why -45
seed 50 # 66 data 120
seeded -43
seeds -41
seemed 45
seems -40
sees -59 it -28 the -38
segment -23
segments -28
select 22
self 100 explanatory 81
sell 20
semantic -61
send -169 & 21 it -59 the -22 us 28 x -31
sender -74
senders -38
sending -81
sends 0 a -26 it 30 the -23
sense 130
sensible 54
sensitive 56
sensitivity 85
sensor -92
sensors -41
sent -164 at -28 by -36 later -26 to -93
sentence 78
sentences 49
sepa -30
separate -51
separation -79
september 25
serial -43
seriously 87
serve 30
served -39
server -39 is -24
servers -120
serves -70 as -36
service 42 : -42 and -20 desk 72 has -45 level 73 name -27 on 36
services 0 ; -39 in 38
session 43 with 35
sessions -42 and -22 are -21
set 41 by 48 for 94 it 42 the -36 to -35 up 60
sets -42 the -33
setting -47
settings -109
settled 70
settlement -20
setup 59
sev -27 # -27
seven 0 days -28 years -26
several 108
severity 142
sftp -64
sh -52
sha -98 # -69
shadow -28
shall 241 be 116
share 0 of -40 one -36
shared 0 by -85 with 108
shares -29
she 108 has 43
she's 140
sheds -21
sheets -33
shelf -27
shell -33
shift -105 ; -34 lead -35
shifts -33
shipment -20
shipping -21
ships -46
shop -188
shopper -22
shops -34
short 61 explanation 28
shortened 73
shorter -46
should 113 a -35 be 94 come 23 exist 73 hear -41 it -42 look -29 never -52 not -56 see -31 stay -37 the -77 you -30
show 0 a -28
showed 101
shown -61 as 46 in -31 to -53
shows -135 a -41 it 58 the -31 what -108 who -35
shut -97
shutdown 48
sibling 84
side 43 by -73
sidebar -40
sidecar -94
sides -38
sign -63 in -65 off 98
signal -74
signature -77
signed -154 in -37 off 44
signing -88 key -39
signs -123
sigterm -26
silence 36
silent -28 for -29
silently -67
sim -69
similar 139 to 73
simply 26
simulator -57
since 67 # -87 & 80 every -32 the 97 then 20 they -50
single -216 source -23
singular 62
sink -21
sister 90
sit 0 down 31 in -20
site 28 has 34 in 44
sites -93
sits 0 between -65 in 36
six -58
sixty -48
size -35
sized 36
sketch 25
sketches 95
skip -135 the -24 with -26
skipped 0 and -21
skips -114 the -50
sku -69
sla 55
slack 0 # 27
slide 45
slides 34
slo 189 : 57
slos 57
slots -103
slow -67 # -26
slower -25
slowest -39
slug -49
small -50
smaller -48
smart 64
sms -100
snake 28 case 28
snapshot -42
snapshots -37
snippet 87
so 0 & 65 : -22 a -26 every -33 far 74 no -69 the -47 there -24 they -70 we 57 you -22
soap -82
soc 32
sock -37
socket -98
sockets -62
sold -27
solver -40
some 194 # -38 of 52
somebody 56
someone 113 should 32
something 189 here 33 to -33
somewhere 228 in 36
soon -87 after -64
sorry 197
sorted -61 by -33
sorting -51
source 43 and 27 is -31 of -20
space 109
spans 47 : 24
special 0 category -25
species -60
specific -20
specify 81
speed -105
spend -74
spike 48
spinner -68
split 36 by -26 of 59 the -86
splunk 22
spot 60
spreadsheet 57
spreadsheets -27
spring 75
sprint 192 # 77
sprints 68
sql -61 and 71 only -20
squad 94
src 27
sre 127
srv -21
sso -30
stability 49
stable -97
stack 22
stage -34
staged -33
staging -96
stakeholders 88
stale -83
standard 54 set 47
standards -42
standing 39
stands -130 between -21 in -21
start -95 a -46 at -28 in -22 stop 94 the -24 with -48
starter 24
starting 44
starts -129 at -23
state 0 : 50 and -26 for 76 in -31 is -27
stateless -119
statement 41
statements 127 here 38
states -73
static -79
station -62
stations -25
status -109 # -28 : 38
stay -113
stays -142 with -22
stderr -23
stdout -78
steady 26 state 41
steering 99 committee 78
step 30 # 64 by 60
steps -35 are 46
steward -101
stewards 64
stick -64
stickies 42
sticks -37
sticky 47 notes 66
still -135 & -28 answers -22 be -32 in 61 missing -37 open -21 under 29
stock -162 is -23
stood 67 here 44
stop -134 the -44
stopping -40
stops -146
store -80 is -26 the 41
stored -35 as -22 for 23 in 36 with -46
stores 64
stories 79
storing -48
story 0 # -93
str -26
straight -28
stream -91
streaming -21
street -39
strict -20
strictly 44 confidential 24
string -51
strings -62
strip -33
stripe -56
strive 24 for 24
struck -23
structure 120
structured 38 json -25
stub -67
stuck -21
stuff 149
style 73
subject 161 and 39 is 22 to 50
subjects -25
submission -50
subscribe -29 to -28
subscribes -24
successor 92
such 0 a 40 as -78
suggests 36
suite 31
sum -51
summary -85
summer 120
sums 46
sunday -53
super 37
supplier 45
supplier's -33
supplies -94
supply -36
support -157 staff -20
supports 76
supposed 23 to 31
sure 0 that -35
surely 68
survey 46
survive 0 the 62
suspected -23
suspended -42
suspension -34
sven 61
svg -104
swagger 105 is 60 ui 45
swap -73
swaps -57
switch -140 to -54
switched 0 off -28
switching -45
syntax -40
synthetic -67
system -26 and 43 is 33 of -48
systems 31
t -61
tab 36 # 25
table 0 and -45 definitions 65 in -47 log -21 of 41 rate -22
tables -22 and 58 are 47 to -53
tablet -23
tablets -23
tabs -63
tag -119
tagged 29
tags -35
tail -78
take 33 # 44 it 20
taken 0 at -21 from -56
takes -110 # -28 a -28 about 22 an -28 care 53 over -21
talk 49 about 34 to 26
talks 0 to -46
tank -37
tap -23
target 91 and -22 window 56
targets 22
tariff 54
task 98
tax -166
tbd 156 waiting 31
tcp -26
teacher -75
teachers -50
team 0 & 54 ; 41 and 26 has 23 is -42 lead -23 who 59
team's 53
teams 64
tech 72
technical 119 and 49
technician 38
technicians -56
technology 42
telemetry 31
telephone -53
tell 0 & -38 the -70 you 94
tells -246 the -66 you 42
temp -22
temperature -55
template 60 ; -40 and 70 for 57 repo -53
templates -31
tempo 20
temporary -30
ten -223 seconds -25 years -37
tenant -167 and -28 • -21
tenant's -52
tenants -181 can -26
tend 89 to 89
tender 60
term -51
terminal -81
terminals -65
terms -63
terraform -64
test -42 # 31 and -31 data 70 in 32 on -63 systems -67
tested -23 with -62
tester 63
testers 24
tests -52
text -132 and -30 field -28 is -26 to -40
texts -58
th 43
than -25 # -124 a 24 five -40 one 44 that -33 the -29 we 29
thank -23 you -23
thanks 45
that 24 # -23 & 31 a 31 adds -23 all 34 are -40 cannot -20 could -39 day 40 fails -27 has -74 have -36 hour -55 i -26 in 50 is -24 isn't 43 knows -65 no -64 nothing 32 of -63 opens 20 order 39 other 32 stays -27 stood 44 tenants 35 was -105 will -29 would 46
that's 0 all -70 it -34 the 77
the -25 & 50 action -31 address -62 admin 51 agenda 43 agent 66 answer -54 api -39 app -66 architecture 42 archive -28 auditor -26 auditors 24 author -38 author's -27 autumn 42 backend 29 backlog 49 backup -26 bank -196 banner -22 batch 33 bed -34 bell -41 best 29 better -30 bin -50 body -80 booking -25 bot -30 bottom -34 branch 25 browser -76 budget -39 build -40 building -23 burger -20 business 51 button -46 cache -39 calendar -31 call -57 caller -44 card -70 carrier -49 cart -25 case -73 catalog -35 catalogue -67 cause -43 central 34 changelog -63 channel 46 chaos 70 chart -48 check -35 checklist -28 checkout 36 ci 64 ciso 57 claim -30 client -37 cloud 24 code 40 coffee 54 colours 48 command -39 commit -28 common 39 community -35 company -125 company's -107 compliance -39 component 116 concept 43 connection -83 consultants 72 consumer -46 consumers 26 controller -28 controllers 51 cookiecutter 56 core -50 corporate 42 cost -54 counter -26 create 36 crm 29 current -46 customer -105 customer's -46 customs 35 daily -35 dashboard -102 data 74 database 20 day -113 dba 42 ddl 59 dead 36 deadline -27 decision -41 default -62 deploy -31 design -46 details 20 dev -37 developer 29 developers -72 device -59 diagram 64 diff -29 difference 25 directory -79 discussion 55 disk 49 docs 30 document -95 documentation -20 double 24 draft -54 drafts 30 drawings 60 driver -22 duty -39 earlier 43 edge -27 element 39 end -83 engineer -25 engineering -29 entry 21 environment 35 epic 32 erp -29 error -57 eu -51 evening -32 event -41 events -49 evidence -32 exception -21 exit -26 export 63 external 38 fallback -59 feature 33 fences 71 field 63 figures 55 file -55 files 72 filter -65 first -156 five -80 flag -38 fleet 47 flow -37 folder 22 footer -32 form -129 former 89 four 60 fourth -27 framework 28 front 31 frontend 38 full -40 future 44 gate -60 gateway 35 golden 20 green 26 grid -34 group 22 guard -74 hall 33 handover 31 hardware 31 header -29 heart 51 highest -26 history -22 hook -30 hospital 44 host -36 hosting 41 hour -22 house 43 hsm -24 images 22 import 64 importer -22 incident -40 index -58 input -46 installer -27 integration 82 internal -32 intranet 47 item 43 job -92 json -35 jump 31 key 42 kick 43 kitchen 38 kpi 20 label -70 last -105 layout 77 ledger 28 left -64 legacy -29 letter -21 library -80 life 28 limit -116 line -59 lines 48 link -127 list -31 load -39 local -51 location -43 lock -21 log -113 logger -22 logging 29 logs 31 lower -27 main 26 manager -21 map -79 master 99 matrix 38 merge 47 merger 75 metrics 30 middle -44 migration 86 migrations 152 mobile 45 module 70 moment 87 monitoring 71 monorepo 27 month -90 monthly -77 morning -20 move 38 name -101 naming 60 national -47 navigation 56 network 72 new 166 next -90 night 66 node -55 notes 20 number -74 numbers -33 offsite 33 old 75 oldest -56 on 55 onboarding 39 one 37 ones 95 only -48 open 40 operations -137 ops 69 order -152 original 36 other 89 others 59 outage -31 outbox -24 outcome 37 output -21 overview -46 owner -55 page -97 pager 24 panel -38 parcel -34 parent 75 part -49 partition -23 partner 49 past 27 path -53 payload 84 payment -33 payments -26 pdf -35 people -39 period -21 person 52 picture -27 pilot 110 pipeline 43 place 85 plan 29 planned -57 planner -25 platform -122 platform's -32 pod -108 portal 116 position -33 post -51 pr -22 pre -26 predecessor 36 present 76 previous 70 principle 22 print 46 product -26 profile 27 project 30 protocol -32 provider 51 public -27 quality -29 quarter -42 query -59 queue -67 raci 70 rack -56 range -23 rates -42 reader -49 real -22 reason -53 record -48 red 28 redesign 50 register 34 regulator -32 release -56 relevant 22 remainder -21 remaining -23 replay -21 replica -35 repo 34 report 33 reporting 46 repository 50 request -64 requirements 31 responsible 104 result 52 results 51 retro 30 return -33 rights 34 roadmap 42 role -43 root -41 routes 21 row -80 rule 33 rules -21 runbook -63 sales -41 same -61 scale -53 scanner -70 scheduler -46 schema 25 score -38 screen 21 script -21 scripts 72 seat -23 second 42 section 54 security -69 seed 64 sensor -42 server -31 session 29 set -42 shared 70 sheet 23 shelf -28 shift -25 shop -23 sibling 84 sign 39 signature -24 single -52 sister 80 slot -43 slow -41 split 50 sprint 84 squad 61 sre 38 staging 27 standard -57 standby 27 statements 31 status -41 steering 79 steps -48 stock -38 story 29 subject 89 summer 78 supplier 58 support -67 tables 66 tag -66 target -50 tariff -42 tax -47 team 25 teams 51 template 58 tenant -125 tenant's -38 tender 51 terminal -55 test 58 text -86 thing -55 third 83 three -22 ticket -120 till -40 time 58 title 44 tool 46 top -31 trace -20 trail -25 train 42 training 64 trial 30 trucks -25 truth 63 tv -32 ui -39 update 54 upload 61 upstream 24 user -70 user's -37 usual 147 ux 44 vault -32 vendor 35 very -97 view -27 vote 79 vpn -34 waiting -66 wall 41 ward -31 warehouse -26 way 75 website -47 week 83 weekly -28 whiteboard 61 whole -47 wiki -88 window -53 wish 69 worker -26 workflow -26 works 60 workshop 22 worst -44 wrong 47 yaml 43 years 36 ~ 102
their -26
theirs 110
them 70 after 35 again 23 all 67 and 49 as 26 at -38 down 37 here 40 in 22 is 50 on 56 so -25 to -60 up 29 when 40 with 52
themselves -109
then -47 # -44 a 54 ask -30 delete -29 it -25 on -47 restart -39 the 47 we 60
there 107 ; 44 a -41 are 54 in 23 is -112 was 43 were -43
there's 52 a 101 no -36
therefore 54
these 224 days 56 in 37
they 74 do 69 don't -27 run -20 say 60 see -25 stay 59 want 50 were -69
they've 25
thin -23
thing 132 and 36 we 101
things 123 that 89
think 111 of 37
third -28 tab -56
thirty -102
this 196 and 45 chapter 25 component 39 for 74 heading 20 is -51 line 109 module -59 month 24 nicely 36 one 97 order -37 page 56 paragraph 20 part 30 place 39 screen -20 section 89 service -85 subject 21 the -29 was 47 week -22 ~ -103
those 111 days 63 for 77 in 40 of 78 that -22 who -21
though 55
thought 64
thousand 0 words 57
thread -60
threads -110
threat 0 model -82
three -41 days -78 minutes -28 sentences 21 weeks 38
threshold -30
thresholds 92 are 26
throttle -28
throttling 80
through 0 a -40 the 96
throughout -59
throw 27
thrown -23
thumbnails -33
thumbs 25
thus 43
tick -45
ticket -24 # -37 : 38 and 52 for 27 number -20 to -59 with 30
tickets -173 from -25
tide -41
tidy 126
tied 50
tier 37 # 39
tiers 38
tile -58
tills -31
time 0 ; -37 and 153 being 29 for -23 from -25 in -80 is -36 it 26 of -129 to 45 zone -30 zones -23
timeline -32
timely 80
timeout -45
timer -33
timers -55
times -39 a -20 the -22
timestamp -99
timestamps -41
timestamptz -22
timing -47
tiny -38
tired -128
title -54
titles -65
tls -85
tmp -28
to 53 # -151 a 29 add 35 agree -50 all 32 and -47 answer -39 anyone 23 be 113 bring 94 build 55 call -84 code 44 come 94 commit 35 customer 34 date 55 discuss 77 do -23 draw -29 each 72 end 22 every 20 everyone -35 fill 28 follow 163 generate 26 get 114 go 68 have -20 in -57 it 71 its 24 keep -42 know 36 left -33 list 45 look 27 main -21 many -36 me 20 move -53 now -24 observability 57 one 44 other 43 our -62 paper 32 plan 24 post 45 print 77 put 44 record 39 repeat 31 replace -67 retry 41 run 70 save 32 say -53 search 32 see -131 share 46 show 66 sign -24 sit 32 staging -43 standard -43 start 44 stderr -21 stdout -60 stop -20 take 39 tenants -40 the -42 them -38 this 77 those 67 three -51 type -45 understand 49 use 57 wait -59 what 101 which 37 work 52 write 64 you -92 your 27 zero -43 ~ 48
toast -29
today -29
todo -34 : 46 and -51 in -28
todos -47
together 91 with 93
token -85 bucket 23
tokens -103
told 0 us 28 when -29
tomasz -40
toml -51
tomorrow 32
tonight -28
too 127 ; -42 big 20 many 62
took 134 place 54 them 20
tool 129 and -40
tooling 44
tools 177
top -81 : -22 of -31 right 43
topic 32
topics -51
total -47 # 68
totals -26
touch 0 wood 48
touched 54
touches -76 a -26
tour -62
towards -49 the -26
trace 28 id 58
traceability 81
traceable 147
traced 57
traceparent -23
tracing 187 is 38
track 62
tracked 164
tracker -25
tracks 31
trade -23
trained -73
transaction -91
transactions -41
transfer -80
transition 55
transitions -21
translated 71
translates -81
translating -46
transparency 24
transport -27
treasury 34
treat -85
treated 21 as -23
tree -70
triage 83
trial 75
tried -27
tries -78 to -25
trigger 34
trip -33
truck -75
trucks -41
true -68
trust 139
trusted -33
truth 24
try 122 again -32 it 28 later -25
trying 53
tuned 40
turn -66 a -26
turned -57
turns -123 a 34
twelve -121
twenty -66
twice 82 a -64 is 24
two -77 : 33 columns -20 minutes -47 or 45 orders 27 people -52 sentences 37 tables -22 weeks 31 ~ -63
txt -30
type 0 : -20 is -29 labels 123 the -53
typed -54
types 61 and 65 are 103
typical 57
typing -22
u -54
un -36
under 93 # -158 & -143 a 28 discussion 32 it -64 load 28 negotiation 20 review 20 way 76
underneath -28
understand 50
understanding 54
understood 37
undo -102
unexpected 80
unfinished -70
unified 88
unique -69
unit 29 is -25
units 31
unknown -211 fields -29
unless -89 the -20
unlimited -25
unlock -28
unmatched -21
unpaid -23
unreadable -24
until -187 # -55 a -37 he -28 it -63 then 145 they -36 we -30 you -39
untouched -27
unused -138
up 21 : -58 a 21 and 62 on 23 steady 36 the -48 to -146 we -26
update -143 a -29
updates -133
upgrade 84
upgraded 29
upload -66
uploaded -27
uploads -97
upon 68
ups 105
upstream 68
url 69
us 164 # -111 a 78 and -41 from 34 in 26 the 51 to -22
usability 65
usage 71 is 31
use -76 a -60 in -40 is 74 of 45 the 54 this -22
used -30 by -74 in -27 to 168 up -54
useful 73
useless -31
user -49 can -38 id 21 interface 133
user's -41
users -147 are 118 of -24 see -27 who -43
uses -35 the -87
using 0 the 28
usual 116
usually 57
utc -114
utf -64 # -64
uuid -29
ux 220 # 20 has 55 is 35
v -64 # -36
vacation 52
vacuum -32
val -20
valid -110 for -34 from -28
validate -68
validated 26
validates -42
validation -67
validator 20
validity 21
value -107 and -30 for 40 to 48
values -137 are -32
valve -85
van -26
vanish -57
var -30
varchar -45
variables -42
variant 46
various 176
vary 55
vat -39
vault -99
vehicle -43
vehicles -60
vendor 35 has 69
vendor's 26
vendors 116
verdict -37
verification -28
verified -27
version 79 # -32 : 30 ; 32 and 25 of 27 with 40
versioned 74 and 42
versions -32 and -41 are -39
very 120 seriously 26
via -36 the 27
video 58
view 73 of 24 v -37
visible -30
visitor -60
visitors -48
voice -43
void -20
volume 38
volunteered 63
volunteers 29
vote 85
voted 39
voucher 82
vpn -30
vs 83
w 131 # -36
waf 45
wait -176 # -25 for -130 in -40 one 47 until -23
waiting -126 for 76 in -31 on 43
waits -96 for -51 in -29
wakes -49
want 0 one 44 so 99 the -33 to -38
wanted 83 to 60
wants 129 to 29
ward -79
warm -75 up -36
warn -91
warning -57
warnings -87
warns -57
was 284 # 27 a 114 built -76 closed 66 done 82 dropped -31 generated 34 given 32 in 27 issued -32 last -66 missing -20 moved 36 not -40 one 27 planned -29 rejected -27 removed 52 split 29 taken -51 the -53 withdrawn -25
wasn't 46
waste 52
watch -73 the 31
watched 24
watches -32
water -108
waterfall 25
watermark -38
waves 36
way 110 of -68
we 181 accept -43 agreed -55 answer -44 are 71 assume -27 believe 51 can 46 can't -52 could 39 couldn't 29 did 37 do 47 don't -93 follow -51 get 27 got -30 had 135 have 201 haven't 33 hold -24 hope -33 inherited 33 intend -51 keep -22 know 38 left 73 look -28 looked 23 make -85 may 42 moved 67 never 32 only -67 own -49 plan -52 ran 21 recommend 32 removed 30 should -30 show -38 still -66 stop -41 store -54 strive 24 take 42 think 34 use -92 want -53 wanted -98 were 41 will 69 would -43 write -33
we'd 177 like 51
we'll 149
we're 187
we've 170
weak 20
web 67 shop 55
webhook -63 from -56 to -39
webhooks -96
website -62
week 23 # 63 ; 27 after 42 and -30 of 20
week's -48
weekday -41
weekdays -82
weekends -45
weekly 0 : 23 monthly 81
weeks 28
weighed -31
weight -55
weights -76
welcome 169
well 150 as 49 defined 80
went 276 away 41 out 59 stale -37 to 56
were 269 in 46 removed -48 taken 32 written 23
wh 0 # -36
what 165 ? 49 a -61 can -35 gets 58 happened -82 happens 60 has 38 it 68 runs 74 the -71 they -137 this 36 triggers 48 was -21 we -65 would -37 you -54
what's 104
whatever 45 the -24
wheel -51
when -38 a -166 an -48 and 27 half -22 i 52 it -24 it's -39 nobody -26 one -32 something 75 they 126 we 30 you -26
where -21 & -39 a -52 in 96 it 103 the -20 they 71 we -62
wherever 59
whether 37 the -24
which 0 # -59 & 92 a -28 are 35 case -37 checks 121 format 42 has 25 it -40 no 22 of 72 one 55 ones 60 rows 66 should -41 spans 20 the -29 they -48 was 50 we 58 will -20 you -32
whichever 58
while -174 a -29 it -22 the 73
white -35
whiteboard 98
who 39 approved -39 can 59 did -23 gets 25 is -41 may 66 opened 42
whoever 119
whole -78
whom 86
whose 0 name 52
why -87 a -43 it 24 the 34 this 55
wide 47
widgets 49
width -43
wiki 74 page 45
will 79 be -44 come -27 describe 38 do -80 follow 33 know 30 look 31 not -167 tell 40 write 62
win -27 over -30
window 57
windows -132
wins -72
winter 41
wipe -65
wiped 61
wish 133 list 47 to -136
wishes 86 to 58
with 35 # 27 & 145 all -61 an -35 both 25 care 40 due 30 each 95 everything 32 four -60 get -30 its 38 last -57 more 100 one -121 other 78 our 69 the 97 them -44 those 25 three -38 two 40 us -28 ~ -52
withdrawn 49
within -144 # -34 a 26 one -49 two -128
without -129 a 24 asking -50 calling -22 it -61 one 40 training 91
wizard -84
woken -44
won 68
wood 75
word -61
wording -23
work -84 in -106 on 22
worked 49
worker -121
workers 29
working -142 day -40 days -95 group 60
works 0 for -27 in -24 offline -22 on 25 with -64
workshop 144 with 50
workshops 55
workspace 33
world 32
worse 79 than 96
worst -72
worth 53 a 53
would 121 be 28 do 20 expect 30 have -75 only 79 rather 45
wrapped -60
write -39 a -46 down 31 in -75 it 36 the -61 them 24 this 66 to -51 up 47
writes -145 a -38 the -24
writing 70
written 0 by -31 in -142 to -133 yet 135
wrong 22
wrote 155
x -123 # -28 ~ -29
xml -40
xsd 96
xx -51
y 25
yaml 97 file -26
year -33 and -96 by -36 end 33 of 67 the 39
year's 29
yearly 43 : 45
years 63 the 49
yellow -32
yes 0 no 95
yesterday 38
yesterday's -70
yet 0 : -27 and -25 so 44
yields -52
yml 50
you 56 are 36 can't 34 cannot 39 don't 22 get -88 like -82 more 40 must 35 should -21 the 86 want -43 would 33 ~ 23
you'd 51
you'll 83 get 32
you're 96
yours 100
yourself 26
zero -145 or -26
zeros -42
zip 0 with -26
zone -48
zones -85
zoom -59
zpl -98
~ 70 # -64 & -97 : 71 ? 31 a -68 according 25 are 69 at -26 between 34 by -148 c -31 can 25 events 36 everything -21 export 61 fatigue 28 for 23 go 128 handling 38 have 58 help 55 here 54 i 23 id -42 if -24 in 21 is -32 it 41 keep 24 kit 124 make 60 may 50 means 26 must 148 needs 28 of -111 only -34 over 39 per 38 protection 47 registry 35 requests -58 run -49 shall 31 should 175 so -60 takes -29 that -21 the 46 then -26 to -49 trail 87 up -29 was 59 we -20 were 102 when 33 wherever 33 will -21 with -34 without 24 you -30 ~ -37 • 23
• -220 # -72 a -105 access 22 action 39 add 21 an -24 as -118 ask -45 call -24 check -47 compare 28 cost 36 create 55 daily 25 double 53 envelope 26 events 63 every -23 export -59 fix 36 for 34 get 20 how -31 images 69 in -31 internal -28 kept 110 kpi -22 lineage -26 list -28 look -33 manual -24 monthly 57 next 54 no -45 nothing 69 on -20 one -25 owner 29 page -29 plans -23 platform -38 policy -42 post 37 record 59 renovate 24 retention 84 run -27 same 47 schedule -20 schema 59 secrets 56 see 24 set -21 somebody -20 stored 72 tell -27 ticket 25 to 57 todo 80 ui -27 who 41 write -27
… 99
`

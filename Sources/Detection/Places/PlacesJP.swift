// Made by tools/make_places.py. Towns: GeoNames, CC BY 4.0.
extension PlaceTables {
    static let jp = PlaceTables(
        regions: """
            01=aichi=愛知=愛知県 02=akita=秋田=秋田県 03=aomori=青森=青森県 04=chiba=千葉=千葉県 05=ehime=愛媛=愛媛県 06=fukui=福井=福井県 07=fukuoka=福岡=福岡県 \
            08=fukushima=福島=福島県 09=gifu=岐阜=岐阜県 10=gumma=gunma=群馬=群馬県 11=hiroshima=広島=広島県 12=hokkaido=北海道 13=hyogo=兵庫=兵庫県 \
            14=ibaraki=茨城=茨城県 15=ishikawa=石川=石川県 16=iwate=岩手=岩手県 17=kagawa=香川=香川県 18=kagoshima=鹿児島=鹿児島県 19=kanagawa=神奈川=神奈川県 \
            20=kochi=高知=高知県 21=kumamoto=熊本=熊本県 22=kyoto=京都=京都府 23=mie=三重=三重県 24=miyagi=宮城=宮城県 25=miyazaki=宮崎=宮崎県 \
            26=nagano=長野=長野県 27=nagasaki=長崎=長崎県 28=nara=奈良=奈良県 29=niigata=新潟=新潟県 30=oita=大分=大分県 31=okayama=岡山=岡山県 \
            32=osaka=大阪=大阪府 33=saga=佐賀=佐賀県 34=saitama=埼玉=埼玉県 35=shiga=滋賀=滋賀県 36=shimane=島根=島根県 37=shizuoka=静岡=静岡県 \
            38=tochigi=栃木=栃木県 39=tokushima=徳島=徳島県 40=tokyo=東京=東京都 41=tottori=鳥取=鳥取県 42=toyama=富山=富山県 43=wakayama=和歌山=和歌山県 \
            44=yamagata=山形=山形県 45=yamaguchi=山口=山口県 46=yamanashi=山梨=山梨県 47=okinawa=沖縄=沖縄県
            """,
        larger: """
            -
            """,
        postal: """
            001-007=12 010-017=02 018=02+03 019=02 020-029=16 030-031=03 033-039=03 040-099=12 100-108=40 110-116=40 120-121=40 \
            123-125=40 130-136=40 140-146=40 150-158=40 160-171=40 173-198=40 201-208=40 210-216=19 220-227=19 230-259=19 \
            260-267=04 270-279=04 282-290=04 292-299=04 300-310=14 311=14+38 312-319=14 320-329=38 330-348=34 349=34+38 \
            350-369=34 370=10+34 371-379=10 380-383=26 384=10+26 385-388=26 389=10+26+29 390-399=26 400-409=46 410-422=37 \
            424-428=37 430=37 431=01+37 432-439=37 440-468=01 470-497=01 498=01+23 500-509=09 510-519=23 520=22+35 521-529=35 \
            530-547=32 549-562=32 563=13+32 564-587=32 589-599=32 600-607=22 610-617=22 618=22+32 619-627=22 629=22 630=28+32 \
            631-639=28 640-646=43 647=23+28+43 648=28+43 649=43 650-679=13 680-683=41 684=36+41 685=36 689=41 690-699=36 \
            700-719=31 720-723=11 725-739=11 740-747=45 749-759=45 760-769=17 770-779=39 780-789=20 790-799=05 800-810=07 \
            811=07+27 812-816=07 817=27 818-838=07 839=07+30 840-847=33 848=27+33 849=33 850-859=27 860-869=21 870=30 871=07+30 \
            872-879=30 880-889=25 890-899=18 900-907=47 910-919=06 920-921=15 922=06+15 923-929=15 930-938=42 939=15+42 \
            940-948=29 949=26+29 950-959=29 960-976=08 979=08 980-989=24 990-999=44
            """,
        towns: """
            =01 achynwmyaaychy agui aichi aisai aisaichhi aisaishi aisaisi aisajus aiszai aixi aixishi ajsaj anazawa \
            anazawaaychy ancheng anchengshi andyo andzijas andzjo andzo andzso anjo anjosi anjw anjwaychy anwyamaaytshy anziyan \
            anzyochhi awbw awbwaychy awkazaky awkazakyaychy aychynwmyaaychy aynazawaaychy aynjw aynwyamaaychy aysay aysayaychy \
            aysayyaychy aytshynwmya bantian bantianshi beimingguwu binan binanshi changhua changhuashi chirju chiryu chiryucho \
            chita chitashi chunrijing chunrijingshi chyrwaychy chyrywaychy chytaaychy cita csirju cusima dafu dafushi dahalasi \
            daoze daozeshi dokonamesi donghai doyohasisi doyokawasi doyotasi fengchuanshi fengqiaoshi fengtianshi fuso galiyasi \
            gamagolisi gamagori gamagorichhi gamagwry gamagwryaychy gangqi gangqishi gaseugaisi ghamaghwry giyoseusi gmagwry \
            gomakisi handa handaaychy handachhi handasi haruta heian hekinan hekinanchhi hekinansi hkynanaychy hykynan \
            ichinomija ichinomiyasi inadzava inajawasi inasawa inasawacho inazava inazawa inazawachhi inazawacho inujama inuyama \
            inuyamachhi inuyamacho inuyamasi ishiki itinomija itinomiya itinomiyachhi iwakura jiangnan jilyusi jindao jitasi \
            kaminoma kanie karija kariyachhi kariyacho karyaaychy karyya karyyaaychy kasugai kasugaichhi kasugaj kaswgay \
            kaswgayaychy kaswgayyaychy kaswghay khanda khasungi khekinan khiyoasu khoamaki kiesu kijosu kitanagoya kiyosu \
            kiyosuchhi komaki komakichhi koromo kota kozakaicho kuroda kwmaky kwmakyaychy kwmakyaytshy kywsw kywswaychy \
            kyywswaychy laihu laihushi lichuanshi liming limingshi liqiao liqiaoshi litian litianshi manda minamichita mingguwu \
            mingguwushi morowa nagakute naghwya nagoia nagoja nagojo nagoya nagoyacity nagoyashi nagoyasi nagwyaaychy nangoaya \
            naqoya ngwyh nishio nisio nisiochhi nisiosi nisshin nissin nissinchhi nissinsi nissyin nisyio nyshw nyshyn nyshyw \
            nyshywaychy nysshynaychy obu obuchhi obusi oguchi oharu okadzaki okajakisi okasaki okazaki okazakichhi owariasahi \
            owariichinomiya pujun pujunshi qingxu qingxushi quanshan quanshanshi rijin rijinshi seto setochhi setosi setu \
            shinshiro shitara sobue stwaychy sytw sytwaychy tahara taharaaychy taharachhi taketoyo takhara tawara thoakoanamea \
            thoayoahachi thoayoakawa thoayoata tianyuan tianyuanshi tirju tiryuchhi tita titachhi tobishima toekhasi tojohashi \
            tojokava tojokhashi tojokhasi tojootakhot tojota tokoname tokonamechhi tokonamecho tokonameh tokugawa toyoake \
            toyohama toyohashi toyohashishi toyohasi toyohasichhi toyohasyi toyokawa toyokawachhi toyone toyotachhi toyotaiaichi \
            toyoyama tshyryw tshyta tsiryu tsushimacho twkwnamh twkwnamhaychy twywhashyaychy twywhashyaytshy twywkawaaychy \
            twywkawaaytshy twywta twywtaaychy weizhangxu xanco xiaomu xiaomushi xichinoamiya xinuyama xisi xiwei xiweishi \
            xoakasaki xobu yatomi yigong yigongshi yigu yigushi zhangjiushou zhiduo zhiduoshi zhili zhilishi あま市 みよし市 一宮市 丹羽郡大口町 \
            丹羽郡扶桑町 刈谷市 北名古屋市 北設楽郡東栄町 北設楽郡設楽町 北設楽郡豊根村 半田市 南知多町 名古屋市 名古屋市中区 名古屋市中川区 名古屋市中村 名古屋市中村区 名古屋市北区 名古屋市千種区 名古屋市南区 名古屋市名東区 \
            名古屋市天白区 名古屋市守山区 名古屋市昭和区 名古屋市東区 名古屋市港区 名古屋市熱田区 名古屋市瑞穂区 名古屋市緑区 名古屋市西区 大口町 大府市 大治町 安城市 小牧市 尾張旭市 岡崎市 岩倉市 常滑市 幸田町 弥富市 \
            愛知郡東郷町 愛西市 扶桑町 新城市 日進市 春日井市 東栄町 東浦町 東海市 東郷町 武豊町 江南市 津島市 海部郡大治町 海部郡蟹江町 海部郡飛島村 清須市 瀬戸市 犬山市 田原市 知多市 知多郡南知多町 知多郡東浦町 \
            知多郡武豊町 知多郡美浜町 知多郡阿久比町 知立市 碧南市 稲沢市 蒲郡市 蟹江町 西尾市 西春日井郡豊山町 設楽町 豊山町 豊川市 豊明市 豊根村 豊橋市 豊田市 長久手市 阿久比町 額田郡幸田町 飛島村 高浜市 =01+03 \
            toyota =01+04 ichinomiya =01+04+06 hongo =01+06 takahama =01+06+43 美浜町 =01+11+39 miyoshi =01+13 kariya =01+14 tokai \
            =01+20+35 konan =01+23+40 toyoda =01+26 sakae =01+27 tsushima =01+28+38 ogawa =01+36 ama =01+40 lichuan =02 akita \
            akitashi akitasi akyta awdath awdathakyta daguan daguanshi daisen daisenchhi daisensi dajsen dajsenjaponija daxian \
            daxianshi daysnakyta daysyn daysynakyta fujikoto futatsuimachi gojonome hachirougata hamaikawa hengshou hengshouding \
            jokote jurihondzso jurikhondo jurikhondzjo jurikhondzo kakunodatemachi katagami kazuno kitaakita kosaka kosawada \
            minehamamenagata moritake nengdai nengdaiding nengdaishi nikaho nishimonai noshiro noshiromachi noshirominato \
            noshiroshi nosilosi nosiro nwshyrw nwshyrwakyta odate odatechhi odatesi oga omagari oodate otate qiutian qiutianshi \
            rokugo semboku tagonai tenno xodatea yokote yokotemachi youlibenzhuang youlibenzhuangshi yulihonjosi yurihondyo \
            yurihonjo yurihonzyochhi ywryhwnjw ywryhwnjwakyta にかほ市 三種町 上小阿仁村 五城目町 井川町 仙北市 仙北郡美郷町 八峰町 八郎潟町 北秋田市 北秋田郡上小阿仁村 \
            南秋田郡五城目町 南秋田郡井川町 南秋田郡八郎潟町 南秋田郡大潟村 大仙市 大潟村 大館市 小坂町 山本郡三種町 山本郡八峰町 山本郡藤里町 東成瀬村 横手市 湯沢市 潟上市 由利本荘市 男鹿市 秋田市 羽後町 能代市 藤里町 \
            雄勝郡東成瀬村 雄勝郡羽後町 鹿角市 鹿角郡小坂町 =02+08 hanawa =02+18 takanosu =02+25+36 美郷町 =02+29 yuzawa =02+40 kita =03 ajigasawa \
            aomolisi aomori aomorishi awmwry bahu dowadasi fujisaki fukaura furudate furukamaya ghwshwghawara goshogavara \
            goshogawara gosiogavara gosjogavara gosogauara gosogavara gosyogawalasi gosyogawara gosyogawarachhi \
            gwshwgawaraawmwry gwshwgawaraaywmwry hachinohe hakuromachi hilosakisi hirakawa hiranai hiroasaki hirosaki \
            hirosakichhi hiroszaki hitokawame hongqian hongqianshi hyrwsaky hyrwzakyaywmwry imabetsu inakadate inuotose \
            itayanagi kanita khacinokhe khirosaki koachoangawara kuroishi luaoshi misawa mucu musseusi musu mutsu mutsushi \
            mutuchhi mwtsw mwtswawmwry mwtswaywmwry nakasato namioka nanaku nobeji obuchi oma owani qingsen qingsenshi sai \
            sannohe sarugamori shichinohe shihetian shihetianshi shimogoto shimokizukuri shirasawa takko tanabu tashiro thoawada \
            touada tovada towada towadachhi tsugaru tsuruta twadaaywmwry twwada twwadaawmwry wusuochuanyuan wusuochuanyuanshi \
            yomogita おいらせ町 つがる市 むつ市 七戸町 三戸町 三戸郡三戸町 三戸郡五戸町 三戸郡南部町 三戸郡新郷村 三戸郡田子町 三戸郡階上町 三沢市 上北郡おいらせ町 上北郡七戸町 上北郡六ヶ所村 上北郡六戸町 上北郡東北町 \
            上北郡横浜町 上北郡野辺地町 下北郡佐井村 下北郡大間町 下北郡東通村 下北郡風間浦村 中泊町 中津軽郡西目屋村 五戸町 五所川原市 今別町 佐井村 八戸市 六ヶ所村 六戸町 北津軽郡中泊町 北津軽郡板柳町 北津軽郡鶴田町 十和田市 \
            南津軽郡大鰐町 南津軽郡田舎館村 南津軽郡藤崎町 外ヶ浜町 大間町 大鰐町 平内町 平川市 弘前市 新郷村 東北町 東津軽郡今別町 東津軽郡外ヶ浜町 東津軽郡平内町 東津軽郡蓬田村 東通村 板柳町 横浜町 深浦町 田子町 田舎館村 \
            蓬田村 藤崎町 西津軽郡深浦町 西津軽郡鰺ヶ沢町 西目屋村 野辺地町 階上町 青森市 風間浦村 鰺ヶ沢町 鶴田町 黒石市 =03+04 shibayama =03+19 yokohama =03+22+43 tanabe \
            =03+41+46 南部町 =04 abiko abykwchyba ajiki anzay anzayychyba asahichhi asahisi asahy asahychyba asakhi awrayaswchyba \
            aychyharachyba aynzaychyba ayshykawa aytshyhara baijing baijingshi baishi bajie bajieshi baqiandai baqiandaishi \
            baraki chengtian chengtianshi chiba chibashi chiroaxi chonan choshi chosi chuanqiao chuanqiaoshi ciba dateyamasi \
            doganesi dongjin dongjinshi fuccu fujinshi funabachi funabasi furabeshi futsu futtso futtsu fwnabashy fwnabashychyba \
            fwtswchyba fwtswtshyba gasiwasi gimisseusi gisalajeusi guanshan guanshanshi hasaki higashiemi hunabasi hunabasichhi \
            hunabasisi hussseusi huttuchhi ichihalasi ichihara ichikawa ichikawaminami ichikhara icihara inba indzaj injaisi \
            inzai inzaichhi isumi itiharachhi itikhara jachijo jachimata jatijo jatimata jibasi josisi junjin junjinshi kamagaya \
            kamogawa kashiva kashiwa kashywa kashywachyba kasiva kasiwachhi katakai katori katorishi kawasugaya kemigawa \
            khachiwa khimisu khisarasu kimicu kimitsu kimituchhi kisaradu kisaradzu kisarazu kisarazuchhi kizarazu kozaki \
            ksarazwchyba kymytsw kymytswchyba kysarazw kysarazwchyba liankegu liushan liushanshi mabashi macudo maihama makuhari \
            maoyuan maoyuanshi masseudosi masudoa matsudo matswdw matswdwchyba matudochhi minamiboso minaminagareyama moabara \
            mobalasi mobara mobarachhi mobaramachi mohara motona mugengjin mugengjinshi mwbarachyba mwbaratshyba myoden nagadomi \
            nagaleyamasi nagarejama nagareyama nagareyamachhi nagaryamachyba nagaryyamachyba nagharhyama nalitasi nangareayama \
            narashino narita naritachhi naryta narytachyba noada nodachhi nodashi nodasi nwda nwdachyba oami oamishirasato ohara \
            omigawa puanshi qianye qianyeshi ryogoku sakulasi sakurachhi sakwra sakwrachyba sawara sawarashi shichuan shinmachi \
            shiroi shisui shiyuanshi shyrwy shyrwychyba shyrwyychyba sijiedao sijiedaoshi siloisi siroi siroichhi siroj \
            sodegaura songhu songhushi sosa sukayama tako tatejama tateyama tateyamachhi tateyamahojo tateyamahozyo tathyama \
            tatyamachyba tatyyamachyba tennodai thateayama thonganea tiba togane toganechhi toganemachi tomisato tshyba \
            twganhchyba twghanh tyosi ulayaseusi urajasu urayasu urayasuchhi ushigome usui wosunzi wosunzishi xasahi xiangqu \
            xiangqushi xichihara xinsi xiukepu xizhiye xurayasu xushi yachimata yachimatasi yachiyoa yachiyosi yachymatachyba \
            yaozi yaozishi yashywchyba yatimatachhi yatiyochhi yatshymata yatshyw ychmatachba ychywchba yetian yetianshi yinxi \
            yinxishi yokaichiba yokoshiba yotsukaido yuan ywrayaswchyba ywraysw zuocang zuocangshi zuoyuanshi いすみ市 一宮町 九十九里町 佐倉市 \
            八千代市 八街市 勝浦市 匝瑳市 千葉市 千葉市中央区 千葉市稲毛区 千葉市緑区 千葉市美浜区 千葉市花見川区 千葉市若葉区 南房総市 印旛郡栄町 印旛郡酒々井町 印西市 君津市 四街道市 多古町 大多喜町 大網白里市 \
            夷隅郡大多喜町 夷隅郡御宿町 安房郡鋸南町 富津市 富里市 山武市 山武郡九十九里町 山武郡横芝光町 山武郡芝山町 市原市 市川市 御宿町 成田市 我孫子市 旭市 木更津市 東庄町 東金市 松戸市 柏市 栄町 横芝光町 流山市 \
            浦安市 白井市 白子町 睦沢町 神崎町 習志野市 船橋市 芝山町 茂原市 袖ケ浦市 酒々井町 野田市 銚子市 鋸南町 鎌ケ谷市 長南町 長柄町 長生村 長生郡一宮町 長生郡白子町 長生郡睦沢町 長生郡長南町 長生郡長柄町 \
            長生郡長生村 館山市 香取市 香取郡多古町 香取郡東庄町 香取郡神崎町 鴨川市 =04+05 hojo =04+06+23+42 asahi =04+07 fujin =04+12 honcho =04+13 sanmu \
            =04+14 yachiyo =04+16 noda =04+21 bending =04+26 otaki wada =04+38 sakura =04+39 naruto =04+42 funabashi =04+43 \
            katsuura =05 awajymaahymh haramachi ikatacho ikatagoshi imabari imabarishi imabarushi iyo jinzhi kamiyuge kawanoecho \
            kihokucho kuma macujama masakicho masseuyamasi masuyama matsujama matsumaru matsuyama matsuyamashi matswyama \
            matswyamaahymh matuyama matuyamachhi mishohirajo niihama niihamachhi niihamasi niikhama nijihama nikhama nyhama \
            pinchuanqu saidyo saidzo saijosi saizyo saizyochhi sajdzho sajdzjo sajyw sayjwahymh seiyo shikokuchuo shinagawa \
            shinagawacity siguozhongyang songshan songshanshi toon uchiko uvadima uvadzhima uvadzima uwa uwadyima uwajima \
            uwajimasi uwazima uwazimachhi xinjubang xinjubangshi xinjubinshi xitiao xitiaoshi yawatahama yuhedao yuhedaoshi \
            ywajyma 上島町 上浮穴郡久万高原町 久万高原町 今治市 伊予市 伊予郡松前町 伊予郡砥部町 伊方町 八幡浜市 内子町 北宇和郡松野町 北宇和郡鬼北町 南宇和郡愛南町 喜多郡内子町 四国中央市 大洲市 宇和島市 愛南町 \
            新居浜市 東温市 松山市 松野町 砥部町 西予市 西宇和郡伊方町 西条市 越智郡上島町 鬼北町 =05+11 saijo =05+12 松前町 =05+21 ozu =06 awara banjing curuga duihe \
            duiheshi dunheshi echizen fujing fujingshi fukui fukuishi fukuj katsuyama kumagawa maruoka mikuni obama qingjiangshi \
            sabae sseulugasi sugahama takebo takebu takefu takehu tsuruga tswrwgafwkwyy tswrwgha turuga turugachhi wushengshi \
            yueqian yunoo zhengjiang あわら市 おおい町 三方上中郡若狭町 三方郡美浜町 丹生郡越前町 今立郡池田町 勝山市 南条郡南越前町 南越前町 吉田郡永平寺町 坂井市 大野市 大飯郡おおい町 大飯郡高浜町 小浜市 \
            敦賀市 永平寺町 福井市 若狭町 越前市 越前町 高浜町 鯖江市 =06+09+12+26 池田町 =06+12+26+32 ikeda =06+13+16 ono =06+14+19+31+32+40 sakai =06+26 \
            iijima =07 aka akaike asakura awmwta awmwtafwkwywka awnjw awnwjwfwkwywka ayzwkafwkwywka banu beijiuzhou \
            beijiuzhoushi buzen chaocang chikugo chikushino chikushinoshi chunri chunrishi dadzajfu dagawasi daigyoji dajaihusi \
            damoutian damoutianshi dasaipu dayecheng dayechengshi dazaifu dazaifuchhi dazaifushiyakusho dazayfw dazayfwfwkwywka \
            fanzhong fanzhongshi fucuoca fugang fugangshi fukuoka fukuokashi fukuoko fukutsu fwkwka gaseugasi gitakyusyusi \
            gulumesi harai hatchomuta hirokawa hukuoka hukuokasi iidzuka iisuka iizuka iizukachhi ijeukasi inokura itoshima \
            izuka janagava jiuliumi jiuliumishi jukukhashi jukukhasi kama kamiitoda kanda kasuga kasugachhi kaswgafwkwywka \
            kaswgha katanawa khitakiwchu khurumea kitakiusiu kitakjushju kitakjushu kitakjusju kitakjusu kitakyuesue kitakyushu \
            kitakyusu kitakyusyu koishiwara kotake kurume kurumechhi kwrwmhfwkwywka kwrwmy kwrwmyfwkwka kytakywshw \
            kytakywshwfwkwywka liuchuan liuchuanshi lyzwka maebaru maebaruchuo maeharu midao miyama miyaodai miyata miyawaka \
            munakata nakama naogata naokata nishifukuma nogata ogori okawa omuda omuta omutachhi omutasi onodyo onodzho onodzjo \
            onodzo onojo onojosi onojyo onozyochhi pakkiuchiuchhi pianying qianyuanzhongyang sasaguri setakamachitakayanagi \
            shiida shime soeda sue tachiarai tagava tagawa tagawachhi tagawafwkwywka taghawa taizaifu taizaifushi takawa \
            tanushimarumachitoyoki tianchuan tianchuanshi tsuiki ukiha umi wakasugi xiaojun xingqiao xingqiaoshi yamaguma yame \
            yanagawa yanagawachhi yanagawafwkwywka yanagawasi yanaghawa yoshitomi yukihashi yukuhashi yukuhasichhi yukuhasisi \
            yukuhasyi ywkhashyfwkwka ywkwhashy ywkwhashyfwkwywka zhifang zhuziye zhuziyeshi zongxiang うきは市 みやこ町 みやま市 三井郡大刀洗町 \
            三潴郡大木町 上毛町 中間市 久山町 久留米市 京都郡みやこ町 京都郡苅田町 八女市 八女郡広川町 北九州市 北九州市八幡東区 北九州市八幡西区 北九州市小倉北区 北九州市小倉南区 北九州市戸畑区 北九州市若松区 北九州市門司区 \
            古賀市 吉富町 嘉穂郡桂川町 嘉麻市 大任町 大刀洗町 大川市 大木町 大牟田市 大野城市 太宰府市 宇美町 宗像市 宮若市 小竹町 小郡市 岡垣町 志免町 新宮町 春日市 朝倉市 朝倉郡東峰村 朝倉郡筑前町 東峰村 柳川市 桂川町 \
            水巻町 添田町 田川市 田川郡大任町 田川郡川崎町 田川郡添田町 田川郡福智町 田川郡糸田町 田川郡赤村 田川郡香春町 直方市 福岡市 福岡市中央区 福岡市南区 福岡市博多区 福岡市城南区 福岡市早良区 福岡市東区 福岡市西区 \
            福智町 福津市 筑前町 筑後市 筑紫野市 築上町 築上郡上毛町 築上郡吉富町 築上郡築上町 篠栗町 粕屋町 糟屋郡久山町 糟屋郡宇美町 糟屋郡志免町 糟屋郡新宮町 糟屋郡篠栗町 糟屋郡粕屋町 糟屋郡須惠町 糸島市 糸田町 芦屋町 \
            苅田町 行橋市 豊前市 赤村 遠賀町 遠賀郡岡垣町 遠賀郡水巻町 遠賀郡芦屋町 遠賀郡遠賀町 那珂川市 鞍手町 鞍手郡小竹町 鞍手郡鞍手町 須惠町 飯塚市 香春町 =07+08+12 nakagawa =07+13 ashiya \
            =07+14 guhe koga =07+16 miyako =07+16+21+23 yamada =07+18 amagi =07+19 kawara yurigaoka =07+19+24 kawasaki =07+20 \
            kami =07+24 川崎町 =07+37 toi =07+43 shingu 広川町 =08 aizumisatomachi aizuwakamatsu akasakanakano asakawa aywakyfwkwshyma \
            baihe bange banjsingzsi dakeonsen erbensong fudao fudaoshi fujita fukushimashi fukusima funehikimachifunehiki \
            ginqsansi goliyamasi higashidate hinoemata hobaramachi huijinruosong hukusima iizakamachi inawashiro iuaki ivaki \
            iwaki iwakichhi iwakishi iwakisi izumizaki junshan junshanshi kasaishi kawaharada khoriyama kitakata kitasugama \
            koori korijama koriyama koriyamachhi kumakura kumamachi kusano kwryama kwryamafwkwshyma kwryyamafwkwshyma lwaky \
            miharu minamisoma miyashita mizunashi motomiya namie nanxiangma nihommatsu nihonmatsu nozawa oikawa ononiimachi \
            oshio otera oyauchi pancheng panchengshi shimokawauchi shimomatsumoto shimonakatsukawa shirakawa soma sukagawa \
            tadami takanuki tamanoi tamura tanagura xiwaki xuhechuan xuhechuanshi yabuki yachigoya yagoshima yamakiya \
            yanagawamachisaiwaicho yanaizu yida いわき市 三島町 三春町 下郷町 中島村 二本松市 伊達郡国見町 伊達郡川俣町 伊達郡桑折町 会津坂下町 会津美里町 会津若松市 北塩原村 南会津町 \
            南会津郡下郷町 南会津郡南会津町 南会津郡只見町 南会津郡檜枝岐村 南相馬市 双葉町 双葉郡双葉町 双葉郡大熊町 双葉郡富岡町 双葉郡川内村 双葉郡広野町 双葉郡楢葉町 双葉郡浪江町 双葉郡葛尾村 古殿町 只見町 喜多方市 国見町 \
            塙町 大沼郡三島町 大沼郡会津美里町 大沼郡昭和村 大沼郡金山町 大熊町 大玉村 天栄村 安達郡大玉村 富岡町 小野町 岩瀬郡天栄村 岩瀬郡鏡石町 川俣町 川内村 平田村 広野町 新地町 本宮市 東白川郡塙町 東白川郡棚倉町 \
            東白川郡矢祭町 東白川郡鮫川村 柳津町 桑折町 棚倉町 楢葉町 檜枝岐村 河沼郡会津坂下町 河沼郡柳津町 河沼郡湯川村 泉崎村 浅川町 浪江町 湯川村 猪苗代町 玉川村 田村 田村市 田村郡三春町 田村郡小野町 白河市 相馬市 \
            相馬郡新地町 相馬郡飯舘村 矢吹町 矢祭町 石川町 石川郡古殿町 石川郡平田村 石川郡浅川町 石川郡玉川村 石川郡石川町 磐梯町 福島市 耶麻郡北塩原村 耶麻郡猪苗代町 耶麻郡磐梯町 耶麻郡西会津町 葛尾村 西会津町 西白河郡中島村 \
            西白河郡泉崎村 西白河郡矢吹町 西白河郡西郷村 西郷村 郡山市 鏡石町 須賀川市 飯舘村 鮫川村 =08+09+24 furukawa =08+10 昭和村 =08+10+21 tomioka =08+12 date \
            fukushima 伊達市 =08+22 ide =08+22+29 nagaoka =08+28 山市 =08+44 金山町 =08+47 ishikawa =09 anpachi awgakygyfw awghaky \
            dajimisi dakayamasi dayuan dayuanshi dokisi duozhijian duozhijianshi ena feituonogaoshan gakamigahalasi ganisi \
            gaoshan gaoshanshi gero gewuyuan gewuyuanshi gifu gifucity gifushi gihu gihusi ginan godo guan gujo hashima hashyma \
            hashymagyfw hasima hasimachhi hasimasi ibi ikeno kagamigahara kagamihara kaizu kakamigahara kakamigaharachhi \
            kakamigakhara kakamygaharagyfw kakamyghhara kamiaso kani kanichhi kanyghyfw kanygyfw kasamatsucho keer keershi \
            kershi khasima kitagata kurono meinongjiamao meinongjiamaoshi mino minokamo minokamochhi minokamosi mitake mizuho \
            mizunami motosu mynwkamwghyfw mynwkamwgyfw nakacugava nakakawabe nakasseugawasi nakasungawa nakatsugava nakatsugawa \
            nakatswgawagyfw nakatswghawaghyfw nakatugawachhi oaki ogaki ogakichhi ogakisi qifu qifushi ruisui sakahogi \
            sekigahara tadimi tadzimi tajima tajimi tajumi tajymyghyfw tajymygyfw takajama takayama takayamachhi takayamagyfw \
            tarui tazimi tazimichhi thakayama toki tokichhi tokitsucho tomika tuqi tuqishi twky twkygyfw wanouchi yaotsu yudao \
            yudaoshi zhongjinchuan zhongjinchuanshi 七宗町 上市 下呂市 不破郡垂井町 不破郡関ケ原町 中津川市 八百津町 加茂郡七宗町 加茂郡八百津町 加茂郡坂祝町 加茂郡富加町 加茂郡川辺町 \
            加茂郡東白川村 加茂郡白川町 北方町 可児市 可児郡御嵩町 各務原市 土岐市 坂祝町 垂井町 多治見市 大垣市 大野町 大野郡白川村 安八町 安八郡安八町 安八郡神戸町 安八郡輪之内町 富加町 山県市 岐南町 岐阜市 川辺町 御嵩町 \
            恵那市 揖斐川町 揖斐郡大野町 揖斐郡揖斐川町 揖斐郡池田町 本巣市 本巣郡北方町 東白川村 海津市 瑞浪市 瑞穂市 白川村 白川町 神戸町 笠松町 美濃加茂市 美濃市 羽島市 羽島郡岐南町 羽島郡笠松町 輪之内町 郡上市 関ケ原町 \
            関市 飛騨市 養老町 養老郡養老町 高山市 =09+21 sekimachi =09+24 seki =09+28 takada =09+29 toka =09+30 hida nakatsu =09+36 masuda \
            =09+44 yamagata =09+47 taira =10 anaka annaka annakachhi annakagwnma annakasi anzhong anzhongshi asysaky \
            asysakygwnma awta awtagwnma dakasakisi datebayasisi fudzioka fwjywka gaoqi gaoqishi gilyusi guanlin guanlinshi \
            higashiagatsuma hirobaba hujiokasi huziokachhi iseaki isehsaki isesaki isesakichhi isesakisi isezaki itakura iwado \
            kamikoizumi kanekomachi katashina kiri kiriu kirju kiryu kiryuchhi kyrw kyrywgwnma lushi maebashi maebashishi \
            maebasi maebasisi maehbasi manba midoari midolisi midori midorichhi midorishi minakami morishita mydwry mydwrygwnma \
            naganohara nakanojo obata ogura omamachoomama otachhi otasi otomo owa ozanuki qianqiao qianqiaoshi ryumaicho saikubo \
            sakainakajima sechuan sechuanshi shibukava shibukawa shimonita shybwkawa shybwkawagwnma sibukava sibukawa \
            sibukawachhi sibukawasi taitian taitianshi takasaki takasakichhi takasaky takasakygwnma tamamura tatebajashi \
            tatebajasi tatebayashi tatebayasichhi tatsuiwa tatybayashy tenggang tenggangshi thakasaki tongsheng tongshengshi \
            xiseasaki xota yishiqi yishiqishi yoshii みどり市 みなかみ町 上野村 下仁田町 中之条町 伊勢崎市 佐波郡玉村 佐波郡玉村町 利根郡みなかみ町 利根郡川場村 利根郡昭和村 利根郡片品村 \
            前橋市 北群馬郡吉岡町 北群馬郡榛東村 千代田町 吉岡町 吾妻郡中之条町 吾妻郡嬬恋村 吾妻郡東吾妻町 吾妻郡草津町 吾妻郡長野原町 吾妻郡高山村 多野郡上野村 多野郡神流町 大泉町 太田市 嬬恋村 安中市 富岡市 川場村 東吾妻町 \
            板倉町 桐生市 榛東村 沼田市 渋川市 片品村 玉村町 甘楽町 甘楽郡下仁田町 甘楽郡南牧村 甘楽郡甘楽町 神流町 草津町 藤岡市 邑楽町 邑楽郡千代田町 邑楽郡大泉町 邑楽郡明和町 邑楽郡板倉町 邑楽郡邑楽町 長野原町 館林市 \
            高崎市 =10+12 numata =10+16+40 ota =10+23 明和町 =10+26 nakayama 南牧村 高山村 =10+31 akaiwa =10+35 kusatsu =10+38 fujioka =11 \
            akitakata awnwmychyhyrwshyma awnwmytshy canghwadhiroachima chirosima dongguangdao etajima fuchucho fukujama fukuyama \
            fuzhongding fwkwyama fwkwyamahyrwshyma gion gionmachi guangdao guangdaoshi gulesi hacukaici hasseukaichisi hasukichi \
            hatsukaichi hatswkaaychyhyrwshyma hatswkayjy hatukaiti hatukaitichhi higashihiroshima hilosimasi hirochima \
            hiroshimashi hirosima hirosimo hiroszima hiroxima hiroximaguangdaoshi hukuyama hukuyamachhi hukuyamasi hyrwshyma \
            hyrwsymh innoshima kaitaichi kannabechoyahiro khacukaichi khacukaiti khiroshima khurea kobatake kozan kure kurechhi \
            kwrhhyrwshyma kwrshy mihalasi mihama mihara miharachhi mijoshi mijosi mikhara miyajima miyosi miyosisi myhara \
            myharahyrwshyma mywshy mywshyhyrwshyma nianri nianrishishi onohara onomichi onomichisi onomici onomiti onomitichhi \
            otake qiyuan qwrh saka sakaridani sanci sancishi sanyuan sanyuanshi shinichi shobara takehara togochi weidao \
            weidaoshi wushi yae 三原市 三次市 世羅町 世羅郡世羅町 北広島町 呉市 坂町 大崎上島町 大竹市 安芸太田町 安芸郡坂町 安芸郡府中町 安芸郡海田町 安芸郡熊野町 安芸高田市 尾道市 山県郡北広島町 \
            山県郡安芸太田町 広島市 広島市中区 広島市佐伯区 広島市南区 広島市安佐北区 広島市安佐南区 広島市安芸区 広島市東区 広島市西区 庄原市 府中町 廿日市 廿日市市 東広島市 江田島市 海田町 熊野町 神石郡神石高原町 神石高原町 \
            福山市 竹原市 豊田郡大崎上島町 =11+12 hiroshima khirosima =11+23 kumano =11+40 fuchu fuzhong 府中市 =11+42 fushan fushanshi =12 \
            abashiri abira abtswhwkaydw abytsw aibetsu akabira akaigawa akkeshi asahikava asahikawa asahikawachhi asahikawasi \
            asahimachi asahykawa asahykawahwkaydw asakhikava ashibetsu ashoro ashykary awbyhyrw awbyhyrwhwkaydw awtarw \
            awtarwhwkaydw ayshykaryhwkaydw aywamyzawa aywamyzawahwkaydw beiguangdao beiguangdaoshi beijian beijianshi bibai biei \
            bifuka biratori capporo chippubetsu chitoasea chitose chuanlu chuanlushi chytwshhwkaydw citose daiguang daiguangshi \
            domakomaisi ebecu ebesseusi ebetsu ebetuchhi ehbecu engaru eniwa erimo esashi fukagawa funama furano furubira \
            gitahilosimasi gitamisi gusilosi haboro hakoadatea hakodate hakodatechhi hakodatesi hakwdath hakwdathhwkaydw \
            hamanakasakuraminami hamatonbetsu hanguan hanguanshi higashikagura higashikawa higashimoricho hiroo hokodate hokuryu \
            horokanai horomui horonobe huiting ikutora imagane ishikari isikalisi isikari isikarichhi iuamizaua iuamizava \
            ivamidzava ivamizava iwamijawasi iwamisawa iwamizawa iwamizawachhi iwanai jiangbie jiangbieshi jitosesi kafukamura \
            kamiatsuma kamifurano kamihonbetsu kamiiso kaminokuni kamishihoro kamisunagawa kamiyubetsutondenshigaichi kamoenai \
            kanaura karibetsu khakodate khakodateh khitahiroachima khitami khuchiroa kikonai kikusuicho kimobetsu kitahiroshima \
            kitahirosima kitahirosimachhi kitakhirosima kitami kitamichhi kitamis kity koshimizu kozawa kuriyama kuromatsunai \
            kushira kushiro kushirohokkaido kushiroshi kusiras kusiro kusirochhi kusyiro kutchan kwshyrw kwshyrwhwkaydw kyogoku \
            kytahyrwshyma kytahyrwshymahwkaydw kytamy kytamyhwkaydw makkari makubetsu mashike matsumae memurominami mikasa \
            minamishibetsucho mizumotomachi mobetsu mombetsu monbetsuhoncho moseushi motomachi mukawa mulolansi muroarang \
            muroran muroranchhi mwrwan mwrwranhwkaydw naganuma nagatoyomachi naie nakafurano nakaosawa nakasatsunai nakashibetsu \
            nakatonbetsu nayoro nemuro niikappu niki niseko nisekotown nishiokoppe noboribetsu nokkeushi nokkeusi notsukeushi \
            nupukeushimura obibiro obihilosi obihiro obihirochhi obikhiro obiracho oketo okoppe okushiri omu oshamambe \
            oshidomari oshimashiriuchi otalusi otaru otaruchhi otobe otofuke otoineppu ozora pippu qiansui qiansuishi qwsyrw \
            rankoshimachi rausu rebun rikubetsu rishiritown rumoi rusutsu sabwrw sakanoue sanjukyusen sapara saporas saporo \
            sappoaroa sapporo sapporochhi sapporoshi sapporum sapwrw sarabetsu sarubetsu saspolosi setana shanxiaomu \
            shanxiaomushi shibecha shibetsu shihoro shikabe shikaoi shilan shilanshi shimofurano shimukappu shinshimokawa \
            shintoku shiranuka shiraoi shishou shishoushi shizunaifurukawacho shosanbetsu sobetsu sunagawa suttsu sypwrw \
            szapporo taiki takasu takikawa takinoue teshikaga teshio thoamakoami titose titosechhi tobetsu toma tomakomai \
            tomakomaichhi tomakomaj tomamae tomari toppushi toyakoonsemmachi toyokoro toyotomi toyoura tshytwzy tsukigata tsurui \
            twamizawa twmakwmay twmakwmayhwkaydw urakawa urausunai uryu utashinai wakkanai wassamu xasahikawa xiaozun xiaozunshi \
            xoabihiroa xoataru xuchuan xuchuanshi yakumo yanjianze yanjianzeshi yoichi yubari yuni zhahuang zhahuangshi えりも町 \
            せたな町 むかわ町 ニセコ町 七飯町 三笠市 上ノ国町 上士幌町 上富良野町 上川町 上川郡上川町 上川郡下川町 上川郡剣淵町 上川郡和寒町 上川郡当麻町 上川郡愛別町 上川郡新得町 上川郡東川町 上川郡東神楽町 上川郡比布町 \
            上川郡清水町 上川郡美瑛町 上川郡鷹栖町 上砂川町 上磯郡木古内町 上磯郡知内町 下川町 中富良野町 中川町 中川郡中川町 中川郡幕別町 中川郡本別町 中川郡池田町 中川郡美深町 中川郡豊頃町 中川郡音威子府村 中札内村 中標津町 \
            中頓別町 久遠郡せたな町 乙部町 亀田郡七飯町 二海郡八雲町 京極町 仁木町 今金町 佐呂間町 余市 余市町 余市郡仁木町 余市郡余市町 余市郡赤井川村 倶知安町 八雲町 共和町 函館市 初山別村 別海町 利尻富士町 利尻町 \
            利尻郡利尻富士町 利尻郡利尻町 剣淵町 勇払郡むかわ町 勇払郡占冠村 勇払郡厚真町 勇払郡安平町 北広島市 北斗市 北竜町 北見市 十勝郡浦幌町 千歳市 南富良野町 南幌町 占冠村 厚岸町 厚岸郡厚岸町 厚岸郡浜中町 厚沢部町 \
            厚真町 古宇郡泊村 古宇郡神恵内村 古平町 古平郡古平町 名寄市 和寒町 喜茂別町 増毛町 増毛郡増毛町 士別市 士幌町 壮瞥町 夕張市 夕張郡栗山町 夕張郡由仁町 夕張郡長沼町 大樹町 大空町 天塩町 天塩郡天塩町 天塩郡幌延町 \
            天塩郡豊富町 天塩郡遠別町 奈井江町 奥尻町 奥尻郡奥尻町 妹背牛町 安平町 宗谷郡猿払村 室蘭市 富良野市 寿都町 寿都郡寿都町 寿都郡黒松内町 小平町 小樽市 小清水町 山越郡長万部町 岩内町 岩内郡共和町 岩内郡岩内町 \
            岩見沢市 島牧村 島牧郡島牧村 川上郡弟子屈町 川上郡標茶町 帯広市 常呂郡佐呂間町 常呂郡置戸町 常呂郡訓子府町 幌加内町 幌延町 幌泉郡えりも町 幕別町 平取町 広尾町 広尾郡大樹町 広尾郡広尾町 弟子屈町 当別町 当麻町 \
            恵庭市 愛別町 斜里町 斜里郡小清水町 斜里郡斜里町 斜里郡清里町 新ひだか町 新冠町 新冠郡新冠町 新十津川町 新得町 新篠津村 日高郡新ひだか町 旭川市 更別村 月形町 有珠郡壮瞥町 木古内町 本別町 札幌市 札幌市中央区 \
            札幌市北区 札幌市南区 札幌市厚別区 札幌市手稲区 札幌市東区 札幌市清田区 札幌市白石区 札幌市西区 札幌市豊平区 東川町 東神楽町 松前郡松前町 松前郡福島町 枝幸町 枝幸郡中頓別町 枝幸郡枝幸町 枝幸郡浜頓別町 栗山町 根室市 \
            様似町 様似郡様似町 標津町 標津郡中標津町 標津郡標津町 標茶町 樺戸郡新十津川町 樺戸郡月形町 樺戸郡浦臼町 檜山郡上ノ国町 檜山郡厚沢部町 檜山郡江差町 歌志内市 比布町 江別市 江差町 沙流郡平取町 沙流郡日高町 \
            河東郡上士幌町 河東郡士幌町 河東郡音更町 河東郡鹿追町 河西郡中札内村 河西郡更別村 河西郡芽室町 沼田町 泊村 洞爺湖町 津別町 浜中町 浜頓別町 浦幌町 浦河町 浦河郡浦河町 浦臼町 深川市 清里町 湧別町 滝上町 滝川市 \
            瀬棚郡今金町 爾志郡乙部町 猿払村 由仁町 留寿都村 留萌市 留萌郡小平町 登別市 白糠町 白糠郡白糠町 白老町 白老郡白老町 目梨郡羅臼町 真狩村 知内町 石狩市 石狩郡当別町 石狩郡新篠津村 砂川市 磯谷郡蘭越町 礼文町 \
            礼文郡礼文町 神恵内村 福島町 秩父別町 稚内市 積丹町 積丹郡積丹町 空知郡上富良野町 空知郡上砂川町 空知郡中富良野町 空知郡南富良野町 空知郡南幌町 空知郡奈井江町 紋別市 紋別郡湧別町 紋別郡滝上町 紋別郡興部町 \
            紋別郡西興部村 紋別郡遠軽町 紋別郡雄武町 網走市 網走郡大空町 網走郡津別町 網走郡美幌町 置戸町 羅臼町 美唄市 美幌町 美深町 美瑛町 羽幌町 興部町 芦別市 芽室町 苫前町 苫前郡初山別村 苫前郡羽幌町 苫前郡苫前町 \
            苫小牧市 茅部郡森町 茅部郡鹿部町 蘭越町 虻田郡ニセコ町 虻田郡京極町 虻田郡倶知安町 虻田郡喜茂別町 虻田郡洞爺湖町 虻田郡留寿都村 虻田郡真狩村 虻田郡豊浦町 西興部村 訓子府町 豊富町 豊浦町 豊頃町 赤井川村 赤平市 \
            足寄町 足寄郡足寄町 足寄郡陸別町 遠別町 遠軽町 野付郡別海町 釧路市 釧路町 釧路郡釧路町 長万部町 長沼町 阿寒郡鶴居村 陸別町 雄武町 雨竜町 雨竜郡北竜町 雨竜郡妹背牛町 雨竜郡幌加内町 雨竜郡沼田町 雨竜郡秩父別町 \
            雨竜郡雨竜町 音威子府村 音更町 鶴居村 鷹栖町 鹿追町 鹿部町 黒松内町 =12+13 kamikawa =12+21 honmachi =12+37 森町 清水町 =12+43 日高町 =12+44 shimizu =12+46 \
            hokuto =13 aioi akaho akashi akashy akashyhywgw akasi akasichhi akasis akasisi akasyi ako amagasaki amaji asago \
            ashija ashya ashyahywgw asija asiya asiyachhi asiyasi atamy awaji aytamyhywgw baozhong baozhongshi chuanxi \
            chuanxishi dakalajeukasi danbo danboshi doyookasi fenggangshi fukura gakogawasi gaosha gawanisisi gobesi hamasaka \
            higashinozoe hime himeaci himeci himedi himegi himeji himejisi himezi himezichhi hymgy hymyjy ikaruga itami \
            itamichhi itamisi itan jiaguchuandingbending jiaguchuanshi jiawu jilushi kajiya kakogawa kakogawachohonmachi \
            kamigori kasai kasumi kato kauanishi kaube kavanishi kavanisi kawanishi kawanisichhi kawanyshy kawanyshyhywgw \
            khimedi khimedzhi khimedzi khimehdzi khobea kimokawa kobe kobechhi kobeh kobeo kobeshi kompe kope koubeshi kwbh \
            ligangshi lungsodngkobe miki mikichhi mikisi minamiawaji mingshi mingshishi myky mykyhywgw niqi niqishi nishinomiya \
            nishinomiyahama nishitawara nishiwaki nisinomija qwbh sanda sandacho sandachou sanmushi santianding sasayama sayo \
            shenhu shenhushi shirahamachousazakiminami shiso sumoto takaradzuka takarazuka takarazukachhi takarazwka \
            takarazwkahywgw takasago tamba tambasasayama tanba tatsunochotominaga thakarasuka tojoka tojooka toyooka toyookachhi \
            twywawkahywgw twywka wadayama xakachi xigong xigongbang xigongshi xitami yabu yamazakichonakabirose yashiro yidan \
            yidanshi yonedachosendo zhenlu たつの市 三木市 三田市 上郡町 丹波市 丹波篠山市 伊丹市 佐用町 佐用郡佐用町 加古川市 加古郡播磨町 加古郡稲美町 加東市 加西市 南あわじ市 多可町 多可郡多可町 \
            姫路市 宍粟市 宝塚市 小野市 尼崎市 川西市 川辺郡猪名川町 市川町 揖保郡太子町 播磨町 新温泉町 明石市 朝来市 洲本市 淡路市 猪名川町 相生市 神崎郡市 神崎郡市川町 神崎郡神河町 神崎郡福崎町 神戸市 神戸市中央区 \
            神戸市兵庫区 神戸市北区 神戸市垂水区 神戸市東灘区 神戸市灘区 神戸市西区 神戸市長田区 神戸市須磨区 神河町 福崎町 稲美町 美方郡新温泉町 美方郡香美町 芦屋市 西宮市 西脇市 豊岡市 赤穂市 赤穂郡上郡町 養父市 香美町 \
            高砂市 =13+18 luwu luwushi =13+26 tatsuno =13+31 ligang =13+32 太子町 =13+43 inami =14 ami awshykw awshykwaybaraky \
            ayshywka bando bandong changzong changzongshi chikusei chikusej chykwsyaybaraky cukuba daigo dolidesi edosaki \
            fujishiro fukawa funaishikawa fuyugi gamiseusi gasamasi gogasi guheshi hidachi hitachi hitachinaka hitachinakashi \
            hitachiomiya hitachiota hitachisi hitatichhi hokota hytachyaybaraky hytatshy inada inashiki inata ishige ishioka \
            ishitsuka isioka isiokachhi isiokasi itako iwase jiecheng jiechengshi jikuseisi joso juki kamisu kamisuchhi kamysw \
            kamyswaybaraky kasama kasamaaybaraky kasamachhi kashimashi kasumigaura katsuta khitachi khitachinaka khitati \
            khitatinaka kihara kitaibaraki kogachhi kwgaaybaraky kwgha lijian lijianshi longkeqi longkeqishi longqishi ludao \
            ludaoshi lyugasakisi makabe mito mitoshi mitsukaido moliyasi morija moriya moriyachhi mwrya mwryaaybaraky nagasao \
            naka nakamuracho nakashi nakeshi namegata niujiu niujiushi oarai okunoya omitama qushou qushoushi rili rilishi \
            rjugasaki ryugasaki ryugasakichhi rywgasakyaybaraky rywghasaky sakuragawa shanbing shenqi shenqishi shigang \
            shigangshi shimodate shimotsuma shougu shougushi shuihu shuihushi simodate sseukubasi suginami suginamicity sukuba \
            takahagi thoaridea tikuseichhi tikusej tomobe toride toridechhi torite tshykwsh tsuchiura tsukuba \
            tsukubakenkyugakuentoshi tsukubamirai tsukubashi tswkwba tswkwbaaybaraky tukubachhi tupu twrydh twrydhaybaraky \
            ushiku usiku usikuchhi usikusi ykyabaraky yuki yukichhi yukisi ywky ywkyaybaraky zhubo zhuboshi zhuxi zhuxishi \
            かすみがうら市 つくばみらい市 つくば市 ひたちなか市 下妻市 久慈郡大子町 五霞町 八千代町 利根町 北相馬郡利根町 北茨城市 取手市 古河市 土浦市 坂東市 城里町 境町 大子町 大洗町 守谷市 小美玉市 常総市 常陸大宮市 \
            常陸太田市 日立市 東海村 東茨城郡城里町 東茨城郡大洗町 東茨城郡茨城町 桜川市 水戸市 河内町 潮来市 牛久市 猿島郡五霞町 猿島郡境町 石岡市 神栖市 稲敷市 稲敷郡河内町 稲敷郡美浦村 稲敷郡阿見町 笠間市 筑西市 結城市 \
            結城郡八千代町 美浦村 茨城町 行方市 那珂市 那珂郡東海村 鉾田市 阿見町 高萩市 鹿嶋市 龍ケ崎市 =14+33 kashima =14+37+38 omiya =14+40+41 iwai =14+45 xiaguanshi \
            =15 anamizu canasava ganajawasi gomasseusi hakui hakusan hitoto hodatsushimizu jinze jinzeshi kaga kahoku kanadzava \
            kanazaua kanazawa kanazawashi kanazawasi komacu komatuchhi kwmatsw kwmatswayshykawa matsuto matto mukaiawagasaki \
            nakajima nanao nanaochhi nanaosi nanaw nanaywayshykawa nomi nomimachi nonoichi qiwei qiweishi suzu tsubata \
            tsurugiasahimachi ushitsu wajima xiaosong xiaosongshi かほく市 七尾市 中能登町 内灘町 加賀市 宝達志水町 小松市 川北町 志賀町 河北郡内灘町 河北郡津幡町 津幡町 珠洲市 \
            白山市 穴水町 羽咋市 羽咋郡宝達志水町 羽咋郡志賀町 能登町 能美市 能美郡川北町 輪島市 野々市 野々市市 金沢市 鳳珠郡穴水町 鳳珠郡能登町 鹿島郡中能登町 =15+35 jiahe =15+40+45 oshima \
            =15+44 komatsu =16 aozhou aozhoushi atshynwsyky awshw awshwaywath aychynwskyaywath beishang beishangshi fudai \
            gitakamisi gonggu gonggushi hachimantai hanamaki hanamakichhi hanamakis hanamakisi hanamaky hanamakyaywath hizume \
            huajuan huajuanshi ichinohe ichinoseki ichinosekisi icinoseki icinosekis itinoseki itinosekichhi itschinoseki \
            iwaizumi kamaishi kanegasaki karumai khanamaki kitakami kitakamichhi kitakamis kuji kuzumaki kytakamy kytakamyaywath \
            longze maykw midzusava mijakas mijako minamida miyakochhi miyakosi mizuzawa moarixoaka moliokasi morioka moriokachhi \
            moriokashi mwrywka mwrywkaaywath myakwaywath ninohe numakunai ofunato oshu osiu osju osyuchhi osyusi otsuchi \
            rikuzentakata setamai shenggang shenggangshi shizukuishi shuizeshi takizawa tanohata tateishi tono yahaba yiguan \
            yiguanshi 一戸町 一関市 上閉伊郡大槌町 下閉伊郡山田町 下閉伊郡岩泉町 下閉伊郡普代村 下閉伊郡田野畑村 久慈市 九戸村 九戸郡九戸村 九戸郡洋野町 九戸郡軽米町 九戸郡野田村 二戸市 二戸郡一戸町 住田町 八幡平市 \
            北上市 和賀郡西和賀町 大槌町 大船渡市 奥州市 宮古市 山田町 岩手町 岩手郡岩手町 岩手郡葛巻町 岩手郡雫石町 岩泉町 平泉町 普代村 気仙郡住田町 洋野町 滝沢市 田野畑村 盛岡市 矢巾町 紫波町 紫波郡矢巾町 紫波郡紫波町 \
            胆沢郡金ケ崎町 花巻市 葛巻町 西和賀町 西磐井郡平泉町 軽米町 遠野市 野田村 金ケ崎町 釜石市 陸前高田市 雫石町 =16+44 mizusawa =17 banchu banchuding dakamasseusi \
            gaosong gaosongshi guanyinsiding higashikagawa hiragi honmura horikoshi kannonji kannonzi kanonji kanonjicho \
            kotohira malugamesi marugame marugamechhi marukame maruqame marwgamhkagawa marwghamh mitoyo sakaide sakaidecho \
            sakate sanli sanuki shido shioiri tadotsu takamacu takamastu takamatsu takamatsushi takamatsw takamatswkagawa \
            takamatu takamatuchhi takinomiya thakamasu tonosho utazu wangui wanguishi zentsujicho さぬき市 まんのう町 三木町 三豊市 丸亀市 \
            仲多度郡まんのう町 仲多度郡多度津町 仲多度郡琴平町 善通寺市 土庄町 坂出市 多度津町 宇多津町 小豆島町 小豆郡土庄町 小豆郡小豆島町 木田郡三木町 東かがわ市 琴平町 直島町 綾川町 綾歌郡宇多津町 綾歌郡綾川町 観音寺市 \
            香川郡直島町 高松市 =18 aira akaren akune amami chabana china chuannei chuanneishi chushui eliang gagosimasi ganoyasi guofen \
            guofensongmu hamanoichi hioki ibusuki ichikikushikino ijuin isa isen kaghwshyma kagoshima kagoshimashi kagosima \
            kajiki kanoja kanoya kanoyachhi kanwya kanwyakagwshyma kasedashirakame kawahigashi kirishima kokubo kokubu \
            kokubumatsuki kokubun koseda koshima kurino kurio kushikino luerdao luerdaoshi lurdaoshi maeda makurazaki \
            minamikyushu minamisatsuma miyanoura nakanokami nakanoshima naze nejimekawaminan nishinoomote nokan okuchishinohara \
            sacumasendaj samochuannei samochuanneishi sasseumasendaisi satsumasendai satswmasndaykagwshyma satswmasynday \
            satumasendaichhi seisui sendajus shibushi shiromoto soo sueyoshichoninokata tarumizu tatsugo tokuwase tsuruda uken \
            umeki wadomari wudao yamatohama yotsueda yudomari いちき串木野市 さつま町 三島村 与論町 中種子町 伊仙町 伊佐市 出水市 出水郡長島町 十島村 南さつま市 南九州市 南大隅町 \
            南種子町 和泊町 喜界町 垂水市 大和村 大島郡与論町 大島郡伊仙町 大島郡和泊町 大島郡喜界町 大島郡大和村 大島郡天城町 大島郡宇検村 大島郡徳之島町 大島郡瀬戸内町 大島郡知名町 大島郡龍郷町 大崎町 天城町 奄美市 姶良市 \
            姶良郡湧水町 宇検村 屋久島町 徳之島町 志布志市 指宿市 日置市 曽於市 曽於郡大崎町 東串良町 枕崎市 湧水町 瀬戸内町 熊毛郡中種子町 熊毛郡南種子町 熊毛郡屋久島町 知名町 肝付町 肝属郡南大隅町 肝属郡東串良町 \
            肝属郡肝付町 肝属郡錦江町 薩摩川内市 薩摩郡さつま町 西之表市 錦江町 長島町 阿久根市 霧島市 鹿児島市 鹿児島郡三島村 鹿児島郡十島村 鹿屋市 龍郷町 =18+24 osaki sendai sendaj =18+32 \
            izumi nagata =19 abyna abynakanagawa acugi aihara asseugisi atsugi atsugicho atsuki atswghy atswgykanagawa atugi \
            atugichhi awdawarakanagawa awdawarakanaghawa ayase azamino bunkyo bunkyocity bunkyoku chigaraki chigasaki chingasaki \
            chuanqi chuanqishi chygasakykanagawa cigasakis citadekawasaki dahe douzi dzama ebina ebinachhi ebinasi ehbina \
            fucisawa fudzhisava fudzisava fujisava fujisawa fwjysawa fwjysawakanagawa gamakulasi gawasakisi hadano hadanoa \
            hadanochhi hadanosi hadanw hadanwkanagawa hailaoming hailaomingshi hakone hakuraku haramachida hatano hatanomachi \
            hayama hengbang hengbangshi hengbinshi hengxuhe hengxuheshi higashikanagawa hilasseukasi hiracuka hirasuka hiratsuka \
            hiratuka hiratukachhi houmu houmuding houmushi hujisawasi huzisawachhi hyratswka hyratswkakanagawa iakosuka \
            idogayakamimachi iokogama isehara isogo jakagama jamasi jigasakisi jiulibang jokohama jokohamo jokokhama jokosuka \
            kamakura kamakurachhi kamakwra kamakwrakanagawa kamioi kanaishima kauasaki kavasaki kavasakis kavaszaki kawasakichhi \
            kawasakicity kawasakisi kawasaky kawasakykanagawa khadano khamakura khawasaki khiracuka kikuna komakura kozu \
            kurihama liancang liancangshi linglai manazuru maokeqi maokeqishi maoqishi matsudasoryo minamiashigara minamirinkan \
            minamirinkanyamato minatomirai minawa miulasi miura miurachhi mixura mywra mywrakanagawa nagase nanlinjian nebukawa \
            negishicho nihammatsu ninomiya noborito odauara odavara odawalasi odawara odawarachhi oiso ontagouara pingzhong \
            pingzhongshi pudyisawa qinye qinyeshi rinkan sagamihara saghamyhara sama sanpu sanpushi shinkoyasu sugainadazutsumi \
            sugita tengze tengzeshi tigasaki tigasakichhi tshyghasaky wenjing xasungi xeabina xiangmoyuan xiangyuan xiaotianyuan \
            xiaotianyuanshi xoadawara yabe yamakita yamato yawatakurihama yishiyuan yoakoahama yoakoasuka yokohamashi yokohamasi \
            yokoseukasi yokosuka yokosukachhi yugawara ywkwhama ywkwskaknagwa ywkwswka ywkwswkakanagawa ywqwhmh ywqwswqh zama \
            zamachhi zamakanagawa zuojian zuojianshi zushi 三浦市 三浦郡葉山町 中井町 中郡二宮町 中郡大磯町 二宮町 伊勢原市 南足柄市 厚木市 大井町 大和市 大磯町 寒川町 小田原市 山北町 \
            川崎市 川崎市中原区 川崎市多摩区 川崎市宮前区 川崎市川崎区 川崎市幸区 川崎市高津区 川崎市麻生区 平塚市 座間市 愛川町 愛甲郡愛川町 愛甲郡清川村 松田町 横浜市 横浜市中区 横浜市保土ケ谷区 横浜市南区 横浜市戸塚区 \
            横浜市旭区 横浜市栄区 横浜市泉区 横浜市港北区 横浜市港南区 横浜市瀬谷区 横浜市磯子区 横浜市神奈川区 横浜市緑区 横浜市西区 横浜市都筑区 横浜市金沢区 横浜市青葉区 横浜市鶴見区 横須賀市 海老名市 清川村 湯河原町 \
            相模原市 相模原市中央区 相模原市南区 相模原市緑区 真鶴町 秦野市 箱根町 綾瀬市 茅ヶ崎市 葉山町 藤沢市 足柄上郡中井町 足柄上郡大井町 足柄上郡山北町 足柄上郡松田町 足柄上郡開成町 足柄下郡湯河原町 足柄下郡真鶴町 \
            足柄下郡箱根町 逗子市 鎌倉市 開成町 高座郡寒川町 =19+22 yawata =19+40 aobadai enokicho =19+46 hayakawa =20 aki fudaba funagatoge gaozhi \
            gaozhishi hiromi ikegawa ino irino kannoura kitagawa kochin kochishi koci koti kouchi kouchishi motoyama muroto \
            murotomisakicho nahari nakamura nankoku ochi sakawa shimanto sugi sukumo susaki tano tosa tosashimizu \
            tosayamadachonakano wajiki yamashita yasuda yoshino yusuhara いの町 三原村 中土佐町 仁淀川町 佐川町 北川村 南国市 吾川郡いの町 吾川郡仁淀川町 四万十市 四万十町 \
            土佐市 土佐清水市 土佐町 土佐郡土佐町 土佐郡大川村 大川村 大月町 大豊町 奈半利町 安田町 安芸市 安芸郡北川村 安芸郡奈半利町 安芸郡安田町 安芸郡東洋町 安芸郡田野町 安芸郡芸西村 安芸郡馬路村 室戸市 宿毛市 \
            幡多郡三原村 幡多郡大月町 幡多郡黒潮町 日高村 本山町 東洋町 檮原町 津野町 田野町 芸西村 越知町 長岡郡大豊町 長岡郡本山町 須崎市 香南市 香美市 馬路村 高岡郡中土佐町 高岡郡佐川町 高岡郡四万十町 高岡郡日高村 \
            高岡郡檮原町 高岡郡津野町 高岡郡越知町 高知市 黒潮町 =20+21 yanase =20+34 hidaka =20+37 kochi shimoda =21 akababa amakusa amakusashiyakusho \
            arao aso badaishi damanasi gumamotosi hezhi hitoyoshi hondomachihondo huangwei hudong iatsusiro isshochi iwashita \
            jacushiro jacusiro jatsushiro jiangdongqu kamiamakusa kawahara kikuchi kinoenishi konoha koto kotocity kotou \
            kumamoto kumamotoshi matsubase mendahigashi mifune minamata miyahara nagaoda nagasu nakamatsu okino \
            oyanomachinoboritate samata sashiki takamori tamana tamanachhi tamanakwmamwtw taragi tiancao tiancaoshiyisuo toji \
            tsunagi ubuyama uejima uekimachimono uki ushibukamachi uto wakasu xiongben xiongbenshi yamae yamaga yasseusilosi \
            yatsushiro yatsusiro yatswshyrw yatswshyrwkwmamwtw yatusiro yatusirochhi yucheng yuming yumingshi yunomae yuyama \
            あさぎり町 上天草市 上益城郡嘉島町 上益城郡山都町 上益城郡御船町 上益城郡甲佐町 上益城郡益城町 下益城郡美里町 五木村 人吉市 八代市 八代郡氷川町 南小国町 南関町 南阿蘇村 合志市 和水町 嘉島町 多良木町 大津町 天草市 \
            天草郡苓北町 宇土市 宇城市 山江村 山都町 山鹿市 御船町 水上村 水俣市 氷川町 津奈木町 湯前町 熊本市 熊本市中央区 熊本市北区 熊本市南区 熊本市東区 熊本市西区 玉名市 玉名郡南関町 玉名郡和水町 玉名郡玉東町 \
            玉名郡長洲町 玉東町 球磨村 球磨郡あさぎり町 球磨郡五木村 球磨郡多良木町 球磨郡山江村 球磨郡水上村 球磨郡湯前町 球磨郡球磨村 球磨郡相良村 球磨郡錦町 産山村 甲佐町 益城町 相良村 芦北町 苓北町 荒尾市 菊池市 \
            菊池郡大津町 菊池郡菊陽町 菊陽町 葦北郡津奈木町 葦北郡芦北町 西原村 錦町 長洲町 阿蘇市 阿蘇郡南小国町 阿蘇郡南阿蘇村 阿蘇郡小国町 阿蘇郡産山村 阿蘇郡西原村 阿蘇郡高森町 =21+24+34 美里町 =21+26 高森町 \
            =21+31 tamano =21+37 shimada =21+42 koshi =21+44 小国町 =22 arashijama arashiyama awjykywtw ayabe bafan bafanshi \
            chengyang fukuchijama fukuchiyama fukucijama fukutijama fuzhishan fuzhishanshi fwkwtshyama gameokasi guigang \
            guigangshi gyotosi hukuchiyamasi hukutiyama jauata javata jingdanhou jingdou jingdoushi jingtianbian joyo kamatsuka \
            kameoka kameokachhi kameshima kamigyoku kamywka kasagi kejuots khameaxoaka kheiywtoa kijota kiotas kioto kitaogawara \
            kiyoto kiyotto kizugawa kjoto kotari kyeattea kyotamba kyotanabe kyotango kyoto kyotoshi kyotu kyotum kyouto \
            kyoutoshi kywtw lanshan lungsodngkyoto maidsuru maiduru maidzuru maijeulusi maizuru maizuruchhi majdzuru mayzwrw \
            mayzwrwkywtw misuru miyazu mujinchuan muka muko nagaokakyo nantan oyamazaki quioto qywtw shenzu sugai udyi udzhi \
            udzi udzis uji ujicho ujisi uzichhi wuhe wuheshi xiangri xuci yahata yahatanosho yahatasho yavata yawatachhi \
            yawatakywtw yawatasi yotsutsuji yuzhi yuzhishi ywjy 与謝郡与謝野町 与謝郡伊根町 与謝野町 久世郡久御山町 久御山町 乙訓郡大山崎町 亀岡市 井手町 京丹後市 京丹波町 京田辺市 \
            京都市 京都市上京区 京都市下京区 京都市中京区 京都市伏見区 京都市北区 京都市南区 京都市右京区 京都市山科区 京都市左京区 京都市東山区 京都市西京区 伊根町 八幡市 南丹市 南山城村 向日市 和束町 城陽市 大山崎町 宇治市 \
            宇治田原町 宮津市 木津川市 相楽郡南山城村 相楽郡和束町 相楽郡笠置町 相楽郡精華町 福知山市 笠置町 精華町 綴喜郡井手町 綴喜郡宇治田原町 綾部市 舞鶴市 船井郡京丹波町 長岡京市 =22+32+34 sayama \
            =22+40 tachikawa =22+43 tianbian =23 aoyamahane aysh ayshmyh fujisato hisaimotomachi iga inabe ise isechhi iseh \
            isesi jinshi jokaichi jokaici jokkaichi jokkaiti kambe kameyama kasado kawage kihoku komono kuwana linglu linglushi \
            matsusaka minamiise mingzhang mingzhangshi nabari odai oka owase saiku saki sangming sangmingshi sekichofurumaya \
            seujeukasi shangyehuimeixuding shima shimoichigi siri sirishishi songban songbanshi sseusi sudzuka susuka suzuka \
            suzukachhi swzwka swzwkamyh tamaru toba toin tsu tsushi udiyamada udono uenoebisumachi ujiyamada uziyamada yihe \
            yiheshi yishi yishishi ykkichi yokkaiti yokkaitichhi yokkaitsi yoskaichisi ywkaychymyh ywkaytshy ywkychymyy いなべ市 \
            三重郡川越町 三重郡朝日町 三重郡菰野町 亀山市 伊勢市 伊賀市 北牟婁郡紀北町 南伊勢町 南牟婁郡御浜町 南牟婁郡紀宝町 名張市 員弁郡東員町 四日市 四日市市 多気町 多気郡多気町 多気郡大台町 多気郡明和町 大台町 大紀町 \
            尾鷲市 川越町 度会町 度会郡南伊勢町 度会郡大紀町 度会郡度会町 度会郡玉城町 御浜町 志摩市 木曽岬町 東員町 松阪市 桑名市 桑名郡木曽岬町 津市 熊野市 玉城町 紀北町 紀宝町 菰野町 鈴鹿市 鳥羽市 =23+30+35 \
            yokkaichi =23+40 ueno =23+42+44 朝日町 =24 awsaky awsakymyagy ayshynwmaky ayshynwmakymyagy daqi daqishi dengmi \
            duohecheng fugushi gesennumasi guchuanshi higashimatsushima hurukawa ishinomachi ishinomaki isinomaki isinomakichhi \
            isinomakisi isyinomaki iwanuma kakuda kesennuma kesennumachhi kesenuma kheasennuma kissennuma kogota kogotaekimae \
            kurihara kysynnwmamyaghy liyuan marumori matsushima minamisanriku mingqu murata nakaniida natori natorishi ohira \
            okawara onagawacho osakichhi osakisi ouchi qixianzhao rifu sakamoto satohata schiogama sendaishi shijuan shijuanshi \
            shikama shiogama shiroishi shobudahama siogama tagajo tagajomachi tagajomura tagajoshi tome tomiya wakuya watari \
            xiantai xiantaishi xichinoamaki yamoto yanzao yoshioka 七ヶ宿町 七ヶ浜町 丸森町 亘理町 亘理郡亘理町 亘理郡山元町 仙台市 仙台市太白区 仙台市宮城野区 仙台市泉区 \
            仙台市若林区 仙台市青葉区 伊具郡丸森町 刈田郡七ヶ宿町 刈田郡蔵王町 利府町 加美町 加美郡加美町 加美郡色麻町 南三陸町 名取市 塩竈市 多賀城市 大和町 大崎市 大河原町 大衡村 大郷町 女川町 宮城郡七ヶ浜町 宮城郡利府町 \
            宮城郡松島町 富谷市 山元町 岩沼市 本吉郡南三陸町 村田町 東松島市 松島町 柴田町 柴田郡大河原町 柴田郡川崎町 柴田郡村 柴田郡村田町 柴田郡柴田町 栗原市 気仙沼市 涌谷町 牡鹿郡女川町 登米市 白石市 石巻市 色麻町 \
            蔵王町 角田市 遠田郡涌谷町 遠田郡美里町 黒川郡大和町 黒川郡大衡村 黒川郡大郷町 =24+26 nagano =25 aya doucheng douchengshi ebino gongqi gongqishi \
            hinokage hyuga kadogawa kawaminami kobae kobayashi kushima mijadzaki mijakonodo mijakonodzho mijakonodzjo mijakonojo \
            mitai miyakoanoaco miyakonojo miyakonojosi miyakonozyo miyakonozyochhi miyazaki miyazakishi mochibaru murasho \
            myakwnwjw myakwnwjwmyazaky nichinan nichinansi nitinan nitinanchhi nobeoka nobeokachhi nobeokasi nwbywka \
            nychynanmyazaky nytshynan rinan rinanshi rixiang saito sankasho shiba shintomi takaharu takajo takanabe tsukabaru \
            tsuma tsuno yangang yangangshi えびの市 三股町 串間市 五ヶ瀬町 児湯郡川南町 児湯郡新富町 児湯郡木城町 児湯郡西米良村 児湯郡都農町 児湯郡高鍋町 北諸県郡三股町 国富町 宮崎市 小林市 川南町 \
            延岡市 新富町 日之影町 日南市 日向市 木城町 東臼杵郡椎葉村 東臼杵郡美郷町 東臼杵郡諸塚村 東臼杵郡門川町 東諸県郡国富町 東諸県郡綾町 椎葉村 綾町 西米良村 西臼杵郡五ヶ瀬町 西臼杵郡日之影町 西臼杵郡高千穂町 \
            西諸県郡高原町 西都市 諸塚村 都城市 都農町 門川町 高千穂町 高原町 高鍋町 =25+34 honjo =26 agematsu ajima antanye aoki ashida awano awydanaganw \
            aydanaganw aynanaganw ayyda azumino chikuma chino chinoa chykwmanaganw chynwnaganw cino dorosaki fantian fantianshi \
            fukase fukashi ganggu hakuba hario hirano hotaka ichiba idasi iida iidachhi iiyama ina inachhi inasi jikumasi jinosi \
            kamiikusaka kamikatagiri kamikijima kamimaruko kamitakeda karuizawa katagiri kinoshita kiso komaba komagane komoro \
            koumibara kuryugawa macumoto maoye maoyeshi masseumotosi masumoatoa matsumoto matswmwtw matswmwtwnaganw matumoto \
            matumotochhi minamiminowa mitsushima miyada miyota mure naganoshi nagawa nagiso nakao nakazawa neba nojiri obuse \
            okaya omi oweda qianqu qianqushi sakaki sakakita saku sakuchhi sakusi sakw sakwnaganw shangtian shangtianshi shimojo \
            shimosuwa shiojiri shywjyry shywjyrynaganw siodziri siojilisi siojiri sioziri siozirichhi songben songbenshi susaka \
            suwa suzaka takanomachi tikuma tikumachhi tino tinochhi tomi toyoshina tshykwma tshynw ueda uedachhi uedasi uehda \
            uminokuchi urugi xida xina xuban xubanshi yamabuki yankao yankaoshi yasuoka yina yinashi ywyda zhangye zhangyeshi \
            zuojiu zuojiushi 上伊那郡中川村 上伊那郡南箕輪村 上伊那郡宮田村 上伊那郡箕輪町 上伊那郡辰野町 上伊那郡飯島町 上松町 上水内郡信濃町 上水内郡小川村 上水内郡飯綱町 上田市 上高井郡小布施町 上高井郡高山村 \
            下伊那郡下條村 下伊那郡喬木村 下伊那郡売木村 下伊那郡大鹿村 下伊那郡天龍村 下伊那郡平谷村 下伊那郡松川町 下伊那郡根羽村 下伊那郡泰阜村 下伊那郡豊丘村 下伊那郡阿南町 下伊那郡阿智村 下伊那郡高森町 下條村 下水内郡栄村 \
            下諏訪町 下高井郡山ノ内町 下高井郡木島平村 下高井郡野沢温泉村 中川村 中野市 伊那市 佐久市 佐久穂町 信濃町 北佐久郡御代田町 北佐久郡立科町 北佐久郡軽井沢町 北安曇郡小谷村 北安曇郡松川村 北安曇郡池田町 北安曇郡白馬村 \
            北相木村 千曲市 南佐久郡佐久穂町 南佐久郡北相木村 南佐久郡南牧村 南佐久郡南相木村 南佐久郡小海町 南佐久郡川上村 南木曽町 南相木村 南箕輪村 原村 喬木村 坂城町 埴科郡坂城町 塩尻市 売木村 大桑村 大町 大町市 大鹿村 \
            天龍村 安曇野市 宮田村 富士見町 小川村 小布施町 小海町 小県郡長和町 小県郡青木村 小諸市 小谷村 山ノ内町 山形村 岡谷市 平谷村 御代田町 朝日村 木島平村 木曽町 木曽郡上松町 木曽郡南木曽町 木曽郡大桑村 木曽郡木曽町 \
            木曽郡木祖村 木曽郡王滝村 木祖村 東御市 東筑摩郡山形村 東筑摩郡朝日村 東筑摩郡生坂村 東筑摩郡筑北村 東筑摩郡麻績村 松川村 松川町 松本市 栄村 根羽村 泰阜村 王滝村 生坂村 白馬村 立科町 筑北村 箕輪町 茅野市 諏訪市 \
            諏訪郡下諏訪町 諏訪郡原村 諏訪郡富士見町 豊丘村 軽井沢町 辰野町 野沢温泉村 長和町 長野市 阿南町 阿智村 青木村 須坂市 飯山市 飯島町 飯田市 飯綱町 駒ヶ根市 麻績村 =26+28 川上村 =26+28+32 \
            kashiwabara =26+33 omachi =26+34 fujimi =26+35 toyosato =26+39 hara =26+40+47 nakano =26+44 shonai =26+45 hirao =27 \
            awmwra awmwranagazaky aysahaya aysahayanagazaky dacun dacunshi dongzao dongzaoshi fukuecho furukawamen goto hirado \
            iki isahaja isahara isahaya isahayachhi isahayasi isakhaja jianzao jianzaoshi kamigoto kawatana matsuura \
            minamishimabara nagasacium nagasakis nagasakishi nagasakisi nagasako nagaszaki nagazaky naghasaky najazaky \
            nangasaque obita ojika omulasi omura omurachhi saikai saseaboa saseba sasebo sasebochhi sasebosi sasebum saseho \
            sasybw sasybwnagasaky shimabara shukugo sonogishukugo ssbw togitsu unzen xomura zhangqi zhangqishi zuoshibao \
            zuoshibaoshi 五島市 佐々町 佐世保市 北松浦郡佐々町 北松浦郡小値賀町 南島原市 南松浦郡新上五島町 壱岐市 大村 大村市 対馬市 小値賀町 島原市 川棚町 平戸市 新上五島町 時津町 東彼杵町 東彼杵郡川棚町 \
            東彼杵郡東彼杵町 東彼杵郡波佐見町 松浦市 波佐見町 西彼杵郡時津町 西彼杵郡長与町 西海市 諫早市 長与町 長崎市 雲仙市 =27+40+44 nagasaki =28 akataki akwma asuka aykwmanara \
            dahegaotian dahejunshan denlisi fuki gasibasi gojo gose haibaraakanedai higashiando hikiso horyuji ikoma ikomachhi \
            ikomasi ikuma imai jiangyuan jiangyuanshi kamitosa kanmaki kashiba kashiharashi kashyba kashybanara kasiba \
            kasibachhi kasyiba katsuragi kawai khachiba komori nailiang nailiangshi nalasi nara narashi onishi ouda \
            oudayamaguchi sakulaisi sakurai sakuraichhi sakuraj sakuri sakwray sakwraynara shengju shengjushi shikitsu \
            shimobuchi shimoichi shimoikehara takadacho takahara takatsukadai tatsunokita tawaramoto tehnri tenri tenrichhi \
            tianli tianlishi tnrynara tomondo tyrny xiangzhi xiangzhishi xikoama yamatokoriyama yamatotakada yingjing \
            yingjingshi yoshinocho yuzaki 三宅町 三郷町 上北山村 上牧町 下北山村 下市町 五條市 北葛城郡上牧町 北葛城郡広陵町 北葛城郡河合町 北葛城郡王寺町 十津川村 吉野町 吉野郡上北山村 吉野郡下北山村 \
            吉野郡下市 吉野郡下市町 吉野郡十津川村 吉野郡吉野町 吉野郡大淀町 吉野郡天川村 吉野郡川上村 吉野郡東吉野村 吉野郡野迫川村 吉野郡黒滝村 大和郡山市 大和高田市 大淀町 天川村 天理市 奈良市 宇陀市 宇陀郡御杖村 \
            宇陀郡曽爾村 安堵町 山添村 山辺郡山添村 平群町 広陵町 御所市 御杖村 斑鳩町 明日香村 曽爾村 東吉野村 桜井市 橿原市 河合町 王寺町 生駒市 生駒郡三郷町 生駒郡安堵町 生駒郡平群町 生駒郡斑鳩町 田原本町 磯城郡三宅町 \
            磯城郡川西町 磯城郡田原本町 葛城市 野迫川村 香芝市 高取町 高市 高市郡明日香村 高市郡高取町 黒滝村 =28+32 kashihara kashiwara =28+40 oji =28+44 川西町 =29 agano \
            baiqi baiqishi coxeasu cubame cubameh cunshang cunshangshi doecu dzjoehcu dzoecu gasiwajakisi gosen itoigawa \
            izumozaki japonija joecu joesseusi joetsu joetsushi jwytsw jwytswnygata jwyytswnygata kamedahoncho kamo kariwa \
            kashivazaki kashiwazaki kashywazaky kashywazakynygata kasivadzaki kasiwazakichhi kasyiwasaki maki minamiuonuma \
            mitsuke muikamachi mulakamisi murakami murakamichhi murakamimachi muramatsu mwrakamy mwrakamynygata myoko \
            nagaokachhi nagaokasi nagawkanygata nagaywkanygata naghawka nangaxoaka nanyuzhao niahiniigata nigatasi nigita \
            niigata niigatashi niitsu niitsuhoncho niitu niizu ojiya owarino ryotsuminato sando sandscho sandyo sandze sandzjo \
            sandzo sanjo sanjosi sanjw sanjwnygata santiao santiaoshi sanzyo sanzyochhi seiro shangyue shangyueshi shibata \
            shimoseki shiozawa shiriding shiridingshi shirone shybata shybatanygata sibata sibatachhi sibatasi sseubamesi \
            suibara syibata tagami tainai tochiohoncho tokamachi tokamati tsubame tsubamechhi tsubamemachi tsugawa tswbamhnygata \
            tswbamy uonuma urasa xinfatian xinfatianshi xinjinbending xinjinshi xinxi xinxishi yahiko yanshi yoshidakasugacho \
            zhanggang zhanggangshi zuodu zyoetuchhi 三島郡出雲崎町 三条市 上越市 中魚沼郡津南町 五泉市 佐渡市 出雲崎町 刈羽村 刈羽郡刈羽村 加茂市 北蒲原郡聖籠町 十日町 十日町市 南蒲原郡田上町 \
            南魚沼市 南魚沼郡湯沢町 妙高市 小千谷市 岩船郡粟島浦村 岩船郡関川村 弥彦村 新潟市 新潟市中央区 新潟市北区 新潟市南区 新潟市東区 新潟市江南区 新潟市秋葉区 新潟市西区 新潟市西蒲区 新発田市 村上市 東蒲原郡阿賀町 \
            柏崎市 津南町 湯沢町 燕市 田上町 粟島浦村 糸魚川市 聖籠町 胎内市 西蒲原郡弥彦村 見附市 長岡市 関川村 阿賀町 阿賀野市 魚沼市 =29+37 arai =29+44 sado =30 behppu beppu \
            beppuchhi bepu bespusi biefu biefushi bpwawyyta bungoono bungotakadashi bybw dafen dafenshi heqi hiji hikiji hita \
            hitachhi hitasi hytaawyta hytaawyyta khita khity kitsuki kunisaki mie minamiura nakacu nakasseusi nakatswawyta \
            nakatswawyyta nakatu nakatuchhi oita oitashi oitasi ooita ooitashi ritian ritianshi saeki saiki saikichhi saikisi \
            saykyawyta saykyawyyta sirishi sykywyta takedamachi taketa tsukawaki tsukumiura tsurusaki usa usuki yufu zhongjinshi \
            zuobo zuoboshi 中津市 九重町 佐伯市 別府市 国東市 大分市 姫島村 宇佐市 日出町 日田市 東国東郡姫島村 杵築市 津久見市 玖珠町 玖珠郡九重町 玖珠郡玖珠町 由布市 竹田市 臼杵市 豊後大野市 豊後高田市 \
            速見郡日出町 =31 asakuchi bizen cangfu cangfushi cujama damanosi gangshan gangshanshi gulasikisi hayashima hayashino ibara \
            jinshan jinshanshi kamogatachokamogata kasaoka katsumada khurachiki kurashiki kurasiki kurasikichhi kurasyiki \
            kwrashykyawkayama maniwa mimasaka nagi niimi nishiawakura nishiya okajama okayama okayamashi okayamasi satosho \
            setouchi shimogamo shimoyuge soja sozya sseuyamasi takahashi tamanochhi tamanw tamanwawkayama tsujama tsuyama \
            tswyama tswyamaawkayama tuyama tuyamachhi wake yakage yuye yuyeshi zongshe 久米南町 久米郡久米南町 久米郡美咲町 井原市 倉敷市 備前市 加賀郡吉備中央町 \
            勝央町 勝田郡勝央町 勝田郡奈義町 吉備中央町 和気町 和気郡和気町 奈義町 小田郡矢掛町 岡山市 岡山市中区 岡山市北区 岡山市南区 岡山市東区 新庄村 新見市 早島町 津山市 浅口市 浅口郡里庄町 瀬戸内市 玉野市 真庭市 \
            真庭郡新庄村 矢掛町 笠岡市 総社市 美作市 美咲町 苫田郡鏡野町 英田郡西粟倉村 西粟倉村 赤磐市 都窪郡早島町 里庄町 鏡野町 高梁市 =31+44 shinjo =32 abaraky ajiharacho anhetian \
            anhetianshi awsaka awzaka aybarakyawsaka baiyuan bannan bawei baweishi beizhong beizhongshi chitian chitianshi \
            chuitian chuitianshi cichengshi cimu cimushi daban dabanshi dabanxiashan dadong daito daitocho daitoushi dongdaban \
            dongdabanshi ebie ebisucho fujiidera fuke futianlin futianlinding futianlinshi gadomasi gaogui gaoguishi gaoshi \
            gisiwadasi habikino habikinoa habikinochhi habikinosi habykynw hannan heneizhangye hequan higashiosaka higasiosaka \
            higasiosakasi hilakatasi hirakata hyghashywsakaawsaka hyrakataawsaka ibalakisi ibaragi ibaraki ibarakichhi \
            idzumisano idzumotsu izumiotsu izumisano izumisanoshi jiaoye jieshi jimian jimianshi kadoma kadomachhi kadome \
            kadwmaawsaka kaitsuka kaizuka kano kashiharacho katano kawachinagano khabikino khadoama kishiwada kisivada kisiwada \
            lizhong meifang meifangshi menzhen menzhenshi minase minoh minohcity minoshi moaringuci moliguchisi moriguchi \
            moriguci moriguti morigutichhi morigutsi mwryghwtshyawsaka mwrygwchyawsaka neyagawa neyagawashi okubonaka oosakashi \
            osaacke osaca osacadabanshi osacaorientalis osaka osakasayama osakashi osakasi osako oszaka ozato qinwuchuan \
            qinwuchuanshi quandajin quannan sacaia sacaium sakaisi sennan settsu settsunokuni seuitasi shejin shijonawate \
            shinimazato shoji shojihigashi shoukou shoukoushi sitiaozhui songyuan suibun suika suita suitachhi sujta suxita \
            swytaawsaka swyytaawsaka tadaokahigashi taishi tajiri takacuki takaishi takaishikita takashikita takatsuki takatuki \
            tengjingsi tondabayashi tondabayashicho toyonaka tsumori umeda xibaraki xosaka yao yaocho yuyeye yuyeyeshi ywsaka \
            三島郡島本町 交野市 八尾市 千早赤阪村 南河内郡千早赤阪村 南河内郡太子町 南河内郡河南町 吹田市 和泉市 四條畷市 堺市 堺市中区 堺市北区 堺市南区 堺市堺区 堺市東区 堺市美原区 堺市西区 大東市 大阪市 大阪市中央区 \
            大阪市住之江区 大阪市住吉区 大阪市北区 大阪市城東区 大阪市大正区 大阪市天王寺区 大阪市平野区 大阪市旭区 大阪市東住吉区 大阪市東成区 大阪市東淀川区 大阪市此花区 大阪市浪速区 大阪市淀川区 大阪市港区 大阪市生野区 \
            大阪市福島区 大阪市西区 大阪市西成区 大阪市西淀川区 大阪市都島区 大阪市阿倍野区 大阪市鶴見区 大阪狭山市 守口市 富田林市 寝屋川市 岬町 岸和田市 島本町 忠岡町 摂津市 東大阪市 松原市 枚方市 柏原市 池田市 河内長野市 \
            河南町 泉佐野市 泉北郡忠岡町 泉南市 泉南郡岬町 泉南郡熊取町 泉南郡田尻町 泉大津市 熊取町 田尻町 箕面市 羽曳野市 能勢町 茨木市 藤井寺市 豊中市 豊能町 豊能郡能勢町 豊能郡豊能町 貝塚市 門真市 阪南市 高槻市 高石市 \
            =32+34 xiashan yono =32+35 otsu =32+38 sano =32+44 matsubara =33 arita bojo doseusi galasseusi higashigo imari \
            imarichoko imarimachi ishinari kanzaki kanzakimachikanzaki karacu karatsu karatsw karatswsaga karatu karatuchhi \
            karatusi moroura nakatsukuma niaoqi niaoqishi saga sagajaponija sagashi sagasi sagha sanga sarushi sonobe takeo taku \
            tangjin tangjinshi tara tosu tosuchhi twsw twswsaga ureshino ureshinomachishimojuku yiwanlidingjia zuohe zuoheshi \
            みやき町 三養基郡みやき町 三養基郡上峰町 三養基郡基山町 上峰町 伊万里市 佐賀市 吉野ヶ里町 唐津市 基山町 多久市 大町町 太良町 嬉野市 小城市 有田町 東松浦郡玄海町 杵島郡大町 杵島郡大町町 杵島郡江北町 杵島郡白石町 \
            武雄市 江北町 玄海町 白石町 神埼市 神埼郡吉野ヶ里町 藤津郡太良町 西松浦郡有田町 鳥栖市 鹿島市 =33+40 ogi =34 ageo ageomura ageoshimo arwma asaka asakachhi \
            asakasaytama asakasi asaky ashigakubo ayrwmasaytama bachao baigang banhu banhushi bansho beiben benzhuang \
            benzhuangshi buzo caojia channo chaoxia chaoxiashi chichibu chuankou chuankoushi chuanyue chuanyueshi chunribu \
            chunribushi chychybwsaytama cicibu dajing dojo dokolojawasi dongsongshan esikava fanneng fannengshi fujimino \
            fujimiye fukaya fukayacho fukiagefujimi furuyahongo gajosi gamo gaseukabesi gawagoesi gawaguchisi ghywda gjoda goda \
            gosigayasi gumagayasi gyoda gyodachhi gyodasi gywdasaytama hanno hannochhi hannosi hanw hanya hanyu hanyuchhi \
            hanyusi hanyw hanywsaytama hasuda hatagayacho hatogaya hatogayahoncho hatogayahonchou hatogayamachi hatoyama heguang \
            hekedao hidakachhi hidakasi higashichichibu higashimatsuyama hondyo hongchao honjosi honzyochhi hwnjw hwnjwsaytama \
            hydaka hydakhsaytama ilumasi iruma irumachhi irumagawa ishigami iwatsuki jiaxu jiaxushi jichibusi jichuan \
            jiukegubending jiuxi jiuxizhongyang kadzo kamifukuoka kaso kasukabe kasukabechhi kaswkabhsaytama kaswkaby kauaguchi \
            kavagoe kavagoeh kavaguchi kavagucis kavaguti kavaquci kawaghwtshy kawaghwyh kawagoe kawagoechhi kawagutichhi \
            kawagutsi kawagwchysaytama kawagwchysayytama kawagwyhsaytama kazo kazochhi kazw kazwsaytama khanju khanjuj khanno \
            khasukabea khawangoaxea khawanguchi khidaka khoachingaya khondzjo khondzo khumangaya kisai kitamoto \
            kodamachokodamaminami konosu koshigaja koshigaya kosigaja kosigayachhi kosyigaya kounosu kuki kukichuo kukichuuou \
            kumagai kumagaja kumagaya kumagayachhi kurihashi kwmagayasaytama kwmagayasayytama kwmaghaya kwshygayasaytama \
            kwshygayasayytama kwshyghaya liantian liantianshi matsubushi menuma minano misato misatochhi misatosaitama misatosi \
            miyashiro miyoshidai morohongo mysatw mysatwsaytama nagatoro niidza niisa niiza niizachhi nijasi nishitokorozawa \
            niza nyza ogano ogawamachi ogose ogushi oi oimachi okegawa okugawamachi pobi ranzan rigao rigaoshi rujian rujianshi \
            saitama sajama sakado sakadochhi sakadosi sakadwsaytama sakwdw sanxiang sanxiangshi sashiogi satte sayamachhi \
            sayamasaytama sayamasi saytama shangfugang shangfugangshi shangwei shangweishi shangweixia shenguding shiki \
            shimotoda shinden shiraoka shobu siki soka sugito suoze suozeshi takasaka thoakoaroasawa titibu titibuchhi \
            titubunomiya toda tokorodzava tokorosawa tokorozaua tokorozava tokorozawa tokorozawachhi tongchuan tongchuanshi \
            tshytshybw tsitsibu tsurugashima twkwrwzawa twkwrwzawasaytama twkwrwzawasayytama uetake vako wado wako warabi \
            washinomiya xasaka xiahutian xiashanshi xingshou xingtian xingtianshi xinzuo xinzuoshi xionggu xionggushi yamata \
            yangui yashio yokoze yoshikawa yuegu yuegushi yusheng yushengshi zhifu zhifushi zhimu zhimushi さいたま市 さいたま市中央区 \
            さいたま市北区 さいたま市南区 さいたま市大宮区 さいたま市岩槻区 さいたま市桜区 さいたま市浦和区 さいたま市緑区 さいたま市西区 さいたま市見沼区 ときがわ町 ふじみ野市 三芳町 三郷市 上尾市 上里町 久喜市 伊奈町 \
            児玉郡上里町 児玉郡神川町 児玉郡美里町 入間市 入間郡三芳町 入間郡毛呂山町 入間郡越生町 八潮市 加須市 北本市 北葛飾郡杉戸町 北葛飾郡松伏町 北足立郡伊奈町 南埼玉郡宮代町 吉川市 吉見町 和光市 坂戸市 大里郡寄居町 \
            宮代町 寄居町 富士見市 小川町 小鹿野町 嵐山町 川口市 川島町 川越市 幸手市 志木市 戸田市 所沢市 新座市 日高市 春日部市 朝霞市 本庄市 杉戸町 東松山市 東秩父村 松伏町 桶川市 横瀬町 比企郡ときがわ町 比企郡吉見町 \
            比企郡小川町 比企郡嵐山町 比企郡川島町 比企郡滑川町 比企郡鳩山町 毛呂山町 深谷市 滑川町 熊谷市 狭山市 白岡市 皆野町 神川町 秩父市 秩父郡小鹿野町 秩父郡東秩父村 秩父郡横瀬町 秩父郡皆野町 秩父郡長瀞町 羽生市 草加市 \
            蓮田市 蕨市 行田市 越生町 越谷市 長瀞町 飯能市 鳩山町 鴻巣市 鶴ヶ島市 =34+39 kawaguchi yorii =34+40 igusa zhongyangqu =35 atswshyga \
            awmyhachymanshyga awmyhatshyman awtsw barishishi caojin dajin dajinshi echigawa gokasi higashiomi hikone hunan \
            jiaheshi jinjiangbafan jinjiangbafanshi khikoneh kitahama koka kokachhi kora kusacu kusatsucho kusatu kwka kwkashyga \
            lidong maibara minakuchichomatoba morijama moriyama nagahama nagakhama omihachiman omihachimanshi omihachimansi \
            omihatimanchhi omikhachiman omikhatiman ootsu ootsushi osseusi otsushi otuchhi ritto shoushan susatsu taga takashima \
            xosu yangen yangenshi yasu yezhou yokaichicho yokaichishi youkaichi zhangbang zhangbangshi 多賀町 大津市 守山市 彦根市 愛知郡愛荘町 \
            愛荘町 東近江市 栗東市 湖南市 犬上郡多賀町 犬上郡甲良町 犬上郡豊郷町 甲良町 甲賀市 竜王町 米原市 草津市 蒲生郡日野町 蒲生郡竜王町 豊郷町 近江八幡市 野洲市 長浜市 高島市 =35+40 hino =35+41 日野町 \
            =35+46 ryuo =36 akana ayzwmw azwmw bangtian bangtianshi bintianshi chuyun chuyunshi funagoshi gotsucho hamada \
            hamadachhi hamadashymanh hamadasi hiratacho idzumo ijeumosi isumo itsumo izumo izumochhi kawamoto khamada kori \
            kyomendao macue macueh macuje masseuesi masuxea matsu matsue matsueshi matsuesu matswa matswyh matue matuechhi \
            minari nishida obara oda odachooda okugano songjiang songjiangshi tsuwano unnan xisumoa yasugi yasugicho 仁多郡奥出雲町 出雲市 \
            吉賀町 大田市 奥出雲町 安来市 川本町 松江市 江津市 津和野町 浜田市 海士町 益田市 知夫村 西ノ島町 邑南町 邑智郡川本町 邑智郡美郷町 邑智郡邑南町 隠岐の島町 隠岐郡海士町 隠岐郡知夫村 隠岐郡西ノ島町 隠岐郡隠岐の島町 \
            雲南市 飯南町 飯石郡飯南町 鹿足郡吉賀町 鹿足郡津和野町 =37 atami awata aytwshyzwywka aywatashyzwywka bangbeishi bangsong bangsongshi \
            binsongshi chisuxoaka daijing daijingshi daotian daotianshi foutzi fuci fucinoamiya fudzhi fudzi fudziehda \
            fudzinomija fudzis fuji fujieda fujimiya fujinomija fujinomiya fukuroaxi fukuroi fukuroj fushi fushigong \
            fushigongshi fushimi fushishi fwjy fwjynwmya fwjyshyzwywka fwkwrwyyshyzwywka fwkwry fywjyshyzwka gakegawasi gotemba \
            gotenba guachuan guachuanshi hamakita hamamacu hamamasseusi hamamasu hamamatsu hamamatsucity hamamatsushi hamamatsw \
            hamamatswshyzwywka hamamatu hamamatuchhi handayama heda hujinomiyasi hujisi hukuloisi hukuroichhi huxi huzichhi \
            huzinomiyachhi inatori itas ito itochhi itosi ivata iwata iwatachhi iwatasi izu izunokuni jaidzu jaizu jajdzu \
            jinggang jinggangshi juye juyeshi kakegaua kakegava kakegawa kakegawachhi kakehgava kakyghawa kamizawa kanaya \
            kanbara kawazuikadaba khamamacu kikugawa kosai kyugotemba lungsodngshizuoka makinohara maruobara michima mishima \
            misima misimachhi misimasi misyima mori myshyma myshymashyzwywka nakatogari namazw nishina numadu numadzu numajeusi \
            numasu numazu numazuchhi nwmazwshyzwka nwmazwshyzwywka omaezaki pantian pantianshi phuji phukroi pudyinomiya pukuroi \
            sagara sandao sandaoshi seusonosi shaojin shaojinshi shidzuoka shizuoka shizuokashi shuzenji shymada \
            shymadashyzwywka shyzwka shyzwywka siduoka sidzuok sidzuoka sijeuokasi sijhuoka simada simadachhi simadasi sizuoka \
            sizuokachhi susono susonochhi susonoshi swswnw swswnwshyzwywka syimada tanokuchi tengzhi tengzhishi xito xiwata \
            yaidu yaijeusi yaisu yaizu yaizuchhi yaizumati yayzw yayzwshyzwywka yidong yidongshi yudianchang yyzwshzwka zhaojin \
            zhaojinshi 三島市 下田市 伊東市 伊豆の国市 伊豆市 函南町 南伊豆町 吉田町 周智郡森町 富士宮市 富士市 小山町 島田市 川根本町 御前崎市 御殿場市 掛川市 東伊豆町 松崎町 榛原郡吉田町 榛原郡川根本町 河津町 \
            沼津市 浜松市 浜松市中央区 浜松市天竜区 浜松市浜名区 湖西市 焼津市 熱海市 牧之原市 田方郡函南町 磐田市 菊川市 藤枝市 袋井市 裾野市 西伊豆町 賀茂郡南伊豆町 賀茂郡東伊豆町 賀茂郡松崎町 賀茂郡河津町 賀茂郡西伊豆町 \
            長泉町 静岡市 静岡市清水区 静岡市葵区 静岡市駿河区 駿東郡小山町 駿東郡清水町 駿東郡長泉町 =37+38 oyama =37+40 sumiyoshi =37+40+43 minato =37+41 matsuzaki =38 \
            ashikaga ashikagazulishi ashykagatwchygy ashykagha asikaga asikagachhi asikagasi awtawara awtawaratwchygy awyama \
            awyamatwchygy datianyuan datianyuanshi dochigisi ganumasi heijishi hoshakuji ichikai imaichi imaichishi jinshishi \
            kamima kaminokawa kanuma kanumachhi kanwma kanwmatwchygy karasuyama kinugawaonsen kuroiso kuroisoshi limu limushi \
            lungsodngtochigi luzhao luzhaoshi mashiko mibu moka mokachhi mokasi mooka motegi mwka mwkatwchygy naseusiobalasi \
            nasu nasukarasuyama nasushiobara nasusiobara nasusiobarachhi naswshywbara naswshywbaratwchygy naxuyanyuan \
            naxuyanyuanshi nikko nikkochhi niko niskosi nogi nykw nykwtwchygy nyqw ojama otahara otavara otawalasi otawara \
            otawarachhi oyamachhi oyamasi riguang riguangshi sana sanochhi sanosi sanw sanwtwchygy shimotsuke shymwtswka \
            shymwtswkhtwchygy simocuke simosseukesi simotukechhi tanuma tochigi totigi totigichhi twchygy twtshyghy ubagai \
            ucunomija ujiie usseunomiyasi utsunomiya utsunomiyashi xiaoshan xiaoshanshi xiaye xiayeshi yaita yudougong \
            yudougongshi zhengang zhengangshi zulishi zuoye zuoyeshi さくら市 上三川町 下都賀郡壬生町 下都賀郡野木町 下野市 佐野市 塩谷町 塩谷郡塩谷町 塩谷郡高根沢町 壬生町 \
            大田原市 宇都宮市 小山市 市貝町 日光市 栃木市 河内郡上三川町 益子町 真岡市 矢板市 芳賀町 芳賀郡市 芳賀郡市貝町 芳賀郡益子町 芳賀郡芳賀町 芳賀郡茂木町 茂木町 足利市 那珂川町 那須塩原市 那須烏山市 那須町 \
            那須郡那珂川町 那須郡那須町 野木町 高根沢町 鹿沼市 =38+40 zuli =39 anan ananchhi ananshi anansi anantwkwshyma awa dedao dedaoshi dokusimasi \
            hiwasaura hoji ikedacho ishii kamojimachojogejima komatsushimacho matsushige mima mingmen mingmendingsantsushi \
            mugiura muya narutochomitsuishi okuno sadamitsu sanagochi shichijo takabo tokushima tokushimadedaoshi tokushimashi \
            tokusima tomoura wakimachi yakami yokose yoshinogawa つるぎ町 三好市 三好郡東みよし町 上勝町 上板町 佐那河内村 勝浦町 勝浦郡上勝町 勝浦郡勝浦町 北島町 吉野川市 \
            名東郡佐那河内村 名西郡石井町 名西郡神山町 小松島市 徳島市 東みよし町 松茂町 板野町 板野郡上板町 板野郡北島町 板野郡松茂町 板野郡板野町 板野郡藍住町 海部郡海陽町 海部郡牟岐町 海部郡美波町 海陽町 牟岐町 石井町 \
            神山町 美波町 美馬市 美馬郡つるぎ町 藍住町 那賀町 那賀郡那賀町 阿南市 阿波市 鳴門市 =40 adachi adachicity akabane akasaka akatsuka akihabara akiruno \
            akiruye akishima akisima akisimachhi akisimasi akitsu akyshyma akyshymatwkyw aoi aomi aoto arakawa arakawacity \
            asagayakita asagayaminami asahigaoka asakusa asakusabashi asakusaku asakwsa aszakusza awmh awmhtwkyw azabujuban \
            banqiao baogushi bawangzi bawangzishi beiqu bojiang chiyoda chiyodacity chofu chofugaoka chuocity dadao daiba \
            daikanyamacho damasi daocheng datianqu denenchofu diaobukeqiu dingtian dingtianshi dogenzaka dokyo dongcunshan \
            dongcunshanshi dongdahe dongdaheshi donggyeong dongjing dongjingdou dongjiuliumi duomo duomoshi ebara ebisu edogawa \
            edogawacity edogawe egota eifuku etchujima funabori funado fusa fusheng fushengshi fussa futaba fwsa fwsatwkyw \
            gangqu geshi geshiqu ginza gokubunjisi gotokuji guofensi guofensishi guoli hachijo hachioji hachiojisi hachiouji \
            hachixoci haciodzis haciogi hakonegasaki hamamatsucho hamura haneda hasune hatchobori hatiozi hatiozichhi hatshywwjy \
            hatsudai heiwadai hengtian hibarigaoka higashifushimi higashigotanda higashikurume higashimurayama \
            higashimurayamashi higashinihombashi higashiyamato higasijamatas higasiyamatochhi higasiyamatosi higasyiyamato \
            hikarigaoka hikasiyamato hikawa hikawadai hinas hingachiyamatoa hinoa hinochhi hinosi hirai horikiri hoya hoyashi \
            huangchuan huangchuanqu hussachhi hussasi hutami hyghashyyamatw hynw hynwtwkyw ichigayahonmuracho ichinoe iidabashi \
            ikebukuro ikegami inagi inokashira iriya itabashi itabashicho itabashimachi itsukaichi iwamotocho jianghuchuanqu \
            jiyugaoka jujonakahara kabukicho kachidoki kagurazaka kaigan kamata kamiigusa kaminakazato kamirenjaku kamiya \
            kanamachi kandaawajicho kandajinbocho katsushika katsushikacity katsushikaku khachiodzhi khachiodzi khatiodzi \
            khigasijamato khino khoakubunci kiba kichijojihoncho kinshi kitaaoyama kitacity kitaku kiyose kodaira koganei \
            kokubundzi kokubundzis kokubungi kokubunji kokubunzichhi komae komagome koraku kozushima kunitachi kuramae \
            kvartalonakano kwkwbwnjy kwkwbwnjytwkyw lidao machida machidasi machiya machydatwkyw macida matida matidachhi \
            matshyda meguro megurocity mejiro minamiaoyama minamino minamioi minatocity mitaka mitakamachi mitakamura miyake \
            mizue monzennakacho motian motoyoyogicho muhei muheiqu musachimurayama musachinoa musashimurajama musashimurayama \
            musashino musasimulayamasi musasimurajama musasimurayama musasimurayamachhi musasinas musasino musasinochhi \
            musasinosi mwsashymwrayama mwsashynw mwsashynwtwkyw nagatacho nakameguro nakanas nakanoa nakanobu nakanocity \
            nakanogu nakanokhu nakanw nakanwtwkyw nakazato narimasu nezu nihonbashibakurocho nihonbashikayabacho nishiarai \
            nishimagome nishinippori nishitokyo nishitokyoshi noshio nukui numabukuro ogasawara ogikubo oizumigakuencho \
            oizumimachi ojima okubo ome omechhi omesi omorinaka oshiage otacity otaku otsuka oume oyamahigashicho oyamakanaicho \
            oyamanishicho qiancao qiancaoqu qiandaitianqu qinglai qingmei qingmeishi qiuyeyuan rajonnakano riye riyeshi rokucho \
            roppongi saginomiya sakuradai sakuragaokacho sasadaira sasazuka segu seguqu sekimachihigashi sekimachiminami \
            sendagaya sendagi senju senzoku setagaya setagayacity shanglianque shibakoen shibuya shibuyacity shikinejima \
            shimoigusa shimoochiai shimura shinbashi shinjuku shinjukucity shitiangu shitianguqu sigu sitsugu sugamo sumida \
            sumidacho sumidacity sumidamachi tabashicity tabata taidong taidongqu taito taitocity takanawa takanodai \
            takashimadaira takenotsuka tama tamachhi tamagawa tamatwkyw tanashi tanashicho tanashichou tanashimachi tatsumi \
            tennozu thama tianwuding tianwushi tingtianshi tochiu tocio togoshi tokeiyw tokija tokijas tokio tokiwadai tokkiyo \
            tokyo toneri toquio toranomon toshima toshimacity toyo toyosu tsukiji twkyw twqyw ukima umegaoka umejima wakabayashi \
            wasedatsurumakicho wucangcunshanshi wucangyeshi wuzangcunshan wuzangcunshanshi wuzangye wuzangyeshi xakichima \
            xasakusa xiaojinjing xiaoping xidongjing xidongjingshi xinsu xinsuqu xomea yoga yokokawa yokota yotsuya yoyogi yucun \
            yushima yutenji zhaodao zhaodaoshi zhongye zhongyequ zoshigaya zuliqu あきる野市 三宅島三宅村 三鷹市 世田谷区 中央区 中野区 八丈島八丈町 八王子市 利島村 \
            北区 千代田区 台東区 品川区 国分寺市 国立市 墨田区 多摩市 大島町 大田区 奥多摩町 小平市 小笠原村 小金井市 御蔵島村 文京区 新宿区 新島村 日の出町 日野市 昭島市 杉並区 東久留米市 東大和市 東村山市 板橋区 \
            檜原村 武蔵村 武蔵村山市 武蔵野市 江戸川区 江東区 清瀬市 渋谷区 港区 狛江市 瑞穂町 町田市 目黒区 神津島村 福生市 稲城市 立川市 練馬区 羽村 羽村市 荒川区 葛飾区 西多摩郡奥多摩町 西多摩郡日の出町 西多摩郡檜原村 \
            西多摩郡瑞穂町 西東京市 調布市 豊島区 足立区 青ヶ島村 青梅市 =40+44+47 東村 =40+46 chuo kosuge =41 chizu dostolisi ebi hiezu ionago jonagas \
            jonago kishimoto koge kurayoshi lungsodngtottori mikuriya misasa mizi mizishi neu niaoqu niaoqushi sakaiminato \
            shoyama tenman thttoari totori totoris tottori tottorichhi tottorishi tottorisu toturi twtwry twtwrytwtwry wakasa \
            yabase yonago yonagochhi yonagosi yura ywnaghw ywnaghwtwtwry ywnagwtwtwry 三朝町 伯耆町 倉吉市 八頭町 八頭郡八頭町 八頭郡智頭町 八頭郡若桜町 北栄町 \
            境港市 大山町 岩美町 岩美郡岩美町 日南町 日吉津村 日野郡日南町 日野郡日野町 日野郡江府町 智頭町 東伯郡三朝町 東伯郡北栄町 東伯郡湯梨浜町 東伯郡琴浦町 江府町 湯梨浜町 琴浦町 米子市 若桜町 西伯郡伯耆町 西伯郡南部町 \
            西伯郡大山町 西伯郡日吉津村 鳥取市 =42 bimeiding dakaokasi fukumitsu gaogang gaogangshi gohyakkoku himi himimachi imizu imizucho \
            imizuchou kamiichi kurobeshi namerikawa nanto nantoshi nishishinminato nyuzen oyabe sheshui sheshuiding takaoka \
            takaokachhi takawka takaywkatwyama takenouchi tojama tonami toyama toyamashi uozu yatsuomachihigashikumisaka 上市町 \
            下新川郡入善町 下新川郡朝日町 中新川郡上市 中新川郡上市町 中新川郡立山町 中新川郡舟橋村 入善町 南砺市 富山市 射水市 小矢部市 氷見市 滑川市 砺波市 立山町 舟橋村 高岡市 魚津市 黒部市 =43 arida asso \
            danabesi ginokawasi gobo hamanose hashimoto hashymwtw hashymwtwwakayama hasimoto hasimotochhi hasimotosi hegeshan \
            hegeshanshi higashinaka hongu itogawa iwade jinochuan jinochuanshi jizhichuanshi kainan khasimoto kinokava kinokawa \
            kinokawachhi koya kudoyama kushimoto kynwkawa kynwkawawakayama minabe nakaiburi nishino qiaoben qiaobenshi sato \
            shimminatocho shinkomachi susami taiji takaike tanaba tanabechhi tanabeh tanabhwakayama tianbianshi tokoji vakajama \
            wakayama wakayamashi wasa yanchu yuasa かつらぎ町 すさみ町 みなべ町 上富田町 串本町 九度山町 伊都郡かつらぎ町 伊都郡九度山町 伊都郡高野町 北山村 印南町 古座川町 和歌山市 太地町 \
            岩出市 御坊市 新宮市 日高川町 日高郡みなべ町 日高郡印南町 日高郡日高川町 日高郡日高町 日高郡由良町 日高郡美浜町 有田川町 有田市 有田郡広川町 有田郡有田川町 有田郡湯浅町 東牟婁郡串本町 東牟婁郡北山村 東牟婁郡古座川町 \
            東牟婁郡太地町 東牟婁郡那智勝浦町 橋本市 海南市 海草郡紀美野町 湯浅町 田辺市 由良町 白浜町 紀の川市 紀美野町 西牟婁郡すさみ町 西牟婁郡上富田町 西牟婁郡白浜町 那智勝浦町 高野町 =43+47 shirahama =44 \
            aratoko aterazawa curuoka funagata furukuchi hegang hegangshi higashine ionedzava jamagata jiutian jiutianshi \
            jonedzava jonehdzava jonezava kaminoyama kaneyama kuriyazawa miyajuku mize mizeshi murayama nagai nakami nanyo \
            obanazawa ogunimachi oishida sagae sakata sakatachhi sakatasi sakatayamagata shanxing shanxingshi sseuluokasi \
            sukekawa takahata tendo tiantong tsuruoka tswrwawkayamagata tswrwka turuoka turuokachhi yachi yamagatashi yamanobe \
            yoaneasawa yonejawasi yonesawa yonezawa yonezawachhi yuza ywnyzawa ywnyzawayamagata 三川町 上山市 中山町 北村 北村山郡大石田町 南陽市 大江町 \
            大石田町 大蔵村 天童市 寒河江市 尾花沢市 山形市 山辺町 庄内町 戸沢村 新庄市 最上町 最上郡大蔵村 最上郡戸沢村 最上郡最上町 最上郡真室川町 最上郡舟形町 最上郡金山町 最上郡鮭川村 村山市 東村山郡中山町 東村山郡山辺町 \
            東根市 東田川郡三川町 東田川郡庄内町 東置賜郡川西町 東置賜郡高畠町 河北町 白鷹町 真室川町 米沢市 舟形町 西川町 西村 西村山郡大江町 西村山郡朝日町 西村山郡河北町 西村山郡西川町 西置賜郡小国町 西置賜郡白鷹町 \
            西置賜郡飯豊町 遊佐町 酒田市 長井市 飯豊町 飽海郡遊佐町 高畠町 鮭川村 鶴岡市 =45 abu awakwny awbhyamagwchy aywakwnyyamagwchy bofu bohu chimoanoaseaki \
            fangfu guang guangshi hagi hikalisi hikari hikarichhi hofu hykary hykaryyamagwchy ivakuni iwakuni iwakunichhi \
            iwakunisi jamaguci jamaguti kakuyama kaminoseki khikari kudamatsu mine nagato ngamkoetsu ogorishimogo onoda \
            sanyoonoda shankou shankoushi shanyangxiaoyetian shimonoseki shunan shymwnwsky shymwnwskyyamagwchy \
            shymwnwsykyyamagwchy simanaseki simonoseki simonosekichhi simonosekisi tabuse tokuyama ube ubechhi ubesi waki \
            xiasong xubea yamaghwtshy yamaguchi yamaguchishi yamaguchisi yamaguti yanai yanguo yanguoshi yubu yubushi ywby \
            zhounan 上関町 下松市 下関市 光市 周南市 周防大島町 和木町 大島郡周防大島町 宇部市 山口市 山陽小野田市 岩国市 平生町 柳井市 熊毛郡上関町 熊毛郡平生町 熊毛郡田布施町 玖珂郡和木町 田布施町 美祢市 萩市 \
            長門市 防府市 阿武町 阿武郡阿武町 =46 dichui enzan fuefuki fujikawaguchiko fujiyoshida gohusi ichikawadaimon iitomi isawa jiafei \
            jiafu jiafushi kai kajikazawa khofu kofe kofu kofushi kohu kohuchhi koshu kotsubaki koufu koufushi kwfw \
            kwfwyamanashy minamialps minamiarupusu nambu nanarupusu nanarupusushi narusawa nirasaki onuma oshino otsuki qwpw \
            saruhashi showa tabayama tsuru uenohara yamanaka yamanashi 上野原市 中央市 中巨摩郡昭和町 丹波山村 北杜市 北都留郡丹波山村 北都留郡小菅村 南アルプス市 南巨摩郡南部町 \
            南巨摩郡富士川町 南巨摩郡早川町 南巨摩郡身延町 南都留郡富士河口湖町 南都留郡山中湖村 南都留郡忍野村 南都留郡西桂町 南都留郡道志村 南都留郡鳴沢村 大月市 富士吉田市 富士川町 富士河口湖町 小菅村 山中湖村 山梨市 \
            市川三郷町 忍野村 早川町 昭和町 甲州市 甲府市 甲斐市 笛吹市 西八代郡市 西八代郡市川三郷町 西桂町 身延町 道志村 都留市 韮崎市 鳴沢村 =47 awkynawa awrwmaawkynawa chatan chinon \
            chongshengshi chongying chongyingshi geshicha ginowan ginowansi ginoza gonggudao gonggudaoshi gushichaa gushikawa \
            gusikawa gusuku higashi hirara ichuman ie iheya ishigaki itoman izena jinon juzhichuan juzhichuanshi kadena \
            kanegusuku katsurenhaebaru kin kishaba kumejima kunigami lijiancheng lungsodngokinawa mdyntawkynawa mijakodzhima \
            mijakodzima miman minamidaito minghu minghushi miyakoacima miyakojima miyakojimasi miyakozimachhi motobu \
            myakwjymaawkynawa naba nabashi nafa naga naghwawkynawa nago nagochhi nagosi nagu nagwawkynawa naha nahashi nahasi \
            nakagusuku nakha nakijin nanjo nawa nishihara ogimi okaneku okinava okinawa okinawachhi okinawasi onna putian \
            shionja shunja sunja sunza tarama temigusuku timigusuku tokashiki tomigusuki tomigusuku tsuha ulumasi urasoe uruma \
            urumachhi urumashi xoakinawa xuruma yaese yiyewan yiyewanshi yomitan yonabaru yonakuni yuliumashi ywrwmaawkynawa \
            zaisho zamami うるま市 与那原町 与那国町 中城村 中頭郡中城村 中頭郡北中城村 中頭郡北谷町 中頭郡嘉手納町 中頭郡西原町 中頭郡読谷村 久米島町 今帰仁村 伊平屋村 伊是名村 伊江村 八重山郡与那国町 \
            八重山郡竹富町 八重瀬町 北中城村 北大東村 北谷町 南城市 南大東村 南風原町 名護市 嘉手納町 国頭村 国頭郡今帰仁村 国頭郡伊江村 国頭郡国頭村 国頭郡大宜味村 国頭郡宜野座村 国頭郡恩納村 国頭郡本部町 国頭郡東村 \
            国頭郡金武町 多良間村 大宜味村 宜野座村 宜野湾市 宮古島市 宮古郡多良間村 島尻郡与那原町 島尻郡久米島町 島尻郡伊平屋村 島尻郡伊是名村 島尻郡八重瀬町 島尻郡北大東村 島尻郡南大東村 島尻郡南風原町 島尻郡座間味村 \
            島尻郡渡名喜村 島尻郡渡嘉敷村 島尻郡粟国村 座間味村 恩納村 本部町 沖縄市 浦添市 渡名喜村 渡嘉敷村 石垣市 竹富町 粟国村 糸満市 西原町 読谷村 豊見城市 那覇市 金武町
            """)
}

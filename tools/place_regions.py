"""What the place tables say of regions: their names, the codes that GeoNames gives them, and their postal codes.

A region is one of at most 64 of a country, so that a set of them is a word. Names of larger or older divisions stand for
several. Written from the countries' own lists: USPS Publication 65 (three-digit ZIP prefixes), Deutsche Post
(Leitregionen), La Poste (départements), Royal Mail (postcode areas), Correos, Poste Italiane, Correos de México, Japan
Post, Canada Post, Australia Post, Correios, India Post.
"""


def expand(text):
    """`"010-027 MA|028 RI"` as {prefix: regions}; a prefix that comes twice has both."""
    table = {}
    for part in text.split("|"):
        numbers, regions = part.strip().split(" ", 1)
        first, _, last = numbers.partition("-")
        for number in range(int(first), int(last or first) + 1):
            table.setdefault(str(number).zfill(len(first)), set()).update(regions.split())
    return table


US_NAMES = """AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|
GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|
MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|
NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|
RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|
WV West Virginia|WI Wisconsin|WY Wyoming|DC District of Columbia;Washington DC;Washington D.C.|PR Puerto Rico|
VI Virgin Islands;U.S. Virgin Islands;US Virgin Islands|GU Guam|AS American Samoa|MP Northern Mariana Islands|
AA Armed Forces Americas|AE Armed Forces Europe;Armed Forces Africa;Armed Forces Canada;Armed Forces Middle East|
AP Armed Forces Pacific|FM Federated States of Micronesia;Micronesia|MH Marshall Islands|PW Palau"""

DE_NAMES = """BW Baden-Württemberg|BY Bayern;Bavaria|BE Berlin|BB Brandenburg|HB Bremen|HH Hamburg|HE Hessen;Hesse|
MV Mecklenburg-Vorpommern;Mecklenburg-Western Pomerania|NI Niedersachsen;Lower Saxony|
NW Nordrhein-Westfalen;North Rhine-Westphalia;NRW|RP Rheinland-Pfalz;Rhineland-Palatinate|SL Saarland|SN Sachsen;Saxony|
ST Sachsen-Anhalt;Saxony-Anhalt|SH Schleswig-Holstein|TH Thüringen;Thuringia"""
DE_GEONAMES = dict(zip("01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16".split(),
                       "BW BY HB HH HE NI NW RP SL SH BB MV SN ST TH BE".split()))
DE_POSTAL = expand("""01 SN BB|02 SN BB|03 BB SN|04 SN ST BB TH|06 ST TH SN|07 TH SN|08 SN TH|09 SN|10 BE|12 BE BB|13 BE|
14 BB BE ST|15 BB BE|16 BB BE MV|17 MV BB|18 MV|19 MV BB NI SH|20 HH|21 HH NI SH|22 HH SH|23 SH MV|24 SH HH|25 SH HH NI|
26 NI|27 NI HB HH|28 HB NI|29 NI ST MV|30 NI|31 NI|32 NW NI|33 NW NI|34 HE NI NW|35 HE NW RP|36 HE TH BY|37 NI HE TH NW|
38 NI ST|39 ST BB NI|40 NW|41 NW|42 NW|44 NW|45 NW|46 NW|47 NW|48 NW NI|49 NI NW|50 NW|51 NW RP|52 NW|53 NW RP|54 RP|
55 RP HE|56 RP HE|57 NW RP HE|58 NW|59 NW|60 HE|61 HE|63 HE BY|64 HE BW|65 HE RP|66 SL RP|67 RP BW|68 BW HE|69 BW HE|
70 BW|71 BW|72 BW|73 BW|74 BW BY|75 BW|76 BW RP|77 BW|78 BW|79 BW|80 BY|81 BY|82 BY|83 BY|84 BY|85 BY|86 BY|87 BY BW|
88 BW BY|89 BW BY|90 BY|91 BY|92 BY|93 BY|94 BY|95 BY|96 BY TH|97 BY BW TH|98 TH|99 TH ST HE""")

FR_NAMES = """ALS Alsace|AQU Aquitaine|AUV Auvergne|BNO Basse-Normandie|BOU Bourgogne;Burgundy|BRE Bretagne;Brittany|
CEN Centre;Centre-Val de Loire|CHA Champagne-Ardenne|COR Corse;Corsica|FRC Franche-Comté|HNO Haute-Normandie|
IDF Île-de-France|LAN Languedoc-Roussillon|LIM Limousin|LOR Lorraine|MID Midi-Pyrénées|NPC Nord-Pas-de-Calais|
PDL Pays de la Loire|PIC Picardie;Picardy|POI Poitou-Charentes|PAC Provence-Alpes-Côte d'Azur;PACA|RHO Rhône-Alpes|
GUA Guadeloupe|MTQ Martinique|GUF Guyane;French Guiana|REU Réunion;La Réunion|MAY Mayotte"""
FR_LARGER = {"Auvergne-Rhône-Alpes": "AUV RHO", "Bourgogne-Franche-Comté": "BOU FRC", "Grand Est": "ALS CHA LOR",
             "Hauts-de-France": "NPC PIC", "Normandie": "BNO HNO", "Normandy": "BNO HNO",
             "Nouvelle-Aquitaine": "AQU LIM POI", "Occitanie": "LAN MID"}
FR_GEONAMES = {"11": "IDF", "24": "CEN", "27": "BOU FRC", "28": "BNO HNO", "32": "NPC PIC", "44": "ALS CHA LOR",
               "52": "PDL", "53": "BRE", "75": "AQU LIM POI", "76": "LAN MID", "84": "AUV RHO", "93": "PAC", "94": "COR"}
FR_DEPARTMENTS = """01 RHO Ain|02 PIC Aisne|03 AUV Allier|04 PAC Alpes-de-Haute-Provence|05 PAC Hautes-Alpes|
06 PAC Alpes-Maritimes|07 RHO Ardèche|08 CHA Ardennes|09 MID Ariège|10 CHA Aube|11 LAN Aude|12 MID Aveyron|
13 PAC Bouches-du-Rhône|14 BNO Calvados|15 AUV Cantal|16 POI Charente|17 POI Charente-Maritime|18 CEN Cher|19 LIM Corrèze|
20 COR Haute-Corse|20 COR Corse-du-Sud|21 BOU Côte-d'Or|22 BRE Côtes-d'Armor|23 LIM Creuse|24 AQU Dordogne|25 FRC Doubs|
26 RHO Drôme|27 HNO Eure|28 CEN Eure-et-Loir|29 BRE Finistère|30 LAN Gard|31 MID Haute-Garonne|32 MID Gers|33 AQU Gironde|
34 LAN Hérault|35 BRE Ille-et-Vilaine|36 CEN Indre|37 CEN Indre-et-Loire|38 RHO Isère|39 FRC Jura|40 AQU Landes|
41 CEN Loir-et-Cher|42 RHO Loire|43 AUV Haute-Loire|44 PDL Loire-Atlantique|45 CEN Loiret|46 MID Lot|47 AQU Lot-et-Garonne|
48 LAN Lozère|49 PDL Maine-et-Loire|50 BNO Manche|51 CHA Marne|52 CHA Haute-Marne|53 PDL Mayenne|54 LOR Meurthe-et-Moselle|
55 LOR Meuse|56 BRE Morbihan|57 LOR Moselle|58 BOU Nièvre|59 NPC Nord|60 PIC Oise|61 BNO Orne|62 NPC Pas-de-Calais|
63 AUV Puy-de-Dôme|64 AQU Pyrénées-Atlantiques|65 MID Hautes-Pyrénées|66 LAN Pyrénées-Orientales|67 ALS Bas-Rhin|
68 ALS Haut-Rhin|69 RHO Rhône|70 FRC Haute-Saône|71 BOU Saône-et-Loire|72 PDL Sarthe|73 RHO Savoie|74 RHO Haute-Savoie|
75 IDF Paris|76 HNO Seine-Maritime|77 IDF Seine-et-Marne|78 IDF Yvelines|79 POI Deux-Sèvres|80 PIC Somme|81 MID Tarn|
82 MID Tarn-et-Garonne|83 PAC Var|84 PAC Vaucluse|85 PDL Vendée|86 POI Vienne|87 LIM Haute-Vienne|88 LOR Vosges|
89 BOU Yonne|90 FRC Territoire de Belfort|91 IDF Essonne|92 IDF Hauts-de-Seine|93 IDF Seine-Saint-Denis|
94 IDF Val-de-Marne|95 IDF Val-d'Oise"""
FR_POSTAL = expand("97 GUA MTQ GUF REU MAY|98 IDF PAC GUA MTQ GUF REU MAY")
for _part in FR_DEPARTMENTS.split("|"):
    _number, _region, _ = _part.strip().split(" ", 2)
    FR_POSTAL.setdefault(_number, set()).add(_region)

GB_NAMES = """NEE Durham;County Durham;Northumberland;Tyne and Wear;Cleveland|
NWE Cheshire;Cumbria;Cumberland;Westmorland;Greater Manchester;Lancashire;Merseyside;Manchester|
YHU East Riding of Yorkshire;East Yorkshire;North Yorkshire;South Yorkshire;West Yorkshire;Yorkshire;Humberside|
EMI Derbyshire;Leicestershire;Lincolnshire;Northamptonshire;Nottinghamshire;Rutland|
WMI Herefordshire;Shropshire;Staffordshire;Warwickshire;West Midlands;Worcestershire;Hereford and Worcester;Birmingham|
EEN Bedfordshire;Cambridgeshire;Essex;Hertfordshire;Norfolk;Suffolk;Huntingdonshire|
LDN London;Greater London;City of London|
SEE Berkshire;Buckinghamshire;East Sussex;Hampshire;Isle of Wight;Kent;Oxfordshire;Surrey;West Sussex;Sussex|
SWE Bristol;Cornwall;Devon;Dorset;Gloucestershire;Somerset;Wiltshire;Avon|
WLS Wales;Anglesey;Isle of Anglesey;Blaenau Gwent;Breconshire;Brecknockshire;Bridgend;Caernarfonshire;Caerphilly;Cardiff;
Cardiganshire;Carmarthenshire;Ceredigion;Clwyd;Conwy;Denbighshire;Dyfed;Flintshire;Glamorgan;Gwent;Gwynedd;Merionethshire;
Merthyr Tydfil;Mid Glamorgan;Monmouthshire;Montgomeryshire;Neath Port Talbot;Newport;Pembrokeshire;Powys;Radnorshire;
Rhondda Cynon Taf;South Glamorgan;Swansea;Torfaen;Vale of Glamorgan;West Glamorgan;Wrexham|
SCT Scotland;Aberdeen City;Aberdeenshire;Angus;Argyll;Argyll and Bute;Ayrshire;Banffshire;Berwickshire;Bute;Caithness;
City of Aberdeen;City of Dundee;City of Edinburgh;City of Glasgow;Clackmannanshire;Dumfries and Galloway;Dumfriesshire;
Dunbartonshire;Dundee City;East Ayrshire;East Dunbartonshire;East Lothian;East Renfrewshire;Edinburgh;Falkirk;Fife;
Glasgow City;Highland;Inverclyde;Inverness-shire;Kincardineshire;Kinross-shire;Kirkcudbrightshire;Lanarkshire;Midlothian;
Moray;Morayshire;Nairnshire;North Ayrshire;North Lanarkshire;Orkney;Orkney Islands;Peeblesshire;Perth and Kinross;
Perthshire;Renfrewshire;Ross and Cromarty;Ross-shire;Roxburghshire;Scottish Borders;Selkirkshire;Shetland;Shetland Islands;
South Ayrshire;South Lanarkshire;Stirling;Stirlingshire;Sutherland;West Dunbartonshire;West Lothian;Wigtownshire;
Western Isles;Comhairle nan Eilean Siar|
NIR Northern Ireland;Antrim;County Antrim;Armagh;County Armagh;Belfast;Down;County Down;Fermanagh;County Fermanagh;
Londonderry;County Londonderry;Derry;Tyrone;County Tyrone"""
GB_LARGER = {"England": "NEE NWE YHU EMI WMI EEN LDN SEE SWE", "Middlesex": "LDN SEE EEN", "East Midlands": "EMI",
             "North East": "NEE", "North West": "NWE", "South East": "SEE", "South West": "SWE"}
GB_AREAS = """AB SCT|AL EEN|B WMI|BA SWE|BB NWE|BD YHU NWE|BH SWE SEE|BL NWE|BN SEE|BR LDN SEE|BS SWE|BT NIR|CA NWE SCT|
CB EEN|CF WLS|CH NWE WLS|CM EEN|CO EEN|CR LDN SEE|CT SEE|CV WMI EMI|CW NWE WMI|DA LDN SEE|DD SCT|DE EMI WMI|DG SCT|
DH NEE|DL NEE YHU|DN YHU EMI|DT SWE|DY WMI|E LDN|EC LDN|EH SCT|EN LDN EEN|EX SWE|FK SCT|FY NWE|G SCT|GL SWE WMI|GU SEE|
GY SEE|HA LDN|HD YHU|HG YHU|HP SEE EEN|HR WMI WLS|HS SCT|HU YHU|HX YHU|IG LDN EEN|IM NWE|IP EEN|IV SCT|JE SEE|KA SCT|
KT SEE LDN|KW SCT|KY SCT|L NWE|LA NWE YHU|LD WLS WMI|LE EMI WMI|LL WLS WMI NWE|LN EMI YHU|LS YHU|LU EEN|M NWE|ME SEE|
MK SEE EEN EMI|ML SCT|N LDN|NE NEE|NG EMI|NN EMI|NP WLS SWE|NR EEN|NW LDN|OL NWE YHU|OX SEE EMI SWE|PA SCT|PE EEN EMI|
PH SCT|PL SWE|PO SEE|PR NWE|RG SEE|RH SEE|RM LDN EEN|S YHU EMI|SA WLS|SE LDN|SG EEN|SK NWE EMI|SL SEE LDN|SM LDN SEE|
SN SWE SEE|SO SEE SWE|SP SWE SEE|SR NEE|SS EEN|ST WMI NWE|SW LDN|SY WLS WMI NWE|TA SWE|TD SCT NEE|TF WMI|TN SEE|TQ SWE|
TR SWE|TS NEE YHU|TW LDN SEE|UB LDN|W LDN|WA NWE|WC LDN|WD EEN LDN|WF YHU|WN NWE|WR WMI|WS WMI|WV WMI|YO YHU|ZE SCT"""
GB_POSTAL = {part.strip().split(" ", 1)[0]: set(part.strip().split(" ")[1:]) for part in GB_AREAS.split("|")}

ES_NAMES = """01 Álava;Araba;Araba/Álava|02 Albacete|03 Alicante;Alacant|04 Almería|05 Ávila|06 Badajoz|
07 Baleares;Islas Baleares;Illes Balears;Balearic Islands|08 Barcelona|09 Burgos|10 Cáceres|11 Cádiz|12 Castellón;Castelló|
13 Ciudad Real|14 Córdoba|15 La Coruña;A Coruña;Coruña|16 Cuenca|17 Gerona;Girona|18 Granada|19 Guadalajara|
20 Guipúzcoa;Gipuzkoa|21 Huelva|22 Huesca|23 Jaén|24 León|25 Lérida;Lleida|26 La Rioja|27 Lugo|28 Madrid;Comunidad de Madrid|
29 Málaga|30 Murcia;Región de Murcia|31 Navarra;Navarre|32 Orense;Ourense|33 Asturias;Principado de Asturias|34 Palencia|
35 Las Palmas|36 Pontevedra|37 Salamanca|38 Santa Cruz de Tenerife;Tenerife|39 Cantabria|40 Segovia|41 Sevilla;Seville|
42 Soria|43 Tarragona|44 Teruel|45 Toledo|46 Valencia;València|47 Valladolid|48 Vizcaya;Bizkaia|49 Zamora|
50 Zaragoza;Saragossa|51 Ceuta|52 Melilla"""
ES_LARGER = {"Andalucía": "04 11 14 18 21 23 29 41", "Andalusia": "04 11 14 18 21 23 29 41", "Aragón": "22 44 50",
             "Canarias": "35 38", "Islas Canarias": "35 38", "Canary Islands": "35 38",
             "Castilla-La Mancha": "02 13 16 19 45", "Castilla y León": "05 09 24 34 37 40 42 47 49",
             "Cataluña": "08 17 25 43", "Catalunya": "08 17 25 43", "Catalonia": "08 17 25 43", "Extremadura": "06 10",
             "Galicia": "15 27 32 36", "País Vasco": "01 20 48", "Euskadi": "01 20 48", "Basque Country": "01 20 48",
             "Comunidad Valenciana": "03 12 46", "Comunitat Valenciana": "03 12 46"}
ES_GEONAMES = {"07": "07", "27": "26", "29": "28", "31": "30", "32": "31", "34": "33", "39": "39",
               "51": ES_LARGER["Andalucía"], "52": ES_LARGER["Aragón"], "53": ES_LARGER["Canarias"],
               "54": ES_LARGER["Castilla-La Mancha"], "55": ES_LARGER["Castilla y León"], "56": ES_LARGER["Cataluña"],
               "57": ES_LARGER["Extremadura"], "58": ES_LARGER["Galicia"], "59": ES_LARGER["País Vasco"],
               "60": ES_LARGER["Comunidad Valenciana"], "CE": "51", "ML": "52"}
ES_POSTAL = {f"{n:02d}": {f"{n:02d}"} for n in range(1, 53)}

IT_PROVINCES = """ABR Abruzzo;Abruzzi;L'Aquila;AQ;Chieti;CH;Pescara;PE;Teramo;TE|BAS Basilicata;Matera;MT;Potenza;PZ|
CAL Calabria;Catanzaro;CZ;Cosenza;CS;Crotone;KR;Reggio Calabria;Reggio di Calabria;RC;Vibo Valentia;VV|
CAM Campania;Avellino;AV;Benevento;BN;Caserta;CE;Napoli;Naples;NA;Salerno;SA|
EMR Emilia-Romagna;Bologna;BO;Ferrara;FE;Forlì-Cesena;FC;FO;Modena;MO;Parma;PR;Piacenza;PC;Ravenna;RA;Reggio Emilia;
Reggio nell'Emilia;RE;Rimini;RN|FVG Friuli-Venezia Giulia;Gorizia;GO;Pordenone;PN;Trieste;TS;Udine;UD|
LAZ Lazio;Latium;Frosinone;FR;Latina;LT;Rieti;RI;Roma;Rome;RM;Viterbo;VT|LIG Liguria;Genova;Genoa;GE;Imperia;IM;La Spezia;
SP;Savona;SV|LOM Lombardia;Lombardy;Bergamo;BG;Brescia;BS;Como;CO;Cremona;CR;Lecco;LC;Lodi;LO;Mantova;MN;Milano;Milan;MI;
Monza e della Brianza;Monza e Brianza;MB;Pavia;PV;Sondrio;SO;Varese;VA|MAR Marche;Ancona;AN;Ascoli Piceno;AP;Fermo;FM;
Macerata;MC;Pesaro e Urbino;PU|MOL Molise;Campobasso;CB;Isernia;IS|PIE Piemonte;Piedmont;Alessandria;AL;Asti;AT;Biella;BI;
Cuneo;CN;Novara;NO;Torino;Turin;TO;Verbano-Cusio-Ossola;VB;Vercelli;VC|PUG Puglia;Apulia;Bari;BA;Barletta-Andria-Trani;BT;
Brindisi;BR;Foggia;FG;Lecce;LE;Taranto;TA|SAR Sardegna;Sardinia;Cagliari;CA;Carbonia-Iglesias;CI;Medio Campidano;VS;Nuoro;
NU;Ogliastra;OG;Olbia-Tempio;OT;Oristano;OR;Sassari;SS;Sud Sardegna;SU|SIC Sicilia;Sicily;Agrigento;AG;Caltanissetta;CL;
Catania;CT;Enna;EN;Messina;ME;Palermo;PA;Ragusa;RG;Siracusa;SR;Trapani;TP|TOS Toscana;Tuscany;Arezzo;AR;Firenze;Florence;FI;
Grosseto;GR;Livorno;LI;Lucca;LU;Massa-Carrara;MS;Pisa;PI;Pistoia;PT;Prato;PO;Siena;SI|TAA Trentino-Alto Adige;
Trentino-South Tyrol;Trento;TN;Bolzano;Bozen;BZ|UMB Umbria;Perugia;PG;Terni;TR|VDA Valle d'Aosta;Aosta Valley;Aosta;AO|
VEN Veneto;Belluno;BL;Padova;PD;Rovigo;RO;Treviso;TV;Venezia;Venice;VE;Verona;VR;Vicenza;VI"""
IT_GEONAMES = dict(zip("01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20".split(),
                       "ABR BAS CAL CAM EMR FVG LAZ LIG LOM MAR MOL PIE PUG SAR SIC TOS TAA UMB VDA VEN".split()))
IT_POSTAL = expand("""00 LAZ|01 LAZ|02 LAZ|03 LAZ|04 LAZ|05 UMB|06 UMB|07 SAR|08 SAR|09 SAR|10 PIE|11 VDA|12 PIE|13 PIE|
14 PIE|15 PIE|16 LIG|17 LIG|18 LIG|19 LIG|20 LOM|21 LOM|22 LOM|23 LOM|24 LOM|25 LOM|26 LOM|27 LOM|28 PIE LOM|29 EMR LOM|
30 VEN|31 VEN|32 VEN|33 FVG VEN|34 FVG|35 VEN|36 VEN|37 VEN|38 TAA VEN|39 TAA|40 EMR|41 EMR|42 EMR|43 EMR|44 EMR|
45 VEN|46 LOM|47 EMR MAR|48 EMR|50 TOS EMR|51 TOS|52 TOS|53 TOS|54 TOS|55 TOS|56 TOS|57 TOS|58 TOS|59 TOS|60 MAR|
61 MAR EMR|62 MAR|63 MAR ABR|64 ABR|65 ABR|66 ABR|67 ABR LAZ|70 PUG|71 PUG|72 PUG|73 PUG|74 PUG|75 BAS|76 PUG|80 CAM|
81 CAM|82 CAM|83 CAM|84 CAM|85 BAS|86 MOL|87 CAL|88 CAL|89 CAL|90 SIC|91 SIC|92 SIC|93 SIC|94 SIC|95 SIC|96 SIC|97 SIC|
98 SIC""")

MX_NAMES = """AGU Aguascalientes;Ags|BCN Baja California;BC|BCS Baja California Sur|CAM Campeche;Camp|CHP Chiapas;Chis|
CHH Chihuahua;Chih|COA Coahuila;Coahuila de Zaragoza;Coah|COL Colima|
CMX Ciudad de México;Mexico City;CDMX;Distrito Federal;DF;D.F.|DUR Durango;Dgo|GUA Guanajuato;Gto|GRO Guerrero|
HID Hidalgo;Hgo|JAL Jalisco|MEX México;Estado de México;State of Mexico;Edomex|MIC Michoacán;Michoacán de Ocampo;Mich|
MOR Morelos|NAY Nayarit|NLE Nuevo León;NL;N.L.|OAX Oaxaca|PUE Puebla|QUE Querétaro;Qro;Querétaro de Arteaga|
ROO Quintana Roo;Q Roo|SLP San Luis Potosí|SIN Sinaloa|SON Sonora|TAB Tabasco|TAM Tamaulipas;Tamps|TLA Tlaxcala;Tlax|
VER Veracruz;Veracruz de Ignacio de la Llave|YUC Yucatán|ZAC Zacatecas"""
MX_GEONAMES = dict(zip("""01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
32""".split(), """AGU BCN BCS CAM CHP CHH COA COL CMX DUR GUA GRO HID JAL MEX MIC MOR NAY NLE OAX PUE QUE ROO SLP SIN SON
TAB TAM TLA VER YUC ZAC""".split()))
MX_POSTAL = expand("""00-16 CMX|20 AGU|21-22 BCN|23 BCS|24 CAM|25-27 COA|28 COL|29-30 CHP|31-33 CHH|34-35 DUR|36-38 GUA|
39-41 GRO|42-43 HID|44-49 JAL|50-57 MEX|58-61 MIC|62 MOR|63 NAY|64-67 NLE|68-71 OAX|72-75 PUE|76 QUE|77 ROO|78-79 SLP|
80-82 SIN|83-85 SON|86 TAB|87-89 TAM|90 TLA|91-96 VER|97 YUC|98-99 ZAC""")

CA_NAMES = """AB Alberta|BC British Columbia;Colombie-Britannique|MB Manitoba|NB New Brunswick;Nouveau-Brunswick|
NL Newfoundland;Newfoundland and Labrador;NF|NS Nova Scotia;Nouvelle-Écosse|ON Ontario|PE Prince Edward Island;PEI|
QC Quebec;Québec;PQ|SK Saskatchewan|YT Yukon;Yukon Territory|NT Northwest Territories|NU Nunavut"""
CA_GEONAMES = dict(zip("01 02 03 04 05 07 08 09 10 11 12 13 14".split(), "AB BC MB NB NL NS ON PE QC SK YT NT NU".split()))
CA_POSTAL = {letter: set(regions.split()) for letter, regions in (part.strip().split(" ", 1) for part in """A NL|B NS|C PE|
E NB|G QC|H QC|J QC|K ON|L ON|M ON|N ON|P ON|R MB|S SK|T AB|V BC|X NT NU|Y YT""".split("|"))}

AU_NAMES = """ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|
TAS Tasmania|VIC Victoria|WA Western Australia"""
AU_GEONAMES = dict(zip("01 02 03 04 05 06 07 08".split(), "ACT NSW NT QLD SA TAS VIC WA".split()))
AU_POSTAL = expand("""02 ACT|08 NT|09 NT|10-24 NSW|25 NSW ACT|26 NSW ACT VIC|27 NSW VIC|28 NSW|29 ACT NSW|30-35 VIC|36 VIC NSW|
37 VIC|38 VIC|39 VIC|40-48 QLD|49 QLD|50-58 SA|59 SA|60-69 WA|70-78 TAS|79 TAS|80-89 VIC|90-99 QLD""")
for _n in range(20, 30):
    AU_POSTAL[str(_n)] |= {"NSW"}
AU_POSTAL["43"] |= {"NSW"}
AU_POSTAL["46"] |= {"NSW"}
AU_POSTAL["08"] |= {"WA", "SA"}

BR_NAMES = """AC Acre|AL Alagoas|AP Amapá|AM Amazonas|BA Bahia|CE Ceará|DF Distrito Federal|ES Espírito Santo|GO Goiás|
MA Maranhão|MT Mato Grosso|MS Mato Grosso do Sul|MG Minas Gerais|PA Pará|PB Paraíba|PR Paraná|PE Pernambuco|PI Piauí|
RJ Rio de Janeiro|RN Rio Grande do Norte|RS Rio Grande do Sul|RO Rondônia|RR Roraima|SC Santa Catarina|SP São Paulo|
SE Sergipe|TO Tocantins"""
BR_GEONAMES = dict(zip("""01 02 03 04 05 06 07 08 11 13 14 15 16 17 18 20 21 22 23 24 25 26 27 28 29 30 31""".split(),
                       "AC AL AP AM BA CE DF ES MS MA MT MG PA PB PR PI RJ RN RS RO RR SC SP SE GO PE TO".split()))
BR_POSTAL = expand("""01-19 SP|20-28 RJ|29 ES|30-39 MG|40-48 BA|49 SE|50-56 PE|57 AL|58 PB|59 RN|60-63 CE|64 PI|65 MA|66-67 PA|
68 PA AP|69 AM RR AC|70 DF|71 DF|72 DF GO|73 DF GO|74-75 GO|76 GO RO|77 TO|78 MT RO|79 MS|80-87 PR|88-89 SC|90-99 RS""")

IN_NAMES = """AN Andaman and Nicobar Islands|AP Andhra Pradesh|AR Arunachal Pradesh|AS Assam|BR Bihar|CH Chandigarh|
CT Chhattisgarh;CG|DN Dadra and Nagar Haveli;Daman and Diu;Dadra and Nagar Haveli and Daman and Diu|DL Delhi;New Delhi|GA Goa|
GJ Gujarat|HR Haryana|HP Himachal Pradesh|JK Jammu and Kashmir|JH Jharkhand|KA Karnataka|KL Kerala|LA Ladakh|LD Lakshadweep|
MP Madhya Pradesh|MH Maharashtra|MN Manipur|ML Meghalaya|MZ Mizoram|NL Nagaland|OR Odisha;Orissa;OD|PY Puducherry;Pondicherry|
PB Punjab|RJ Rajasthan|SK Sikkim|TN Tamil Nadu|TG Telangana;TS|TR Tripura|UP Uttar Pradesh|UT Uttarakhand;Uttaranchal;UK|
WB West Bengal"""
IN_GEONAMES = dict(zip("""01 02 03 05 07 09 10 11 12 13 14 16 17 18 19 20 21 22 23 24 25 26 28 29 30 31 33 34 35 36 37 38 39
40 41 52""".split(), """AN AP AS CH DL GJ HR HP JK KL LD MH MN ML KA NL OR PY PB RJ TN TR WB SK AR MZ GA BR MP UP CT JH UT TG
LA DN""".split()))
IN_POSTAL = expand("""11 DL|12 HR CH|13 HR|14 PB|15 PB|16 CH PB HR|17 HP|18 JK|19 JK LA|20-23 UP|24 UP UT|25 UP UT|26 UP UT|
27-28 UP|30-34 RJ|36-38 GJ|39 GJ DN|40 MH GA|41-44 MH|45-46 MP|47-48 MP|49 CT MP|50 TG|51 AP|52 AP|53 AP|56-59 KA|
60 TN PY|61 TN PY|62-64 TN|67 KL PY|68 KL LD|69 KL|70-73 WB|74 WB AN|75-77 OR|78 AS|79 AR MN ML MZ NL TR AS|80 BR|81 BR JH|
82 BR JH|83 JH|84 BR|85 BR JH""")
IN_POSTAL["73"] |= {"SK"}
IN_POSTAL["53"] |= {"PY"}
IN_POSTAL["50"] |= {"AP"}

JP_NAMES = """01 Aichi;愛知県|02 Akita;秋田県|03 Aomori;青森県|04 Chiba;千葉県|05 Ehime;愛媛県|06 Fukui;福井県|07 Fukuoka;福岡県|
08 Fukushima;福島県|09 Gifu;岐阜県|10 Gunma;Gumma;群馬県|11 Hiroshima;広島県|12 Hokkaido;Hokkaidō;北海道|13 Hyogo;Hyōgo;兵庫県|
14 Ibaraki;茨城県|15 Ishikawa;石川県|16 Iwate;岩手県|17 Kagawa;香川県|18 Kagoshima;鹿児島県|19 Kanagawa;神奈川県|20 Kochi;Kōchi;高知県|
21 Kumamoto;熊本県|22 Kyoto;Kyōto;京都府|23 Mie;三重県|24 Miyagi;宮城県|25 Miyazaki;宮崎県|26 Nagano;長野県|27 Nagasaki;長崎県|
28 Nara;奈良県|29 Niigata;新潟県|30 Oita;Ōita;大分県|31 Okayama;岡山県|32 Osaka;Ōsaka;大阪府|33 Saga;佐賀県|34 Saitama;埼玉県|
35 Shiga;滋賀県|36 Shimane;島根県|37 Shizuoka;静岡県|38 Tochigi;栃木県|39 Tokushima;徳島県|40 Tokyo;Tōkyō;東京都|41 Tottori;鳥取県|
42 Toyama;富山県|43 Wakayama;和歌山県|44 Yamagata;山形県|45 Yamaguchi;山口県|46 Yamanashi;山梨県|47 Okinawa;沖縄県"""

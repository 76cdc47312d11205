import type { Place } from '../lexeme';

/**
 * Countries as news names them: the country, its adjective, its capital, and other spellings of either after `=`. General
 * knowledge, written for this project; spellings side by side where reports differ in them (Kyiv, Kiev).
 */
const TABLE = `
Afghanistan|Afghan|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Argentina|Argentine=Argentinian|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani=Azeri|Baku
Bangladesh|Bangladeshi|Dhaka
Belarus=Belorussia|Belarusian=Belarussian|Minsk
Belgium|Belgian|Brussels
Bolivia|Bolivian|La Paz
Bosnia and Herzegovina=Bosnia-Herzegovina=Bosnia|Bosnian|Sarajevo
Brazil|Brazilian|Brasilia=Brasília
Bulgaria|Bulgarian|Sofia
Cambodia|Cambodian|Phnom Penh
Canada|Canadian|Ottawa
Chile|Chilean|Santiago
China|Chinese|Beijing=Peking
Colombia|Colombian|Bogota=Bogotá
Croatia|Croatian|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech Republic=Czechia|Czech|Prague
Denmark|Danish|Copenhagen
Ecuador|Ecuadorian|Quito
Egypt|Egyptian|Cairo
Estonia|Estonian|Tallinn
Eswatini=Swaziland|Swazi|Mbabane
Ethiopia|Ethiopian|Addis Ababa
Finland|Finnish|Helsinki
France|French|Paris
Georgia|Georgian|Tbilisi
Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Haiti|Haitian|Port-au-Prince
Hungary|Hungarian|Budapest
Iceland|Icelandic|Reykjavik=Reykjavík
India|Indian|New Delhi=Delhi
Indonesia|Indonesian|Jakarta
Iran|Iranian|Tehran=Teheran
Iraq|Iraqi|Baghdad
Ireland|Irish|Dublin
Israel|Israeli|Jerusalem
Italy|Italian|Rome
Ivory Coast=Côte d’Ivoire=Cote d'Ivoire|Ivorian|Yamoussoukro
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh|Astana=Nur-Sultan
Kenya|Kenyan|Nairobi
Kosovo|Kosovar|Pristina=Prishtina
Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Libya|Libyan|Tripoli
Lithuania|Lithuanian|Vilnius
Luxembourg|Luxembourgish|Luxembourg City
Malaysia|Malaysian|Kuala Lumpur
Mali|Malian|Bamako
Malta|Maltese|Valletta
Mexico|Mexican|Mexico City
Moldova|Moldovan|Chisinau=Chișinău
Mongolia|Mongolian|Ulaanbaatar=Ulan Bator
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat
Myanmar=Burma|Burmese|Naypyidaw
Nepal|Nepali=Nepalese|Kathmandu
Netherlands=Holland|Dutch|The Hague=Amsterdam
New Zealand|New Zealander|Wellington
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja
North Korea|North Korean|Pyongyang
North Macedonia=Macedonia|Macedonian|Skopje
Norway|Norwegian|Oslo
Pakistan|Pakistani|Islamabad
Palestine|Palestinian|Ramallah
Peru|Peruvian|Lima
Philippines|Philippine=Filipino|Manila
Poland|Polish|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia=Russian Federation|Russian|Moscow
Rwanda|Rwandan|Kigali
Saudi Arabia|Saudi|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian=Serb|Belgrade
Slovakia|Slovak|Bratislava
Slovenia|Slovenian=Slovene|Ljubljana
Somalia|Somali|Mogadishu
South Africa|South African|Pretoria
South Korea|South Korean|Seoul
Spain|Spanish|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Sweden|Swedish|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dodoma
Thailand|Thai|Bangkok
Tunisia|Tunisian|Tunis
Turkey=Türkiye=Turkiye|Turkish|Ankara
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv=Kiev
United Arab Emirates=UAE|Emirati|Abu Dhabi
United Kingdom=UK=U.K.=Britain=Great Britain|British|London
United States=US=U.S.=USA=U.S.A.=America=United States of America|American|Washington
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Venezuela|Venezuelan|Caracas
Vietnam|Vietnamese|Hanoi
Yemen|Yemeni|Sanaa=Sana'a
Zimbabwe|Zimbabwean|Harare`;

/** By spelling, lower case. */
export const PLACES: ReadonlyMap<string, Place> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [countries = '', adjectives = '', capitals = ''] = line.split('|');
      const country = countries.split('=')[0] ?? '';
      const spelled = (list: string, as: Place['as']) =>
        list.split('=').map((name) => [name.toLowerCase().replace(/[’]/g, "'"), { country, as }] as const);
      return [...spelled(countries, 'country'), ...spelled(adjectives, 'adjective'), ...spelled(capitals, 'capital')];
    }),
);

/** Groups of states and parties as news names them, and the common nouns that stand for them. */
export const GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  ['nato', ['alliance', 'bloc', 'pact']],
  ['european union', ['bloc', 'union']],
  ['eu', ['bloc', 'union']],
  ['united nations', ['organisation', 'organization', 'body']],
  ['un', ['organisation', 'organization', 'body']],
  ['opec', ['cartel', 'group']],
  ['hamas', ['group', 'movement', 'organisation', 'organization']],
  ['hezbollah', ['group', 'movement', 'militia']],
  ['taliban', ['group', 'movement', 'militants']],
  ['islamic state', ['group', 'militants']],
  ['kremlin', []],
  ['white house', []],
  ['g7', ['group']],
  ['g20', ['group']],
  ['brics', ['bloc', 'group']],
  ['asean', ['bloc', 'group']],
  ['african union', ['bloc', 'union']],
]);

/** Countries and capitals whose names people bear as well: “Jim Jordan”, “Steve Israel”. */
export const ALSO_PEOPLE: ReadonlySet<string> = new Set(
  'jordan chad georgia israel cuba china ireland kenya mali panama paris london washington berlin victoria sofia lima india holland'.split(
    ' ',
  ),
);

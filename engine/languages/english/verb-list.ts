/**
 * English verbs in their base form, by how often the word is a verb and not a noun or an adjective.
 *
 * Made by scripts/make-verb-list.mjs from WordNet 3.1, whose senses carry their counts in the SemCor corpus. WordNet
 * 3.1, copyright 2011 by Princeton University; its licence allows use for any purpose.
 */
/** Words that are always or nearly always a verb. */
export const ALWAYS = `abate abbreviate abduct aberrate abet abhor abide ablate abnegate abolish abound abrade abridge abrogate
  abscise absolve absorb abstain accede accelerate accentuate accept acclaim acclimatize accommodate
  accompany accomplish accord accost accredit accrete accrue acculturate accumulate accuse accustom acerbate
  acetify acetylate acetylise acetylize achieve acidify acknowledge acquaint acquiesce acquire acquit
  activate actualise actualize actuate adapt add addle adhere adjoin adjourn adjudicate adjure adjust
  administer admire admit admix admonish adopt adore adorn adsorb adumbrate advertise advertize advise
  aerate aerosolise aerosolize affect affirm affix afflict afford aggravate aggrieve agitate agonise agonize
  agree alcoholise alcoholize alienate align alkalinise alkalinize allay allege allegorise allegorize
  alleviate allocate allot allow alphabetize alter amass amaze ameliorate amend amerce americanise
  americanize amplify amputate amuse analyse analyze anastomose anathemise anathemize anatomize ancylose
  animadvert animalise animalize animize ankylose annihilate annotate announce annoy annul anoint antagonise
  antagonize antedate anticipate antiquate apologise apologize appal appall appear appease append applaud
  apply appoint apportion appraise appreciate apprehend apprise apprize approbate approve arbitrate archaize
  argue arise arouse arraign arrange arrive arrogate ascend ascertain ascribe ask asphyxiate aspire assail
  assassinate assemble assert assess assibilate assign assimilate assist assort assuage assume assure
  astonish astound astringe astrogate atomise atomize atone attach attain attaint attend attest attract
  attune augment aurify auspicate authenticate authorise authorize automate automatise automatize avenge
  aver avert avoid avow await awaken babble babysit backpedal bake balkanize banish baptize barbarise
  barbarize barnstorm bask bastardise bastardize baste bate bathe bawl be bear beatify beautify bechance
  becharm beckon become bedamn bedevil bedim bedizen befall befit befog befool befriend befuddle beg beget
  begin begrudge beguile behave behead behold behoove belabor belabour beleaguer belie believe belittle
  belong bemoan bend benight berate beseech beset besiege besmirch bespangle bespeak bestow bet bethink
  betoken betray bewail beware bewilder bewitch bide bilk bind birl blab blacken blanch blaspheme bleed
  bless blindside blink blurt blush boast bode boggle boil bonk bore borrow bother brainwash brandish
  breathe brecciate brighten bring broaden broil bromate brominate browbeat bruit brutalise brutalize budge
  build bumble burgeon burn bury bushwhack buy cadge calcify calculate calibrate call calumniate calve
  cancel cannibalise cannibalize canonise canonize capacitate capitalise capitalize capitulate capsulise
  capsulize captivate caramelise caramelize carbonise carbonize carnalize carry carve caseate castigate
  catch catechise catechize categorize cater cauterise cauterize cavort cease cede celebrate centralize
  cerebrate certify chaffer channelise channelize chant characterise characterize chasten cherish chew chide
  chivy chlorinate choke choose choreograph chortle christianize chuff circularise circularize circulate
  circumcise circumscribe circumvent cite civilise civilize clamber clamp clapperclaw clarify classify
  cleanse cleave climb cling clomp clothe cloy coalesce coapt coarsen coax coddle codify coerce coexist
  coggle cogitate cohabit cohere coincide collaborate collate collect collide colligate collimate collocate
  colonise colonize combine combust come commandeer commemorate commence commend commentate commercialize
  commingle commiserate commit commove communicate communise communize commute compare compel compensate
  compete compile complain complexify complicate comply comport compose comprehend comprise compute
  computerise computerize concatenate conceal concede conceive conciliate conclude concoct concretize concur
  concuss condemn condense condescend condone conduct confabulate confer confess confide confine confirm
  conflagrate conform confound confront confuse congeal conglutinate congratulate congregate conjoin conjure
  connect connive connote conquer consider consign consist consolidate conspire constellate constipate
  constitute constitutionalize constrain constrict construct construe consubstantiate consult consume
  contain contaminate contemplate contemporise contemporize contend continue contradict contravene
  contribute contrive controvert convene conventionalize converge convey convince convulse cooperate
  correspond corroborate corrode coruscate cosign cosponsor cough counteract counterchallenge countervail
  covet cower cozen cram crave crawl creak create creep cremate criminalize criminate cringe criticise
  criticize cronk croon crucify cruise crumble crump crumple crystalise crystalize crystallise crystallize
  cuddle culminate cultivate curdle curl curtail customise customize dabble dally dampen dandle dangle dare
  darken daunt dawdle dazzle deactivate deaden deafen debar debase debilitate debouch decalcify decamp
  decarboxylate deceive decelerate decentralize decertify decide decimalise decimalize decimate decipher
  declaim declare decoct decompose decompress decorate decorticate decouple decrepitate decry dedicate
  deduce deduct deem deepen defecate defend defer define deflagrate deflate deflect deflower deform defraud
  defray defrost defy deglycerolize degrade dehorn dehumanise dehumanize dehydrate deify deign delete
  delimit delimitate deliquesce deliver delude delve demagnetise demagnetize demarcate demean demilitarise
  demilitarize demobilise demobilize democratise democratize demolish demonstrate demoralise demoralize
  demote demulsify demythologize denaturalise denaturalize denature denigrate denote denounce deny depart
  depend depersonalize depict deplore deploy deplume deport depose deprave deprecate depreciate depress
  deprive depute deputise deputize deracinate derail derange deride derive descend describe desecrate
  desensitise desensitize deserve desexualise desexualize designate desorb despise despoil destabilise
  destabilize destine destroy destruct detach detain detect deter deteriorate determine detest detonate
  detoxify detract detribalize devaluate devalue devastate develop devise devitrify devolve devote devour
  diagnose dialyze diddle die differ differentiate dig digitalize dignify digress dilapidate dilate diminish
  dine disable disabuse disagree disallow disappear disappoint disapprove disarm disarrange disassemble
  disband disbelieve disbud disburse discern discerp disclaim disclose discolor discombobulate disconcert
  discontinue discountenance discourage discover discriminate discuss disenfranchise disengage disentangle
  disgorge dishearten disintegrate disinter disinvest disjoin dislocate dislodge dismantle dismember dismiss
  dismount disobey disoblige disown dispel dispense disperse displace displume disport dispose disprove
  disqualify disrobe disrupt dissect dissemble disseminate dissimilate dissipate dissociate dissolve
  dissonate dissuade distend distil distill distinguish distort distract distrain distribute disturb
  disunite divaricate diverge diversify divert divest divide divulge do dogmatise dogmatize domesticate
  domiciliate dominate domineer donate dote douse downgrade downplay downsize doze drag dramatise dramatize
  draw drench drill drip drown dub dump dwell dwindle dynamise dynamize earn eat economise economize edify
  edit educate educe efface effectuate effloresce effuse ejaculate eject elapse elate elect electrify
  electrocute elevate elicit eliminate elucidate elude elute emaciate emanate emancipate embark embarrass
  embattle embed embellish embezzle embitter emblazon embody embolden emboss embroider embroil embrown
  emerge emigrate emit empanel emphasise emphasize emplace employ empower emulate emulsify enable enact
  encamp encapsulate encase enchant encipher encircle enclose encompass encourage encroach encrust endanger
  endear endorse endow endure energise energize enervate enforce enfranchise engage engender engraft engrave
  engross engulf enhance enjoin enjoy enkindle enlarge enlighten enlist enliven enmesh ennoble enquire
  enrage enrich enrobe enrol enroll ensconce enshrine ensnare ensue ensure entail entangle enter entertain
  enthrall enthrone enthuse entice entitle entomb entrap entrench entrust entwine enucleate enumerate
  enunciate envelop envenom envisage envision epitomize equalise equalize equate equilibrate equip eradicate
  erase erode err eruct erupt eschew espouse establish estrange etch eternize etymologise etymologize
  eulogize europeanise europeanize evacuate evade evaluate evangelise evangelize evaporate eventuate evict
  evoke evolve exacerbate exaggerate exalt examine exasperate excavate exceed excel except excite exclaim
  exclude excogitate excommunicate excoriate excruciate execrate execute exemplify exert exfiltrate
  exfoliate exhale exhaust exhibit exhort exist exonerate exorcise expand expect expectorate expedite expel
  expend expiate expire explain explicate explode explore expose exposit expound express expunge extemporize
  extend extenuate exteriorize exterminate externalise externalize extinguish extirpate extort extrapolate
  extravasate extricate extrude exude exult fabricate facilitate fade fail falsify falter famish fantasise
  fantasize fascinate fasten fatten faze fecundate federalise federalize feel feign felicitate feminise
  feminize fend fertilise fertilize fetch fictionalise fictionalize fill find finish fix fixate flatten
  flatter flaunt fledge flee flinch fling float flocculate flog flounder flout fluctuate flump fluoresce
  focalise focalize foist follow foment footle forbid foreclose forego foreknow foreordain foresee
  foreshorten forestall foreswear foretell forget forgive forgo formalise formalize formulate forsake
  forswear fortify fossilise fossilize foster fractionate frap fraternize freeze frenchify freshen frighten
  frizzle frogmarch frown fructify frustrate fulfil fulfill fume furl furnish galvanise galvanize gather
  gazump gelatinise gelatinize generalise generalize generate genuflect germinate gestate gesticulate get
  gird give glaciate gladden glamorize glamourise glaze glean glisten glom glorify glower glue glycerolize
  gnash gnaw go gobble govern grab gradate granulate grasp gratify gravitate graze greet grieve grind grope
  grovel grow guess guggle gush guzzle gyrate habilitate habituate handle hang hanker happen harass harden
  harmonise harmonize harry harshen hasten have heal hear heave heighten hesitate hew hibernate hinder hire
  hold homogenise homogenize homologize hoodwink horripilate hover hug humanize humiliate hurl hurtle
  hyperventilate hypnotize hypothecate hypothesize idealise idealize identify idolize ignite ignore
  illuminate illumine illustrate imagine imbed imbibe imbue imitate immerse immigrate immobilise immobilize
  immortalise immortalize immunise immunize impair impale impanel impart impeach impede impel imperil
  impersonate impinge implicate implore imply impose impound impoverish imprecate impregnate impress
  imprison improve improvise impute inactivate inaugurate incandesce incapacitate incinerate incise incite
  inclose include incorporate incriminate incrust incubate inculcate incur indemnify indicate indict
  indispose individualise individualize individuate indoctrinate indorse induce induct indulge industrialise
  industrialize infect infer infest infiltrate inflame inflate inflect inflict inform infringe infuriate
  infuse ingest ingrain inhabit inhale inherit inhibit initialise initialize initiate inject injure
  innervate innovate inoculate inosculate inquire inscribe inseminate insert insinuate insist inspect
  inspire inspissate instal install instantiate instigate instill institute institutionalize instruct
  insufflate insulate insure integrate intend intensify inter interact intercede intercommunicate
  interconnect interfere interject interlace interleave interlink internalize internationalise
  internationalize interpenetrate interpolate interpose interpret interrelate interrogate interrupt
  intersect intersperse intertwine intervene interweave intimidate intonate intone intoxicate introduce
  intrude intrust intumesce inundate inure invade invaginate invalidate inveigh invent invert invest
  investigate invigorate invite invoke involve iodinate iodise iodize ionise ionize irradiate irrigate
  irritate irrupt islamise islamize isolate isomerise isomerize italicize itemise itemize iterate jeer
  jellify jeopardize jettison join jubilate jump justify juxtapose keep keratinise keratinize kidnap kill
  kindle knap knead kneel know lade lam lambast lambaste languish lapidate latinise latinize launch launder
  lave lay laze learn leave legislate legitimize lend lengthen lessen let levitate liberalise liberalize
  liberate librate lick lie lift ligate lighten limn linger lionize liquefy liquidate liquidize liquify
  listen litigate live loathe localise localize locate loiter loll loom loosen lop lose louden lour lower
  lubricate lurk luxuriate lyophilize macerate machinate madden magnetise magnetize magnify maintain make
  malinger maltreat manage manifest manipulate manoeuver mar marinate marry masculinize masticate masturbate
  materialize maturate maunder maximise maximize mechanise mechanize meddle medicate meditate meet melanise
  melanize meliorate melt memorialise memorialize memorize mend merge mesmerise mesmerize metabolize
  metamorphose metricise metricize metrify migrate militarise militarize militate mince mineralize mingle
  miniate minimise minimize miscalculate miscarry misconstrue misdirect misestimate misgauge misguide
  mishandle misinterpret misjudge mislay mislead mismanage misname misperceive misplace misread misrepresent
  miss misspend misunderstand mitigate mix mobilise mobilize modernise modernize modify modulate moil
  moisten molest mollify monish monopolise monopolize moralise moralize morph mortify motivate motorize
  mourn move multiply mumble mummify muster mutilate mutter mystify mythicise mythicize mythologise
  mythologize nab narcotize narrate nasale nasalise nasalize nationalise nationalize naturalise naturalize
  nauseate navigate neaten necessitate negate negociate negotiate nestle neutralise neutralize niggle
  nitrify nobble nod nominate normalise normalize notarize notify nourish nudge nullify nuzzle obey
  objectify objurgate oblige obliterate obnubilate observe obsess obstruct obtain obtrude obviate occlude
  occupy occur offend offer officiate offload offsaddle ogle omit opacify opalesce opalise opalize operate
  opine oppose oppress optimise optimize orchestrate ordain organise organize originate oscillate osculate
  ossify ostracise ostracize oust outbid outbrave outclass outdistance outdo outdraw outface outfight
  outflank outfox outgeneral outgrow outlive outmaneuver outmode outnumber outplay outpoint outride outrun
  outsell outshine outsmart outstay outstrip outwear outweigh overarch overbalance overbear overboil
  overcapitalise overcapitalize overcloud overcome overcompensate overcrowd overdraw overdress overeat
  overemphasize overexpose overfeed overfill overgrow overhear overheat overindulge overleap overlie
  overlook overpower overproduce overprotect overreach overrun overshadow oversimplify overspend overstep
  overtake overturn overwhelm owe oxidate oxidise oxidize oxygenise oxygenize pacify palliate palpitate
  pamper pant paralyse paralyze parch pare partake participate pat patronise patronize pay peddle penalize
  penetrate perambulate perceive perform perfuse perish permeate permit perorate perpetrate perpetuate
  perplex persecute persevere persist personalize personate personify persuade pertain perturb peruse
  pervade pervaporate pester petrify philander philosophize pierce pilfer plasticise plasticize pleach plead
  please plod plunge poach poke polarise polarize polymerise polymerize ponder popularise popularize
  populate portend portray possess postdate postpone pour powderise powderize practise prance pray preach
  prearrange precede preclude predate predestine predetermine predict preen prefabricate prefer prefigure
  preform preisolate premeditate preoccupy prepare prepossess prescribe preserve preside pressurise
  pressurize presume presuppose pretend pretermit prevail prevent previse prink prise proceed proclaim
  procrastinate procure produce profess professionalise professionalize prognosticate prohibit proliferate
  prolong promote promulgate pronounce propagandise propagandize propagate propel prophesy propose prorate
  prorogue proscribe prosecute prosper protect protrude protuberate prove provide provoke prowl pry
  publicise publicize publish pullulate pulsate pulverise pulverize pummel punctuate punish pupate purify
  purl purloin pursue push put putt puzzle qualify quantify quantise quantize quash quell quench quicken
  quieten quit quote radiate raise ramify ransack rarefy ratify rationalise rationalize ravish reach react
  reactivate read readapt readjust readmit reaffirm realign realise realize reap reappear rearm rearrange
  reassail reassemble reassert reassign reassure reawaken rebuild rebuke rebut recalculate recall
  recapitulate recast recede receive recharge reciprocate recite reckon reclaim reclassify recline recognise
  recognize recollect recombine recommence recommend recommit reconcile recondition reconnoiter reconsider
  reconstruct reconvene reconvert recopy recount recoup recover recreate recrudesce rectify recuperate recur
  recuse recycle redden rede redecorate rededicate redeem redefine redeposit redevelop redirect rediscover
  redistribute redo redouble redound reduce reduplicate reecho reek reelect reenact reenforce reestablish
  reevaluate reexamine reface refashion refer refinance refine reflate reflect refocus refract refresh
  refreshen refrigerate refuel refurbish refuse refute regain regale regenerate regroup regularise
  regularize regulate regurgitate rehabilitate rehearse reimburse reinforce reinstall reinstate reinsure
  reinterpret reinvent reiterate reject rejoice rejoin rejuvenate rekindle relace relate relax relearn
  relegate relent relieve reline relinquish relive reload relocate rely relyric remain remand remarry
  remember remind reminisce remodel remold remonstrate remould remove rename rend render renegociate
  renegotiate renew renounce renovate reopen reorganise reorganize reorient repaint repay repeat repel
  repent rephrase replace replant replenish replicate repossess represent repress reproduce republish
  repudiate repulse require reread reschedule rescind reseal reseat reseed resemble resent resettle reshape
  reside resift resign resile resist resmudge resolve resonate resound respire respond restart restate
  restitute restock restore restrain restrict resurface resurrect resuscitate resuspend retain retaliate
  retell retie retire retool retouch retrace retract retrain retranslate retrench retrieve retrogress
  reunite reuse revalue revamp reveal reverberate revert revet revile revise revitalize revive revolutionise
  revolutionize revolve rewrite rhapsodise rhapsodize rid ride rigidify rile rip ripen ritualize rive roam
  rob roil roleplay romanticise romanticize rotate roughen rouse rove rub rubberstamp rubricate ruckle
  ruminate rumple rusticate saccharify sadden sag salivate saltate sanctify sanitise sanitize saponify
  satisfy saturate save savor say scandalize scare scarify scatter scavenge schematize scintillate scoff
  scold scoot scour scramble screak scrounge scrutinise scrutinize sculpt sear secede seclude secrete
  secularize seduce see seek seem seep seethe segregate seize select sell send sensitise sensitize
  sensualize sentimentalise sentimentalize sequester sequestrate serve settle sever severalise severalize
  sew shake sharpen shatter shave sheathe shelve shine shirk shoot shorten shout shove show shrink shrivel
  shudder shuffle shun sibilate sicken sidestep sidle sift signalise signalize signify simmer simplify
  simulate sing siss sit situate sizz skedaddle skimp skip skitter skreak skulk slacken slake slam slap
  slash slenderize slink slog slosh slue slurp smatter smite smolder smoothen smother smuggle snatch sniff
  snort snuggle soak soar socialise socialize sodomise sodomize soften solarise solarize solder solemnise
  solemnize solicit solidify solmizate solve soothe sorb sovietise sovietize sow spang speak specialise
  specialize specify speculate spellbind spend spew spin spiritualise spiritualize spit splosh spoonfeed
  sporulate sprawl sprinkle spue spurn squall squander squirm stabilise stabilize stagger stagnate stammer
  stand standardise standardize stare stargaze start startle starve stay steal steam steamroll steepen steer
  sterilise sterilize stet stiffen stifle stigmatise stigmatize stimulate stipple stipulate stir stoke
  stonewall stop stow straggle straighten straiten strangle strangulate stratify strengthen strew strive
  stultify stumble stun stupefy subdivide subdue subjugate submerge submerse submit suborn subscribe subside
  subsidise subsidize subsist substantiate subsume subtend subtilize subtract suburbanise suburbanize
  subvert succeed succumb suckle sue suffer suffice suffocate suffuse sugarcoat suggest summarise summarize
  summate summon sunder superannuate supercharge superimpose superintend superpose superscribe supersede
  supervise supplant supplicate suppose suppress suppurate surmount surpass surround survive suspend suspire
  sustain swear sweeten swelter swim swing syllabise syllabize symbolise symbolize sympathise sympathize
  synchronise synchronize syncopate syncretise syncretize synthesise synthesize systematize tabulate tailor
  take talk tantalize tauten teach teem televise tell tempt tend tergiversate terminate terrify
  territorialise territorialize terrorise terrorize tessellate testify thank theologise theologize theorize
  thicken think thrash threaten thresh thrive throw thump tighten titillate tolerate topple totter trample
  tranquilize tranquillise tranquillize transact transaminate transcend transcribe transfigure transfix
  transform transfuse transgress translate translocate transmigrate transmit transmute transpirate transpire
  transpose transubstantiate treat tremble trounce trudge try tumble tumefy turn tweedle tweeze twine twitch
  typecast typify tyrannise tyrannize ulcerate unbend unblock unbrace unburden unchain unclasp uncloak
  unclothe uncork uncover uncurl underbid underdress underestimate underexpose undergird underlie underline
  undermine underperform underpin underplay underquote underrate underrun underscore undershoot underspend
  understand understate undertake undervalue underwrite undo undock unearth unfasten unfold unfreeze unhinge
  unhitch unify unionise unionize unite unitise unitize universalize unlace unlash unlearn unleash unload
  unlock unloose unloosen unmask unpack unpick unravel unroll unscramble unscrew unseat unsex unsheathe
  unsolder untangle unteach unthaw untie untune unveil unwind unwire unwrap upend uphold upholster upraise
  uprise uproot urbanise urbanize urge urinate urticate usurp utilize vacate vacillate validate vanish
  vanquish vaporise vaporize variegate vary vascularise vascularize vaticinate veer vegetate vellicate
  venerate ventilate verbalise verbalize verify vesiculate vex vibrate victimise victimize vie vindicate
  violate visualise visualize vitalise vitalize vitiate vitrify vivify vocalise vocalize vouch vouchsafe vow
  vulcanise vulcanize vulgarise vulgarize wade wait waive waken walk wallop wallow wander wane want warn
  watch waylay weaken wean wear weep weigh wend wheedle whet whine whish whiten whomp whoop whop widen wield
  wiggle wigwag win wipe wish withdraw wither withhold withstand wive wobble womanize woo woolgather worsen
  wreak wreathe wrench wrestle wring write writhe yammer yawp yearn`;

/** Words that are more often a verb than anything else. */
export const MOSTLY = `abandon abort abuse ache advance advert advocate agglomerate agglutinate aid ail aim alight amble anchor
  annex answer approach approximate aquaplane arrest articulate aspirate associate attack attempt attenuate
  attribute audition augur avail backstitch badger baffle bail balk ban bandy bang barbecue base bat batter
  beat beep belay bellow bevel bicker bid bifurcate billow birdie bite blackball blackguard blackmail blame
  blare blast bleat blend blister bloom blubber blur bob bog bolster bombard boo boom boomerang boost bounce
  bow boycott brace brag bray breach break breed brew browse bruise brush buck buckle buffet bulge bulldog
  bullshit bump bung bungle buoy burst bust bustle butt butterfly buttress buzz bypass cackle calk canter
  canvass capture care careen caress caricature cascade cast castrate catapult caucus cause causeway caw
  centrifuge chafe chaff challenge chamfer chandelle charge chase chat chatter cheat check chequer chirp
  chop chronicle chuck chuckle chug churn citrate clack claim clamor clamour clang clank clap clasp clatter
  claxon clench click clinch clink clobber clog cloister clot cluck clutch coagulate cobble cock collapse
  compound compress concentrate concern confab confect confiscate conk conscript consecrate conserve consort
  consummate converse convert convict convolute coo cook coordinate cope correct correlate count
  countermarch countermine cover crack crackle crane crease crinkle cripple crisscross croak crochet croquet
  cross crouch crow crush cry cull cure curry curse curtsy cut dab dance darn dart dash daydream deal
  decline decrease defeat defile degas delay delegate delineate demand demur dent deposit descant desert
  desiccate design despatch deviate dial dibble dictate diffuse digest dilute dinge dip direct discard
  disconnect discount discredit disdain disgrace disgust dishonor dishonour disjoint dislike dispatch
  display dispute disregard distrust dither docket dodge don doom dovetail dowse dragoon drain drape dread
  dredge dress dribble drift drink drive droop drop dropkick drowse duck dunk dupe duplicate dwarf dye ease
  ebb eddy elongate emasculate embrace encounter envy erect escape escort estimate etiolate eviscerate
  excise exile expatriate exploit export extract fag faggot fagot fall fathom favor featherbed federate feed
  feint fell felt ferret ferry fete fiddle fidget fight file filter finance fink fit fizzle flail flake
  flank flap flash flex flick flicker flip flirt flit flop flounce flourish flub fluster flutter fly fold
  foliate forbear forecast forge format found fracture fray frazzle freewheel fret frisk fry fuddle fudge
  fulminate fumble furlough fuse fuss gabble gain gallop gamble gape garner gash gasp gauge gawk gaze gear
  geminate geyser gibber gibe giggle gild glare gleam glide glint glitter gloat glow glut gnarl goad goof
  gore gorge gouge grant grapple grimace grin grip grizzle groan groom growl grumble grunt guarantee guide
  gull gulp gurgle haggle hail halloo halt hamper hamstring harangue harbour harrow hatch hate haul haunt
  heckle heed heft heist help herald hibachi hide highlight hijack hint hiss hit hitch hoard hobble hock hog
  hoist holler hollo hone honeycomb honeymoon honk honor hook hoot hop hope huddle huff hum hump hunt hurry
  hurt hush hustle hydrate imbricate implant implement incline increase incurvate indent indurate inebriate
  infix inlay insult intercept interlock intern interview introvert issue itch jab jabber jam jangle jerk
  jib jilt jimmy jingle jive jog joggle jostle judge juggle jumpstart keynote kick kiss knell knit knock
  kowtow label lace lacerate ladle lag lament laminate lampoon lard lash latch laugh leach lead lean leap
  leer levy like link lob lock lodge look lope lounge love lug lunge lurch lure madrigal mail malt mangle
  manicure manufacture mark marvel mash masquerade massacre massage mastermind match matriculate maul mean
  meander measure mediate meld mention mesh mew misfire misplay misquote mistrust misuse miter moan mock
  mold monitor moo moor mop mope mortice mortise mottle mount mow muck muffle mulct mull murmur muse nag
  nail need neglect nettle nibble nick nip notch note notice nucleate nuke numerate nurse nurture obligate
  offset open orient ornament outline overburden overcharge overdrive overestimate overflow overhaul overlap
  overlay overload override overshoot overstrain overthrow overwork pack paddle paint palaver pall pardon
  parlay parry pass pause peck peel peep peer pelt pepper perch percolate perforate pervert pick piddle
  piffle piggyback pillory pinch ping pioneer piss pitch pivot placard plague plash plat play pledge plop
  plow pluck plume plummet plunder plunk ply poise polish pommel pontificate pooch pop pose posit postulate
  pother pounce praise prattle precipitate precondition predicate predominate preempt presage press prick
  prickle prim print probe prod proffer promise prompt protest prune pucker puddle puff pull pump punch
  puncture punt purchase purge purport purr putter pyramid quail quarrel query quibble quickstep quip quiver
  rabbet raddle raid rake rally ram ramble rap rape rattle rave raven ream rebate rebound rebuff recapture
  recess recoil recruit redact reeve refill regard register regress regret rehash reign reincarnate reissue
  relapse release remake remark remit remount reorder repair repatriate repeal replay reply report
  reposition reprimand repute request requisition rerun rescue reserve reset resort resume retake retard
  retch rethink retort retread retreat retrofit retrograde return rev revel revere reverence reverse review
  revoke ricochet riddle ridicule riffle ring rinse rise risk rival rivet roar roast roll romp roost rot
  roughcast rout ruddle ruffle rummage run rupture rush rust rustle sacrifice safeguard sail salute salvage
  sanction sandbag sap sashay satiate saute savour savvy saw scab scald scallop scamper scan schedule sclaff
  scorch scowl scrape scratch scrawl scream screech scribble scribe scrub scrunch scud scuff scupper scurry
  scuttle seal search secure seesaw semaphore separate set shamble share shed shift shillyshally shimmer
  shimmy shiver shroud shrug shuck shut shuttle shy sigh singe sink sip sire sizzle skid skim skirl skylark
  slang slant slate slaver sledge sleep slew slide slime sling slip sliver slop sluice slumber slump slur
  slush smack smash smell smile smirk smoulder snaffle snag snap snarl sneak sneer snicker sniffle snigger
  snipe snitch snivel snooker snoop snore snub snuffle sob solvate sop souse spangle spar spare sparge spat
  spatchcock spawn spear spearhead speckle spiel spill spirt splash splat splay splice split spoil sponge
  sponsor spool spout sprain spread sprint spritz sprout spurt sputter spy squash squat squawk squeak squeal
  squeeze squelch squinch squint squirt squish stab stag stain stalk stamp stampede steamroller stew sting
  stink stomp stooge stoop straddle strafe stretch strike strop strum stud stutter sub subcontract sublimate
  subpoena substitute subtitle suck sully sulphur supply support surcharge surfeit surge surmise surrender
  suspect swab swagger swallow swan swap swarm swathe sway sweep swell swerve swill swindle swipe swirl
  swish switch swivel swob swoon swoop tack tackle tamper tap taper tarnish tarry tat tattle taunt tear
  tease teeter telescope test tether thaw thread throb thrum thrust thud thwart tickle tie tilt ting tingle
  tinker tinkle tinsel tithe titter toil tomahawk torture toss touch trace train tramp transplant transport
  travel traverse tread treadle trespass triangulate trice trickle trim trot truckle trump trumpet truncate
  trundle trust tuck tug tunnel tussle tutor twang tweak tweet twiddle twig twinkle twirl twist underlay
  undress undulate update upgrade uplift use usher utter vamp veil venture vest victual visa visit volunteer
  vomit vote wad waft wag waggle wail wake wangle wanton warble warp warrant wash wassail waste waver
  weatherstrip weave wed welcome weld whack whang wheeze whimper whinny whip whipsaw whirl whirr whisk
  whisper whistle whiteout whiz whizz whoosh wilt wince wink winkle winnow wisecrack witness wonder worry
  wrangle wrap wreck wriggle yap yaw yawn yell yelp yield yowl zap zigzag zip zoom`;

/** Words that are as well a noun or an adjective. */
export const SOMETIMES = `abstract act address affiliate affront alarm alert alloy alternate ambush animate appropriate arch assault
  assay assent audit awake backfire bait balance bankrupt banter bar bargain barge bark barrack barricade
  batten bead beam beetle beggar belch benefit bilge bitch blackwash blaze bleach blemish blight block
  blossom blow blunder blunt bluster bogey bolt bomb bootleg bop border bottleneck bound bracket braid brail
  bribe bridge brim bristle broadcast brood brook bubble bud buff buffer bug bulk bulletin bum bundle bunker
  burke burrow butcher callus calm camouflage campaign can canker cantilever canton caper capriole carbonate
  carom cashier catalogue caution cement censor champ change char chariot charm chart charter checker
  chicane chill chink chip chock cipher clarion clash claw clean clear climax clinker clip cloak close
  cluster cockle cocoon cod cog coif coil coin colour comb combat comfort command comment commune complete
  compliment compromise con concord congee conjecture consent console contest contract control cool copy
  corral corrupt cost counsel counterattack counterbalance countercheck counterpoint covenant crab cradle
  cramp crank crape crash cream credit crimp crock crowd crown crumb crunch cube cuff curb cushion cuss
  cypher dado dam damage daub daze debut decay decree default delight deluge desire dimple discharge
  discipline disguise disrespect dissent ditch dive divorce dock document dogfight dope double doubt draft
  drawl dream drool drum dry dun dynamite echo eclipse elaborate embargo enamel end endeavor equal esteem
  exchange excuse exempt exercise exit face fan fancy fare favour fawn fear feast feather ferment filet
  fillet fin fire fistfight flare fleece flock flood flow fluff flurry flush focus foil forage foray force
  forfeit form foul founder fowl frame freckle free frolic frost froth fuel fullback funnel furrow gag gall
  gargle garland garnish garrison gel ghost gibbet gin girdle glance glimpse gloss goldbrick graduate graft
  grate grill grit grouse guard gutter hack hale hammer handicap harbor harm harness harp harvest hawk
  hazard headline heat hedge herd hike honour howl huckster hulk humble hunch hurdle idle import imprint
  incarnate incense index influence ink interdict intimate intrigue jail jar jaundice jazz jest jibe jig
  jinx jockey jolt jug jumble junk junket kern kink kite knot labour lack land lap lapse lavish leak lease
  lecture leverage limber lime limit limp list litter load loaf loft log loop loot luff lull lump maculate
  mandate maneuver manoeuvre map march maroon marshal mask master mate mature mellow merit mill mime mire
  mirror misconduct mistake mortar motley mould muddle muff mush mushroom name nark neighbour nest nickname
  noose object obscure occult ooze order ordinate outlaw outrage overbid overhang pace package pad padlock
  pan pander panel pantomime parade parallel paraphrase parcel park parody parrot paste patrol paw peal
  pedal pet petition phone photograph picket picnic pigeonhole pile pilot pin pinion pinpoint pip pity place
  plait plan plaster pleat plot plough plumb plump pod poison poll pore post pouch pout practice prank
  preface prelude premier premiere premise present probate profit progress project promenade prop prostrate
  pulse quadruple quake quaver quest quilt quirk race rack rage rail rain ramp range rasp ravage ravel rear
  rebel recompense record redress reef reel reform refrain rein relay relish remedy rent repose reprint
  reprobate reshuffle respect rest result retail retroflex rhyme rick riff rig rim rime riposte ripple roach
  robe ruin rule rumble saber sabre sack sauce scalp scant scarf scollop score scorn scotch scourge scout
  scrabble scrag scrap screen screw scrimmage scruple seat serenade shack shape shepherd shield shipwreck
  shlep shoal shock shop shovel shower shred shriek sieve sign signal silhouette singsong siphon skirmish
  skirt slaughter slice slit slouch slow slug smear smirch smooth smut snare snick snip snow snowball snuff
  sock solace sonnet sophisticate sound sour spade span spark sparkle spatter speed spell spice splatter
  splinter splurge splutter spot spotlight spray spring spruce spud spur stack stake stall state stave steep
  stem step stick stint stitch store storm strain strand strap stray streak stress strickle strip stroke
  stroll struggle strut stub study stuff stunt suction suit supplement surf surprise survey swag swamp swash
  sweat swig tag taint tame tangle taste tax taxi telegraph telephone tense thrill throng throttle thumb
  tick tincture tinge tint tip tiptoe tire toast toggle toll torment total tour tout tower track trade trail
  trammel transfer transit trap trash trek trench trifle trigger triple troll truss turtle tusk twin twinge
  unbalance undercut upset upstage vent vet veto view vitriol void wager wave wax wedge welt welter wharf
  wheel whiff whir whitewash work worship wrack wrinkle yank`;

/** Words that are mostly something else. */
export const SELDOM = `absent age amount angle appeal arm average award back bank battle belt bench better bill blind board book
  breakfast budget bunch camp cap career cash center chance cheer chin circle class cloud coach coat color
  commission complement condition conflict contact content contrast counter couple court cup curve cycle
  damn date debate despair detail din doctor dog dot down dull dust edge effect empty evidence experience
  experiment eye factor farm fashion father feature field figure film finger fish flag fool forward frequent
  front function further garage garden gesture ground group hand head heap house humor interest iron jaw
  joke kid labor last layer level license light line loan long loose major man market mass matter menace
  milk mind mine minister model moderate mother mouth murder narrow near nose number occasion orbit own pain
  pair panic part patch pattern pen perfect phrase picture plane plank plant plug point pole police pool
  position pound power price pride process program purse question quiet radio rank rate ready reason
  reproach reward rock root round row saddle sample sand scale school sculpture sense sentence service shade
  shadow shear ship shoulder shrill sight silence sin single sketch smoke snake space spiral square staff
  stage star station steady still stock stream string subject term thin thunder time title tool top trip
  trouble type up vacation vacuum value voice wage warm water weight well wet will wind wing winter wire
  word wound yellow`;

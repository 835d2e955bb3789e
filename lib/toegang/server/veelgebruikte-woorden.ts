import 'server-only';

/** Common passwords without their digits and signs, and words that people at a Dutch school think of first: too weak as the only word. */
export const veelgebruikteWoorden: ReadonlySet<string> = new Set(`
aardvark aaron abcd aberdeen abgrtyu abigail access accord achilles action adam adgjmptw adidas admin adrian aezakmi africa agent aggies aikido airborne airbus airforce airplane ajax alabama
alaska albatros albert alberto albion alejandr aleksandr alex alexande alexander alexandr alexandra alexis alfred alicia aliens alison allen allison alpha alpine always alyssa amadeus amanda
amateur amazon amber america american amsterdam anaconda anakin anal analsex anarchy anastasia anderson andre andrea andreas andrei andrew andrey andy anfield angel angela angelica angelina
angelo angels anhyeuem animal anime anna annie anthony anton antonio anubis anything apache apollo apple applepie apples april aquarius aragorn archer archie area arizona arjay armani arnold
arsenal artemis arthur artist asdasd asdf asdfasdf asdfg asdfgh asdfghj asdfghjk asdfghjkl asdfjkl asdzxc ashley ashton aspire aspirine assass assassin assfuck asshole assman asterix astros
athena atlanta atlantis atomic auburn audrey august augustus aurora aussie austin australi autumn avalon avatar avenger awesome azamat azerty azsxdc azsxdcfv babe babes baby babyboy babydoll
babygirl babylon backdoor badass badboy baddog badger baggins bailey ball baller balloon balls bambam banana bananas bandit bang bangkok banshee barbara barbie barcelon barcelona barkley
barney barsik baseball basket basketba basketball bass bassman bastard batman battle baxter beach beagle beaner bear beast beatles beautiful beauty beaver beavis beckham beefcake beer beetle
beheer beheerder bender benjamin benson bentley berlin bernard bernie bertha bestuur bestuurder bianca bicycle bigballs bigbird bigboobs bigboy bigcock bigdaddy bigdick bigdog bigfoot biggie
bigguy bigmac bigman bigmoney bigone bigred bigsexy bigtime bigtits bikini bill billy billybob billyboy bingo bird birdie birdman birthday biscuit bishop bitch bitches biteme bizkit blabla
black blackcat blackdog blackie blackjac blackman blacks blacky blade blades blahblah blaster blazer blessed blink blizzard blonde blondes blondie blood blowjob blowme blue bluebird blueeyes
bluemoon blues bluesky bobafett bobbie bobbob bobby bobcat boeing bogart bogdan bohica bollocks bollox bomber bond bondage bonehead boner bones bonjour bonnie bonsai boob boobies booboo
boobs booger boogie boomer bootie boots booty bosco boss bossman boston bottom bowler bowling boxing bradley brandi brando brandon brandy brasil braves brazil brdr breast breeze brenda
brendan brian brianna bridge britney brittany bronco broncos brooke brooklyn brooks brother brown brownie browns bruce brucelee bruins bruno brutus bubba bubbas bubble bubbles buck buckeye
buckeyes buddha buddy budlight budman buffalo buffett buffy bugger bull bulldog bulldogs bullet bullshit bunghole bunny burger burton business buster butch butler butt butter butterfl
butterfly butthead butthole buttons byteme cabbage cactus cadillac caesar calico caliente californ callie calvin camaro camel camelot camels camera cameron camille campbell canada cancer
cancun candle candy candyman cannon canon cantona capital capone captain cardinal carlo carlos carmen carolina caroline carpet carrie carrot carson carter cartman cartoon caserta casey
casino casper cassidy cassie castle catalina catch catdog catfish catherin catman cats cavalier ccbill cdtnkfyf celeste celica celine celtic celtics cent cessna champion champs chance
chandler change changeme chaos charger chargers charles charli charlie charlott charlton charly charmed chaser check cheers cheese cheetah chelsea cherokee cherry cheryl chester chevelle
chevrole chevy chewie cheyenne chicago chichi chicken chickens chicks chiefs chipper chloe chocolat chopper chris chrissy christ christia christian christin christine christop christy
chronic chubby chuck chucky cindy cinnamon cjkysirj cjkywt claire clancy clapton classic claude claudia clayton clemson clifford clinton clitoris cloud clover cobra cocacola cock cocks
coconut cody coffee coke colleen college collins colombia colorado colors colt coltrane columbia commando compaq computer concrete condom condor connect connie connor consumer control cookie
cookies cool cooldude cooler coolio coolman cooper cooter copper corona corrado corvette cosmo cosmos cosworth cotton cougar country courtney cowboy cowboys coyote cracker crazy crazybab
cream creampie creamy creative cricket crimson cristina cruise crunch crusader crystal cthulhu cthutq cuddles cumming cumshot cunt cupcake curious curtis cutlass cutter cxfcnmt cyclone
cynthia daddy dagger daisy dakota dallas damian damien damnit dancer danger danie daniel daniela danielle daniil danila danni danny dannyboy dark darkness darkside darkstar darren darwin
dave david davids dawg daytona dbrnjhbz deadhead deadman death debbie december deedee deeznuts defender defiant deftones delete delta demo denali denis denise deniska dennis denver derrick
desert design designer desire deskjet destiny detroit devil devildog devils dexter dfkthbz dfvgbh diablo diamond diamonds diana dick dickhead dicks diesel dietcoke digger digital dilbert
dildo dilligaf dillon dima dinamo dingdong dinosaur dinsdag directeur director dirty discover disney dixie dkflbvbh doberman docent doctor dodge dodger dodgeram dodgers dogg doggie doggy
dogman dogs dollar dolphin dolphins dominic domino donald donderdag donkey doobie doodle dookie dorothy doughboy douglas dracula drago dragon dragons dragoon dream dreamer dreams driver
drizzt drowssap drpepper drummer dthjybrf dublin ducati duck dude dudley duke dumbass duncan durango dustin dusty eagle eagles eatme eatpussy eatshit eclipse eddie eduard edward eeyore
eindhoven einstein ekaterina elaine electric element elena elephant elizabet elizabeth elliott elvis elwood emerald emily eminem empire energy engage engine engineer england english enigma
enjoy enter enterpri enterprise eric ericsson erotic escort eternity eugene evelyn everest everton excalibu exigen exigent exodus explorer express extreme fabie falcon falcons fallen family
fantasy farmer farside fart faster fatass fatboy fatcat father fatman februari felix fender fernand fernando ferrari ferret fetish feyenoord ficken fiesta figaro fighter filter finger finish
fire fireball firebird firefly firefox fireman fish fisher fishing fitness fktrcfylh fktrcfylhf fktrctq flames flamingo flash flatron fletch flight flipper florence florida flower flowers
fluffy flyboy flyers foobar football ford fordf forest forever forget formula fortuna fossil foster foxtrot france frances francis frank frankie franklin franky freak freaks freaky freckles
fred freddie freddy fredfred free freedom freeman freepass freeporn freeuser french friday friend friends fright frisco frog frogger froggy front frontier frosty fubar fuck fucked fucker
fuckers fuckface fuckfuck fucking fuckinside fuckit fuckme fuckoff fuckyou fugazi funtime fusion future fyfcnfcbz fylhtq gabrie gabriel galaxy galina galore gambit gandalf gangbang gangsta
gangster garbage garcia garden garfield garrett gateway gator gators gbpltw gebruiker geheim geheimpje gemini general genesis genius george georgia gerald gerard german germany geronimo
getsome gfhjkm ghbdtn ghbdtnbr ghjcnj ghost giants gibson gilbert ginger giorgi giovanni girl girls gizmo gizmodo gjkbyf global gloria gmoney gngn goblin goblue goddess godsmack godzilla
goedemorgen gofish goforit goku gold goldberg golden goldfish goldie golf golfball golfer golfing goliath goober good goodluck goodtime google goose gopher gordon gorilla gotcha gothic
govols grace gracie graham granny great greatone green greenbay greenday greens greg gregory gremlin grendel griffey griffin gringo grizzly groningen groovy grumpy guardian guinness guitar
gundam gunner gustav gymnasium hacker halflife hallo hamburg hamilton hamlet hammer hammers hamster hannah hannibal hansolo happy happyday hard hardcore hardon hardrock harley harmony harold
harris harrison harry harvey havo hawaii hawkeye head hearts heather heaven hector hedgehog helena hell hellfire hello hellyeah help helpme hendrix henry hentai herbert herbie hercules
herfst herman hermes hershey hesoyam hidden highland hiphop history hithere hitler hitman hjvfirf hobbes hobbit hockey holden holiday holland holly hollywoo holmes holyshit home homer homers
homerun hond honda honey hongkong hooker hooters hoover horndog hornet horney horny horse horses hotboy hotdog hotrod hotsex hotstuff hottie house houston howard hummer hunter hunting
hurrican husker huskers huskies hustler hyperion ibanez icecream iceman iforgot igor iguana ihateyou illini ilovesex iloveu iloveyo iloveyou imagine immortal impala incubus indian indiana
indians indigo infantry inferno infiniti infinity inloggen insane inside integra internet intrepid ireland irina irish ironman isabel isabella isabelle island italia ivanov iverson iwantu
jack jackal jackass jackie jackoff jackson jacob jaguar jake jamaica james jamesbon jamie jammer janice janine januari january japan jarhead jasmin jasmine jason jasper jazz jazzman jedi
jeep jeff jeffrey jennifer jenny jeremy jericho jerkoff jerome jerry jersey jessica jessie jester jesus jethro jimbo jimbob jimmy joanna joanne joejoe joey john johnjohn johnny johnson joker
jonathan jones jordan joseph josh joshua jrcfyf juan juice juli julia julian julie jumper junebug jungle juni junior jupiter justdoit justice justin justme juventus jyeuz kaiser kaktus
kamikaze kangaroo kansas kantoor karate karen karina karolina kasper katana katerina kathleen katie katrin katrina kawasaki keeper kelly kelsey kennedy kenneth kenny kenshin kenwood kenworth
kermit kevin keyboard keystone kicker killbill killer killme kimberly king kingdom kingkong kingpin kingston kirill kiss kisses kissme kitkat kitten kitty kittycat klaster knicks knight
knights knopka knuffel kodiak kolobok kompas koshka kotenok kramer krishna kristen kristin kristina kume labrador labtec lacrosse ladies lady ladybug laguna lakers lancelot lancer lansing
laptop larisa larry lasvegas latino laura lauren lawrence lawyer leather ledzep leerling legacy legend legion legolas lennon lente leonard leonardo leopard leraar leraren lesbian lesbians
leslie lespaul lestat lester letmein letsgo lexmark liberty lick licker lickit lickme liefje lifehack light lightnin lights lincoln linda lindsay lindsey lion lionking liquid lisa little
liverpoo liverpool lizard lizzie lobster logan logitech lolita lollipop lollol london lonestar lonewolf long longhorn looker looking lorenzo lorraine loser louise loulou love loveit lovelove
lovely loveme lover loverboy lovers loveyou loving lowrider lucas lucifer lucky luckydog lucy luke luther lvbnhbq lyceum maandag maart macdaddy machine maddie maddog madison madman madmax
madness madonna madrid maestro maggie magic magister magnolia magnum magnus maiden mailcreated mailman makaveli maksim malaka malcolm malibu mallard manager manchest manchester mandingo
maniac manson manuel manutd maradona marathon marcel marco marcus margaret maria mariah marie marina marine mariners marines marino mario marion mark markus marlboro marley marlin marshall
martha martin martina martinez martini marvin mary maryjane massive master masters matrix matt matthew mature maurice maverick maxell maxima maximus maxine maxmax maxwell mayday mayhem
meatball meatloaf megadeth megaman megan mei melanie melinda melissa mellon melvin member memorex memphis mercedes mercury meridian merlin mersedes metallic metallica mexico miami michael
michel michele michelle michigan mickey microlab microsof microsoft midget midnight mighty miguel mike mikey milana milano milena miller millie million milton mine minecraft minnie mirage
miranda mission missy mister mistress misty mitchell mnbvcxz mobile mojo mollie molly moloko molson momoney monday money moneys mongoose monica monika monique monitor monkey monkeys monopoly
monroe monster montana montreal moocow mookie moomoo moon moose morgan morpheus morris morrison moscow mother motorola mountain mouse movie mozart muffin mulder munchkin muppet murphy murray
muscle mushroom music musicman mustang mustangs mylove mypass mystery mystic nadine naked napass napoleon naruto nascar nasty nastya natali natalia natalie natasha nathan national naughty
ncca nccd ncce nebraska nederland nelson nemesis neptune network nevada newlife newman newpass newport newton newyork nfnmzyf nicholas nick nicola nicolas nicole nigger nikita nikki nikola
nimrod niners ninja nintendo nipple nipples nirvana nissan nofear nokia nolimit none noodle noodles nookie nopass norman norton nothing november nugget number nuttertools nyjets nylons
nymets oakland obiwan oblivion october office ohyeah oicu oilers oksana oktober oldman olga oliver olivia omega onderwijs onelove online open openup oracle orange oranges oranje orgasm
orioles orion orlando oscar osiris outlaw overlord oxford pacific packard packer packers pacman pakistan paladin palmer pamela panama panasonic pancho panda pandora pantera panther panthers
panties pantyhos panzer paradise paradox paris parker parola parrot party pascal pass passat passion passport passwor password passwort passwrd patches patricia patrick patriot patriots
patton paul pavilion paword pawrd peace peaches peanut peanuts pearljam pebbles peekaboo peewee pegasus pencil penelope penguin penguins penis penny pentium people pepper pepsi perfect
personal personeel personeelszaken pervert peter peterpan peugeot phantom philip philips phillies phillip philly phoebe phoenix photos phpbb picard picasso piccolo pickle pickles pics pierre
piglet pikachu pillow pimp pimpin pineappl ping pink pinkfloy pioneer pirate pirates pistol pitbull pizza planet plastic platinum playboy player playtime please pleasure plumber plymouth
poes poison poiuyt poiuytrewq pokemon polaris police polina polo polska poncho pontiac poodle pooh poohbear pookie poontang poop pooper poopie poopoo popcorn popeye porkchop porn porno
pornstar porsche porter portland portugal possum postal potato potter powder power powers precious predator prelude presario preston pretty primus prince princes princess printer private
privet prodigy proef psv psycho pumpkin punisher punkin punkrock puppies puppy purple pussies pussy pussycat pussys putter pyramid python qawsed qawsedrf qazqaz qazwsx qazwsxed qazwsxedc
qazxsw qazxswedc quality qwaszx qweasd qweasdzxc qweqwe qwer qwerasdf qwert qwerty qwertyu qwertyui qwertyuio qwertyuiop qwertz rabbit racecar racerx rachel racing ragnarok raider raiders
rainbow raistlin rambler rammstein random randy ranger rangers raptor rascal rasdzv rastaman raven ravens raymond razz rbhbkk reaper rebecca rebel rebels rector redalert redbull reddog
redhead redhot redman redneck redrum redskins redsox redwings reebok reggie regina remember renegade rereirf rescue retard review rfhbyf rfnthbyf rfrfirf rfrnec rhbcnbyf ricardo richard
richie richmond rick rightnow ripper rjirfrgbde rjntyjr roadkill robbie robert roberto roberts robin robinson rock rocker rocket rockets rockhard rockon rocks rockstar rocky rodney roger
roland roller rolltide roman romashka romeo rommel ronald ronaldo ronnie rookie rooster rootbeer roscoe rose rosebud rotten rotterdam rovers roxanne rubber rulez runner rush ruslan russell
russia rustam rusty ryan sabbath sabine sabrina sadie safety sailboat sailing sailor saints sakura sally salmon samantha samiam sammie sammy sampson samson samsung samuel samurai sandiego
sandman sandra sandro sandy santiago sapphire sarah saratoga sasha sassy satan saturn saun sausage savage savannah sayang scarface scarlet scarlett schatje school schooljaar scooby scoobydo
scooter scorpio scorpion scotch scotland scott scotty scrappy scream scruffy scully search seattle sebastia sebastian secret security seinfeld select seminole semperfi sentinel septembe
september serega serena serenity sergei sergey sergio server service sesame seven sexme sexsex sexual sexx sexy sexygirl shadow shaggy shalom shaman shamrock shaney shania shannon shaolin
shark sharks sharon shasta shaved shazam sheena sheila shelby shelly shemale sherlock sherman sherry shiloh shirley shit shithead shitty shogun shooter short shorty shotgun showme showtime
sidney siemens sierra silver silvia simba simon simone simple simpson simpsons sinatra singer single sinner sirius sister sithlord sixers skater skeeter skiing skinny skipper skippy skittles
skorpion skyline skywalke skywalker slacker slappy slapshot slayer sleepy slick slider slipknot slut sluts smile smiles smiley smith smitty smoke smoker smokey smokin smooth smudge smut
snake snakes snapper snatch snickers sniper snoopy snowball snowman snuggles sobaka soccer socrates softball software sojdlgaljg soldier soleil solomon sommer somtoday sonic sony sooners
sophia sophie sosoaljg spanking spankme spanky sparkle sparky sparta spartak spartan spartans speaker special spectrum speed speedy spencer spider spiderma spiderman spidey spike spirit
spitfire splash spooky sports spring springer sprint sprite spunky spyder squirrel squirt srinivas stacey stalker stallion standard stanley star starbuck starcraft stardust starfish stargate
stars starship startrek starwars stealth steelers stefan stefano stella stephani stephen sterlin sterling steve steven stevie stewart sticks sticky stimpy stinger stingray stinky stocking
stocks stone stonecol stones storm stormy stranger street strider strike striker stripper stuart stud student stupid subaru sublime success suck sucker suckit suckme sucks sugar sultan
summer summit sundance sunday sunny sunrise sunset sunshine super superfly superman superstar support surf surfer surfing susan suzanne suzuki svetik svetlana swallow sweet sweetie sweetpea
sweets sweety swimming swinger swingers swordfis swordfish sydney sylvia syracuse system tacobell tacoma tamara tanker tanner tardis target tarheel tarheels tarzan tattoo tatyana taurus
taylor tazman tdutybq teacher technics techno teddy teen teens tekken telefon temp tempest tennis tequila teresa terminator terror terry test testen tester testing testtest texas thailand
thanks thankyou thegame thekid theking theman theone therock thomas thompson thor thuglife thumper thunder tickle tiffany tiger tigers tigger timber time timothy tina tinker tinman tintin
titanic titans titleist tits titties toegang tolkien tomato tomcat tommy tomtom tony tootsie topcat topdog topgun topper tornado toronto toshiba tottenha toyota tracey tractor trains trance
transam travel travis treasure trebor trevor trfnthbyf tricky trigger trinity tristan triton triumph trixie trojan trojans trombone trooper trouble truck trucker trucks truelove trumpet
trunks trustno tsunami tucker tuesday tundra turbo turkey turner turtle tweety twilight twisted twister tyler ultima ultimate unicorn united unreal usuckballz utopia utrecht vacation vader
vagina vakantie valentin valentina valera valerie valhalla vampire vanessa vanhalen vanilla vectra vegeta velvet verbatim veritas veronica veronika vertigo vette vfczyz vfhbyf vfhecz vfksirf
vfrcbv vfrcbvrf vfvekz vfvjxrf victor victoria victory video viking vikings viktor viktoria vincent violet viper vipers virgin virginia vision vitalik vkontakte vladik vladimir vladislav
vmbo volley volume voodoo vortex voyager voyeur vrijdag vulcan vwo wachtwoord wachtwoordje walker wallace walleye walnut walter wanker warcraft warhammer warlock warlord warren warrior
warriors water waterloo waters watson weasel webmaster webster weed weezer welcome welkom werewolf wesley western westham westside wetpussy whatever wheels whiskey whisper white whitney
whocares whore whynot wicked wildcat wildcats wildfire william williams willie willow wilson window windows winner winnie winston winter wisdom wizard woensdag wolf wolfgang wolfie wolfman
wolfpack wolverin wolverine wolves wombat women wonder woody woofwoof wookie wordpass world wrangler wright wrinkle wutang xanadu xavier xfiles xtreme yamaha yankee yankees ybrbnf yellow
yfnfif yomama yosemite young yourmom ytrewq yvonne zachary zaphod zaqwsx zaqxsw zaterdag zenith zeppelin zidane zipper zombie zomer zondag zorro zvezda zxcasd zxcasdqwe zxcv zxcvbn zxcvbnm
`.trim().split(/\s+/));

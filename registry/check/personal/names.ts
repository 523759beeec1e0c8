const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/**
 * Given names that are common in the United Kingdom, whatever language they came from, in lower case. Written by hand
 * from general knowledge; a scan that finds most names is worth more than one that asks for a register of them.
 */
export const givenNames: ReadonlySet<string> = words(`
  aaliyah aarav aaron abbie abby abdul abdullah abigail abraham abu ada adam adama adeel adele adnan adrian agnes
  agnieszka ahmad ahmed aidan aiden aisha aishah aisling ajay akash alan alastair albert aleksandra alex alexander
  alexandra alexis alfie alfred ali alice alicia alina alisha alison alistair allan amanda amara amelia amelie amina
  amir amit amy ananya anastasia andre andrea andrei andrew aneesa angela angus anil anita anjali ann anna annabel
  anne annette annie anthony antonia antonio anya arabella archie arjun arnold arthur arun asad asha ashley asif asma
  astrid audrey ava avery ayaan ayesha aylin ayo babatunde barbara barnaby barry bartosz beatrice becky ben benedict
  benjamin bernard beth bethany betty beverley bianca bilal billy blessing bogdan bradley brandon brenda brendan
  brian bridget bronwyn bruce bryan caitlin callum calum cameron camilla carl carla carly caroline carolyn catherine
  cecilia ceri chanel chantelle charlie cheryl chidi chinedu chioma chloe chris christina christine christopher ciara
  claire clara clare clive colin connor conor corey courtney craig cristina curtis cynthia daisuke damian damien dan
  daniel daniela danielle darren daryl dave david dawid debbie deborah declan deepak delroy demi denise dennis derek
  desmond diana diane dilys dmitri dominic dominik donald donna doris dorothy douglas duncan dylan eamon ebony
  edith edmund edward edwin efe eileen elaine eleanor elena eli elias elif elijah eliot elizabeth ella ellen ellie
  elliot elliott eloise elsa elsie emeka emily emma emmanuel eric erin ernest esme esra esther ethan eugene eva evan
  evelyn ewan ezra faisal farah farhan farid fatima fatou fatoumata felicity felix femi ffion finlay finley fiona
  flavia francesca francis fraser fred freddie frederick freya gabriel gabriela gabrielle gareth garfield gary gavin
  gemma geoff geoffrey george georgina gerald geraldine gerard gillian gina giorgia giovanni giulia gloria
  glyn gordon graham greg gregory gurpreet gwen gwyneth habib hadiya hafsa hamza hana hanna hannah harmeet harold
  haroon harpreet harriet harry harun harvey hasan hassan hayley hazel helen helena henry hilary hilda hugh hugo
  humza hussain hussein huw iain ian ibrahim idris ifeoma igor imogen imran ines ioana iqra irene irina isaac isabel
  isabella isabelle isha isla ismail ivan jack jackie jackson jacob jacqueline jakub james jamie jan jane janet
  janice jasmin jason javed javier jay jayden jean jeff jeffrey jemima jenna jennifer jenny jeremy jermaine jerome
  jessica jessie jill jim jimmy joan joanna joanne joao joe joel john johnny jonah jonathan jorge jose joseph
  josephine josh joshua joyce juan jude judith judy julia julian julie juliet justin justyna kabir kai kamal kamil
  karen karim karl karolina kasia katarzyna kate katherine kathleen kathryn katie katy kayla kayleigh keeley keith
  kelly kelvin kenneth kenny kerry kevin khadija khalid kian kieran kiran kirsty krishna kristina krystian krzysztof
  kwame kwasi kyle kylie lakshmi lamar lara laura lauren laurence layla leah leanne lee leila leo leon leonard leroy
  lesley leslie lewis liam lilian linda lindsay lisa liz lloyd logan lois lola lorna lorraine louis louise luca lucas
  lucia lucy luis luka lukas lukasz luke lydia lynn lynne lyra mabel macey maciej maddison madeleine madison
  magdalena mahmoud maisie maja malachi malcolm malgorzata malik mandy manuel marcin marcus margaret mariam mariama
  marianne marie marina mario marion marta martha martin martyn mary maryam mateusz mathew matilda matthew maureen
  maurice maxim maya megan mehmet mei melanie melissa mia michael michal michele michelle miguel mihai mila mildred
  millie milo miriam moesha mohamed mohammad mohammed molly mona monica monika morgan moses muhammad mumtaz murray
  musa mustafa myra nadia nadine naomi narinder nasreen natalia natalie natasha nathan nathaniel neha neil nguyen
  niamh nicholas nicola nicole nigel nikhil nikita nina nisha noah noel noor nora norma norman nour nuala nusrat
  obinna oksana olamide oleksandr olga oliver olivia olu oluwaseun omar orla oscar osman owen paddy pamela parveen
  patricia patrick patryk paul paula pauline pavel pedro petar peter petra philip philippa phillip phoebe phyllis
  pierre piotr polly pradeep pranav preeti priya quentin rachel rafael rahim rahul raj rajesh ralph ramesh rania
  rashid ravi raymond rebecca reece reggie rehana reuben rhian rhiannon rhys ricardo richard ricky rita robert
  roberta rodney roger rohan roisin roman ronald ronan ronnie rory rosalind rosemary rosie ross rowan roxanne roy
  rukhsana rupert russell ruth ryan sabrina sadia safa sahil saira sakina saleem sally salma sam samantha sameera
  samina samir samuel sana sandeep sandra sanjay sara sarah saskia satnam savannah scarlett sean sebastian selina
  serena sergei shabana shane shannon sharon shaun shauna sheila shelley shirley shreya siddharth sidney sienna simon
  simone simran sinead siobhan sofia sonia sonja sophia sophie soraya stacey stanislaw stanley stella stephanie
  stephen steve steven stewart stuart sudha sukhdeep suleiman sunil sunita susan susanna susie suzanne svetlana
  sylvia tabitha tahir tamara tamsin tania tanya tara tariq tasha tatiana temi terence teresa terry thea theo
  theodore theresa thomas tia tiago tiffany tim timothy tina tobias toby tom tomasz tommy toni tony tracey tracy
  trevor tristan tyler tyrone uma umar usman uzma valentina valerie vanessa vera veronica vicky vijay vikram viktor
  viktoria vincent wahid waleed walter wanda wayne wei wendy wilfred william winifred winston wojciech xavier xiao
  yasin yasmin yasmine yousef yusuf yvette yvonne zachary zahra zain zainab zak zara zeynep zoe zofia zoya zuzanna
`);

/**
 * Given names that are ordinary words, months or places too. By themselves they say nothing; beside a surname, an age or
 * a relation they do.
 */
export const wordsAndNames: ReadonlySet<string> = words(`
  amber angel april art asia august aurora autumn basil bill bliss bonnie brook brooke buddy carol chance charity
  charlotte chase chelsea chester christian clay cliff constance coral crystal daisy dakota dale dawn dean destiny devon
  dolly don drew earl eden eve faith fern flora florence frank gene georgia ginger glen grace grant guy happy harmony heather
  heaven holly honey hope hunter india iris israel ivy jade jasmine jerry jo jordan joy june justice ken kenya kim
  kit lance lane laurel liberty lily lincoln lottie love major marc maria mark mason max may melody memphis mercy
  mike miles mo nick noble olive pat patience pearl peg penny phil poppy precious prince princess prosper rain ray
  reed rich rick river rob robin rocky rose ruby rusty sage sandy scarlet serenity sky skye sonny star storm sue
  summer sunny ted terra tiger trinity troy van verity victor victoria viola violet virginia wade will willow winter
  woody
`);

/** Family names that are common in the United Kingdom, whatever language they came from, in lower case. */
export const surnames: ReadonlySet<string> = words(`
  abbas abdi abdullah abubakar achebe adams adebayo adeleke adeyemi afolabi ahmad ahmed akhtar akintola akpan alam
  alexander ali allan allen amin amponsah anderson andrews ansah anwar appiah armstrong arora ashworth aslam atkins
  atkinson austin aziz bailey baldwin balogun banerjee bangura baptiste barber barker barlow barnes barnett baron
  barrett barry bartlett barton bates batty beaumont beckett begum bennett benson bentley bhatt bhatti bibi blackburn
  blackwell blair bloggs boateng bolton bond booth bowen bowman boyd boyle bradley bradshaw brady brennan brewer
  briggs bright bristow brookes bryant buchanan buckley bull burgess burke burns burrows burton byrne cairns cameron
  campbell carey carpenter carr carroll cartwright chambers chan chapman charles chauhan chen cheng cheung chopra
  choudhury chowdhury christie chukwu clark clarke clayton clements coleman collier collins connolly connor conteh
  conway cooke cooper corbett cox craig crawford cullen cunningham curtis dalton daly daniels das davidson davies
  davis davison dawson deacon dempsey desai dhaliwal dhillon diallo dias dickinson dickson dixon doherty donaldson
  donnelly douglas doyle duffy duncan dunn dyer eaton edwards egan elliott ellis emmanuel evans farooq farrell
  faulkner fenton ferguson fernandes fernandez fitzgerald fletcher flynn forbes forster fowler fraser freeman frost
  fuller gallagher garcia gardiner gardner garner garrett george ghosh gibbons gibbs gibson gilbert giles gill
  gilmour gomes gonzalez goodwin gordon gould graham greenwood gregory grewal griffin griffiths gupta haider hamilton
  hammond hampton hancock hanif hanson harding hardy hargreaves harper harris harrison hartley harvey hassan hawkins
  hayes haynes henderson henry herbert hewitt heywood hicks higgins hodge hodgson hoffman holden holloway holmes holt
  hopkins horton houghton howard howarth howell howells huang hudson hughes humphreys hunt hussain hussein hutchinson
  hynes ibrahim ingram iqbal islam jackson jacobs jahan james jamieson jarvis jeffery jenkins jennings jensen johal
  john johnson johnston johnstone jones joseph joshi joyce kaczmarek kamara kang kapoor kaur kaya keane kelly kemp
  kennedy kenny kerr khalid khalil khan khatun knowles kowalczyk kowalska kowalski kumar kwok lam lambert lau
  lawrence lawson lawton leach leung lewandowski lewis lim lin lindsay lister liu livingstone lloyd lopez lowe lucas
  lynch lyons macdonald mackay mackenzie maclean macleod maguire mahmood mahmud malik mann mansour marshall martin
  martinez mathews matthews maxwell mbeki mcallister mccann mccarthy mcconnell mccormack mcdonald mcdonnell mcdowell
  mcgrath mcgregor mcintosh mcintyre mckay mckenna mckenzie mclaughlin mclean mcmahon mcmillan mcnamara mehmood mehta
  mendes mensah mercer metcalfe miah middleton miller milligan milne mirza mistry mitchell mohamed mohammed mohamud
  molloy montgomery moore moran moreno morgan morris morrison morton muhammad mukherjee murphy murray mustafa nair
  nasir nawaz naylor ndlovu neal nelson newton nguyen nicholls nicholson nicol nkosi nolan norman norris norton novak
  nowak nwosu o'brien o'connell o'connor o'donnell o'hara o'keefe o'leary o'neill o'reilly o'rourke o'sullivan obi
  odonnell ofori ogden ogunleye okafor okeke okonkwo okoro oliveira oliver olsen onyeka osborne osei osman owen owens
  owusu palmer parkes parkinson parry parsons pascal patel paterson patterson payne pearce pearson pereira perkins
  perry peters petrov phillips pickering pollard popescu potter powell pratt preston pritchard qureshi rafiq rahman
  raja rana rashid raza reddy rees rehman reid reynolds rhodes richards richardson riley ritchie roberts robertson
  robinson robson rodrigues rodriguez rogers rossi rowe rowley russell ryan saeed sahota saleh salim samuel sanders
  sanderson sandhu santos saunders schmidt sesay shah shaikh sharif sharma sharpe shaw sheikh shepherd sheridan
  siddiqui sidhu silva simmons simpson sinclair singh skinner slater smart smith solomon sousa spencer stephens
  stephenson stevens stevenson stewart stokes stuart sullivan sutherland sutton swann sweeney szymanski tan tariq
  tate taylor thapa thomas thompson thomson thornton tomlinson townsend tran traore turnbull tyler uddin ullah usman
  vaughan venter vincent wainwright wallace walsh walters wang warsame watkins watson watts webb webster wheatley
  wheeler whitehead whitehouse whittaker whitworth wiggins wilcox wilkins wilkinson williams williamson willis wilson
  wisniewski wojcik wong woodward wright wu wyatt yadav yang yates yilmaz yousaf yusuf zaman zhang zhao zhou
  zielinski
`);

/** Family names that are ordinary words or places too. */
export const wordsAndSurnames: ReadonlySet<string> = words(`
  abbott archer ball bank banks bell berry best bird bishop black blake bloom bolt brook brooks brown bush butcher
  butler cash chandler child childs church cole cook cotton cross dale day dean english field fields finch fisher
  ford foster fox france francis french gale gates glover gold goodman grant gray green grey hall hart hay heath hill
  hills holland hood hope house howe hunter hurst ireland judge kay kent king kirk knight lake lamb lane law leader
  lee little long lord love major manning marks marsh mason mills moss noble north page park parker parks paul
  peacock pike pool poole porter potts power price quick rice rivers rose sharp short skelton small snow stone story
  street strong summers sumner swift temple tucker turner wade walker wall walton ward waters wells west weston white
  wilde winter wise wolf wood woods worth york young
`);

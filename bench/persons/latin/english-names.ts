const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Common English given names, roughly by falling frequency (births of 1950 to 2010, United Kingdom, Australia, United States). */
export const GIVEN_M = list(`
james john david michael william robert thomas jack daniel joshua matthew joseph benjamin samuel oliver george harry
charlie alexander ryan luke ethan lachlan liam noah nicholas christopher andrew peter paul mark stephen richard simon
anthony kevin brian alan ian graham neil martin philip colin keith stuart craig gary darren lee wayne dean scott jason
adam aaron nathan jordan connor callum kieran dylan cameron lewis owen rhys evan jake mitchell zachary tyler caleb
isaac jacob max leo oscar henry edward charles arthur frederick albert alfred ernest frank walter harold leonard
stanley raymond kenneth donald douglas gordon malcolm trevor geoffrey barry terence dennis roger bruce ross angus
hamish fraser duncan finlay alistair hugo felix toby louis riley hayden angas flynn bailey blake kane brodie hudson
archie theo reuben elliot jasper declan sean patrick brendan shane damien dominic vincent francis gerard marcus
adrian julian sebastian tristan xavier gabriel elijah levi mason logan hunter cooper tate zane beau jayden kai brock
`);

export const GIVEN_F = list(`
mary margaret susan emily jessica sarah emma olivia sophie charlotte grace chloe lucy hannah ella amelia isabella mia
ruby georgia lily megan lauren rebecca rachel laura amy katie holly bethany abigail eleanor alice alexandra elizabeth
jennifer linda patricia barbara christine jean ann helen karen jane julie sandra deborah jacqueline sharon tracey
michelle nicole lisa kelly donna angela amanda joanne claire louise samantha victoria catherine caroline fiona heather
kirsty natalie danielle stephanie gemma stacey kimberley jade paige courtney brooke taylor madison mackenzie zoe
phoebe imogen matilda poppy daisy freya evie eva isla sienna skye summer jasmine amber tahlia talia mikayla kayla
caitlin erin molly bridget ashleigh hayley brianna alyssa bianca monique natasha vanessa melissa kylie tanya renee
joan dorothy doris irene edith florence ethel winifred hilda gladys marjorie kathleen eileen maureen sheila brenda
beryl vera violet ivy rose anna ellen martha harriet frances ruth judith rosemary diana valerie pamela gillian
alana annabelle stella layla indiana lara maddison hollie shelby keely chelsea teagan abbey alannah ebony lucinda
`);

/** Common English surnames, roughly by falling frequency (census and electoral rolls). */
export const SURNAMES = list(`
smith jones williams brown taylor davies wilson evans thomas johnson roberts walker wright robinson thompson white
hughes edwards green hall wood harris lewis martin jackson clarke clark turner hill scott cooper morris ward moore king
watson baker harrison morgan patel young allen mitchell james anderson phillips lee bell parker davis bennett miller
cook shaw richardson campbell carter price murray marshall gray bailey griffiths kelly simpson stevens collins adams
richards khan ellis chapman wilkinson ali robertson webb foster murphy mason russell owen hunt rogers graham stewart
mills palmer holmes lloyd knight singh matthews barnes harvey lawrence fisher gibson ryan jenkins reid hussain
rose saunders armstrong elliott spencer dixon stone pearson hamilton barker fletcher west hart burton cole nicholls
fox gardner payne johnston reynolds perry butler hudson walsh ford hawkins tucker booth parry burns cunningham
henderson wallace mccarthy hayes harding black woods hopkins cox kennedy ferguson bradley porter gilbert dean bishop
grant andrews gordon nguyen newman lambert sutton coleman byrne george carr macdonald oconnor morrison warren sharp
pritchard lane burke hicks chambers duncan oneill crawford bryant watts nicholson barrett rees jordan field
goddard francis austin bird slater sinclair whitehead hooper doyle day atkinson ball baldwin walton abbott
blake osborne norton fuller holland davidson hewitt barton skinner chan wong sullivan boyle mcdonald ross simmons
white-smith neumann schmidt rossi kovac petrov novak papadopoulos tran zhang mcneil campagna coles ebden clarsen
bullock matheson webster crook renfrey alderson belperio lowe rawlings reeves stephenson wheatley thorpe
`);

/** Short forms under which a person may be listed instead; both directions occur. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  list(`
james:jim,jimmy,jamie john:jack,johnny david:dave,davey michael:mike,mick william:will,bill,billy robert:rob,bob,bobby
thomas:tom,tommy daniel:dan,danny joshua:josh matthew:matt joseph:joe,joey benjamin:ben samuel:sam,sammy
alexander:alex,alec nicholas:nick christopher:chris andrew:andy,drew peter:pete stephen:steve richard:rick,dick
anthony:tony kevin:kev philip:phil martin:marty nathan:nate cameron:cam mitchell:mitch zachary:zac jacob:jake
edward:ed,ted,eddie charles:charlie,chuck frederick:fred albert:bert raymond:ray kenneth:ken donald:don geoffrey:geoff
patrick:pat,paddy vincent:vince francis:frank gerard:gerry dominic:dom leonard:len ronald:ron
margaret:maggie,peggy,meg susan:sue jessica:jess sarah:sally olivia:liv sophie:soph charlotte:lottie,charlie
isabella:bella,izzy rebecca:becky,bec rachel:rach katie:kate bethany:beth abigail:abby eleanor:ellie,nell
alexandra:alex,sandra elizabeth:liz,beth,lizzie,betty jennifer:jenny,jen patricia:pat,trish barbara:barb
christine:chris,tina deborah:debbie,deb jacqueline:jackie michelle:shell amanda:mandy samantha:sam victoria:vicky,tori
catherine:cathy,kate caroline:carrie natalie:nat stephanie:steph kimberley:kim dorothy:dot kathleen:kath frances:fran
judith:judy pamela:pam gillian:gill valerie:val lucinda:lucy
`).map((entry) => {
    const [name = '', short = ''] = entry.split(':');
    return [name, short.split(',')] as const;
  }),
);

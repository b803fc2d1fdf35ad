const list = (text: string): readonly string[] => text.trim().split(/\s*\|\s*/u);

/** Towns of the United Kingdom, the largest first. */
export const TOWNS = list(
  'london|birmingham|leeds|glasgow|sheffield|manchester|bradford|liverpool|edinburgh|bristol|cardiff|leicester|wakefield|coventry|nottingham|newcastle-upon-tyne|sunderland|belfast|brighton|hull|plymouth|stoke-on-trent|wolverhampton|derby|swansea|southampton|aberdeen|portsmouth|york|peterborough|dundee|luton|preston|reading|swindon|southend-on-sea|norwich|bournemouth|middlesbrough|blackpool|bolton|ipswich|telford|oxford|cambridge|huddersfield|gloucester|blackburn|warrington|slough|poole|exeter|cheltenham|basildon|lincoln|colchester|crawley|oldham|basingstoke|gillingham|newport|watford|eastbourne|burnley|hastings|rochdale|chesterfield|darlington|worcester',
);

/** English and Scottish counties and provinces of the Union with a postcode area, for places of birth. */
export const COUNTIES = list(
  'london ec|devon tq|kent tn|sussex bn|surrey gu|hampshire so|wiltshire sn|somerset ta|cornwall tr|dorset dt|gloucestershire gl|worcestershire wr|warwickshire cv|oxfordshire ox|berkshire rg|buckinghamshire hp|hertfordshire al|essex cm|suffolk ip|norfolk nr|cambridgeshire cb|lincolnshire ln|nottinghamshire ng|derbyshire de|leicestershire le|staffordshire st|shropshire sy|cheshire ch|lancashire pr|yorkshire yo|durham dh|northumberland ne|cumberland ca|edinburgh eh|glasgow g|aberdeen ab|cardiff cf|liverpool l|manchester m|birmingham b|middlesex ha|westminster sw|brighton bn|bristol bs|leeds ls|sheffield s|plymouth pl|norwich nr|dublin bt|belfast bt|fife ky|ayrshire ka|perthshire ph|bath ba|exeter ex|portsmouth po|newcastle ne|dundee dd|swansea sa|islington n',
).map((entry) => {
  const [, county = '', area = ''] = /^(.*) (\S+)$/u.exec(entry) ?? [];
  return { county, area };
});

/** Suburbs of Australia, in no order that matters. */
export const SUBURBS = list(
  'toowoomba|frankston|launceston|frankston south|castle hill|bundaberg|quakers hill|parramatta|ballarat|st kilda|mosman|coogee|ringwood|croydon|reservoir|noble park|werribee|mildura|geelong|cranbourne|penrith|blacktown|bankstown|liverpool|hornsby|randwick|bondi|manly|cronulla|gosford|wyong|newcastle|wollongong|orange|dubbo|tamworth|albury|wagga wagga|lismore|nowra|bathurst|goulburn|mount isa|cairns|townsville|mackay|rockhampton|gladstone|ipswich|southport|nerang|redcliffe|caboolture|logan central|sunnybank|carina|chermside|mount gravatt|fremantle|joondalup|rockingham|mandurah|bunbury|albany|kalgoorlie|geraldton|glenelg|norwood|unley|prospect|salisbury|elizabeth|mount gambier|whyalla|hobart|devonport|burnie|glenorchy|darwin|palmerston|alice springs|belconnen|tuggeranong|woden|kew|hawthorn|camberwell|glen waverley|doncaster|box hill|bentleigh|brighton|sandringham|cheltenham|mentone|dandenong|berwick|pakenham|sunbury|melton|bendigo|shepparton|wodonga|warrnambool|traralgon|sale|bairnsdale|horsham|winston hills|windermere|earlwood|ryde|epping|eastwood|carlingford|baulkham hills|kellyville|richmond|windsor|katoomba|springwood|mount druitt|st marys|campbelltown|camden|engadine|menai|sutherland|kogarah|hurstville|rockdale|marrickville|newtown|leichhardt|balmain|chatswood|lane cove|gordon|turramurra|wahroonga|dee why|avalon beach|tweed heads|ballina|byron bay|coffs harbour|port macquarie|taree|forster|maitland|cessnock',
);

const STREET_HEADS = list(
  'stanley|light|hughes|paterson|lyttleton|becker|howitt|mugga|burnside|heydon|wilari|namatjira|athllon|chandler|goyder|kambalda|ellinor walker|dryandra|eggleston|hurley|kosciuszko|knoke|sulwood|northbourne|throsby|duffy|mather|summerland|gunn|carey|lansell|marr|beasley|waite|tinderry|buik|amsinck|livingston|monaro|petre|temperley|galmarra|ashby|stonehaven|flinders|archibald|baylis|hackett|o malley|jansz|renny|mcgowan|rossarden|barrett|chisholm|melba|florey|barunga|wybalena|delprat|doonkuna|maclaurin|dunstan|ross smith|forwood|traeger|bacchus|arthur|clift|derrington|gledden',
);
const STREET_KINDS = list('street|place|crescent|street|court|avenue|close|circuit|place|drive|street|crescent');

/** Streets of a town in the manner of Canberra. */
export const STREETS = STREET_HEADS.flatMap((head, at) => [
  `${head} ${STREET_KINDS[at % STREET_KINDS.length] ?? 'street'}`,
  `${head} ${STREET_KINDS[(at * 5 + 3) % STREET_KINDS.length] ?? 'street'}`,
]);

/** Houses, farms and flats: the second line of an address. */
export const BUILDINGS = list(
  'miami|pinehill|rosehill|brentwood vlge|kooringal|the oaks|westfield|sunnyside|glenview|old orchard|riverbend|flat 1|flat 2|flat 3|unit 4|unit 12|villa 2|villa 7|rowethorpe|warra creek|yarrabee|hillview|leitrim|wattle grove|the pines|st francis vlge|greenslopes|parklands|birchgrove|mountain view|lakeside|silverweir|belmont park|coolibah|kiama farm|baramul|inglewood|tarrawonga|ocean vista|rsde 413|lot 7|villa 34|bimbadeen|fairfield|carrington gdns|emerald garden|talana|sherwood|longreach|homebush',
);

export const STATES: readonly (readonly [string, number])[] = [
  ['nsw', 34],
  ['vic', 25],
  ['qld', 20],
  ['wa', 9],
  ['sa', 8],
  ['tas', 2.5],
  ['act', 1],
  ['nt', 0.5],
];

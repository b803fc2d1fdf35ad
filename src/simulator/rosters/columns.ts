/** One column of a roster as the simulator writes it: field, Chinese header, alias, and how values are styled. */
export interface Column {
  readonly field: string;
  readonly header: string;
  readonly alias: string;
  readonly kind: 'date' | 'sex' | 'text';
}

/** Columns per feed, in the order of the paper forms: `field=header|alias`, `@d` a date, `@s` a sex. */
const SOURCES: Readonly<Record<string, string>> = {
  'HC-BIRTH':
    'birthCertNo=出生医学证明编号|出生证编号 certEdition=版次 issueType=签发类型 replacesCertNo=原证编号 issueDate@d=签发日期|发证日期 issuerOrg=签发机构 certStatus=证件状态 childName=新生儿姓名|婴儿姓名 sex@s=性别 birthDate@d=出生日期|出生时间 birthTime=出生时刻 multipleIndex=多胎序 birthPlaceRegion=出生地点 deliveryFacility=接生机构名称 facilityKind=出生场所类别 motherName=母亲姓名|产妇姓名 motherIdType=母亲有效身份证件类别 motherIdNumber=母亲有效身份证件号码|产妇身份证号 motherHukouRegion=母亲户籍地 fatherName=父亲姓名|父姓名 fatherIdNumber=父亲证件号码|父亲身份证号 fatherHukouRegion=父亲户籍地',
  'HC-BIRTH-ROSTER':
    'hospitalOrg=医疗机构 childLabel=婴儿姓名 sex@s=性别 birthDate@d=出生日期|出生时间 birthTime=出生时刻 multipleIndex=多胎序 motherName=产妇姓名|母亲姓名 motherIdType=证件类型 motherIdNumber=产妇身份证号|母亲身份证号 motherResidenceRegion=产妇现住址 liveBirth=活产 birthCertNo=出生证编号|出生医学证明编号 dischargedAlive=出院时存活',
  'HC-DEATH':
    'deathCertNo=死亡证编号|死亡医学证明编号 name=死者姓名 sex@s=性别 nationality=国籍 idType=有效身份证件类别 idNumber=公民身份号码|证件号码 birthDate@d=出生日期 ageReported=年龄 deathDate@d=死亡日期|死亡时间 deathPlaceKind=死亡地点 deathPlaceRegion=死亡地地区 hukouRegion=户籍地 residenceRegion=常住地址 issueDate@d=签发日期 issuerOrg=医疗卫生机构名称 isInferred=推断 certStatus=证件状态 reissue=补发',
  'HC-DEATH-ROSTER':
    'issuerOrg=医疗卫生机构名称 sourceKind=来源类别 name=死者姓名|姓名 sex@s=性别 idType=证件类型 idNumber=公民身份号码|身份证号 birthDate@d=出生日期 deathDate@d=死亡日期 deathPlaceKind=死亡地点 deathPlaceRegion=死亡地地区 hukouRegion=户籍地 residenceRegion=常住地址 issueDate@d=填表日期',
  'PS-BIRTH':
    'name=姓名 formerName=曾用名 sex@s=性别 birthDate@d=出生日期|出生年月日 idNumber=公民身份号码|身份证号 birthCertNo=出生医学证明编号|出生证编号 entryDate@d=入户日期|落户日期 entryType=登记类别|入户类别 adoptionProof=收养证明 hukouRegion=户籍地区划 policeStation=派出所 householdNo=户号 headName=户主姓名 followParent=随父/随母 motherName=母亲姓名 motherIdNumber=母亲公民身份号码|母亲身份证号 fatherName=父亲姓名 fatherIdNumber=父亲公民身份号码|父亲身份证号 birthPlaceRegion=出生地点',
  'PS-DEATH':
    'name=姓名 sex@s=性别 birthDate@d=出生日期 idNumber=公民身份号码|身份证号 deathDate@d=死亡日期|去世日期 cancelDate@d=注销日期|销户日期 cancelReason=注销原因 proofKind=死亡证明类型 proofNo=证明编号 hukouRegion=户籍地区划 policeStation=派出所',
  'PS-MOVE':
    'name=姓名 idNumber=公民身份号码|身份证号 moveType=迁移类别 moveDate@d=迁移日期 fromRegion=迁出地 toRegion=迁入地 reason=迁移原因 permitNo=准迁证编号',
  'PS-CORR':
    'name=姓名 idNumber=公民身份号码 previousIdNumber=原公民身份号码 item=变更项目 oldValue=变更前 newValue=变更后 changeDate@d=变更日期 reasonKind=变更原因',
  'PS-INFLOW':
    'name=姓名|流动人员姓名 sex@s=性别 birthDate@d=出生日期 idType=证件类型 idNumber=证件号码|身份证号 hukouRegion=户籍地|户口所在地 residenceAddressCode=标准地址编码 residenceRegion=现居住地 residenceAddress=现住址 arrivalDate@d=来本地日期|流入日期 registerDate@d=登记日期 expectedEndDate@d=拟居住至 stayReason=居住事由 dwellingKind=住所类型 leaveDate@d=离开日期 closeReason=注销原因',
  'PS-PERMIT':
    'name=姓名 sex@s=性别 birthDate@d=出生日期 idNumber=公民身份号码|身份证号 hukouRegion=常住户口所在地|户籍地 permitNo=居住证编号 residenceRegion=居住地住址 acceptDate@d=受理日期 issueDate@d=签发日期 issuerOrg=签发机关 lastEndorsedDate@d=最近签注日期 endorsedUntil@d=签注有效期至 basis=申领依据 status=证件状态',
  'PS-OUTFLOW':
    'name=姓名 sex@s=性别 birthDate@d=出生日期 idNumber=身份证号|公民身份号码 hukouRegion=户籍地 departureDate@d=流出日期|外出时间 destinationRegion=流入地|流往地 reason=流出原因 lastContactDate@d=最近联系日期 returnDate@d=返回日期',
  'PS-UNNAT':
    'certificateNo=证明编号 name=姓名 sex@s=性别 birthDate@d=出生日期 idNumber=公民身份号码 foundDate@d=发现日期 deathDate@d=死亡日期 placeRegion=发现地 hukouRegion=户籍地 identStatus=身份确认',
  'CT-DECL':
    'judgmentNo=判决书号 name=姓名 sex@s=性别 birthDate@d=出生日期 idNumber=公民身份号码 judgmentDate@d=判决日期 kind=类别 effectiveDeathDate@d=视为死亡日期 hukouRegion=户籍地',
  'MZ-MARR':
    'certNo=结婚证字号 registerDate@d=登记日期 registryOrg=婚姻登记机关 registryRegion=登记机关区划 registerType=登记类型 nameA=男方姓名 sexA@s=男方性别 birthDateA@d=男方出生日期 idTypeA=男方证件类型 idNumberA=男方身份证号|男方证件号码 nationalityA=男方国籍 hukouRegionA=男方户籍地 nameB=女方姓名 sexB@s=女方性别 birthDateB@d=女方出生日期 idTypeB=女方证件类型 idNumberB=女方身份证号|女方证件号码 nationalityB=女方国籍 hukouRegionB=女方户籍地 status=状态',
  'MZ-DIV':
    'certNo=离婚证字号 applicationDate@d=申请日期 registerDate@d=登记日期 marriageCertNo=原结婚证字号 registryOrg=婚姻登记机关 registryRegion=登记机关区划 nameA=男方姓名 sexA@s=男方性别 birthDateA@d=男方出生日期 idNumberA=男方身份证号 nameB=女方姓名 sexB@s=女方性别 birthDateB@d=女方出生日期 idNumberB=女方身份证号 status=状态',
  'MZ-CREM':
    'cremationNo=火化证编号|火化编号 name=逝者姓名 sex@s=性别 birthDate@d=出生日期 idType=证件类型 idNumber=身份证号|证件号码 deathDate@d=死亡日期|去世日期 cremationDate@d=火化日期|火化时间 funeralOrg=殡仪馆 disposalKind=处置方式 deathProofKind=死亡证明类型 deathProofNo=死亡证明编号 hukouRegion=户籍地 residenceRegion=现住址',
  'MZ-ADOPT':
    'adoptionNo=收养登记证字号|收养证字号 registerDate@d=登记日期|收养登记日期 registryOrg=收养登记机关 registryRegion=登记机关区划 kind=类别 childNameBefore=被收养人原姓名|原姓名 childNameAfter=被收养人现姓名|现姓名 childSex@s=被收养人性别 childBirthDate@d=被收养人出生日期 childIdNumber=被收养人身份号码 adopter1Name=收养人1姓名|收养人姓名 adopter1IdNumber=收养人1身份号码|收养人身份证号 adopter2Name=收养人2姓名 adopter2IdNumber=收养人2身份号码 hukouRegion=收养人户籍地 foundling=查找不到生父母',
  'MZ-WELF':
    'institutionOrg=儿童福利机构 admissionDate@d=入院日期 name=登记姓名|姓名 sex@s=性别 birthDate@d=出生日期 noticeEndDate@d=公告期满日 entryDate@d=落户日期 idNumber=公民身份号码 whereabouts=去向',
  'ED-PRE':
    'schoolCode=机构标识码|学校标识码 name=幼儿姓名 sex@s=性别 birthDate@d=出生日期 idType=证件类型 idNumber=身份证件号|身份证号 nationality=国籍/地区 hukouRegion=户口所在地 residenceRegion=现住址 entryMonth=入园年月 classLevel=班级类型 status=状态 leaveMonth=离园年月',
  'ED-K12':
    'studentNo=全国学籍号|学籍号 schoolCode=学校标识码 grade=年级 classNo=班级 name=学生姓名|姓名 sex@s=性别 birthDate@d=出生日期 nationality=国籍/地区 idType=身份证件类型 idNumber=身份证件号|身份证号 hukouRegion=户口所在地 residenceRegion=现住址 entryMonth=入学年月 status=学生状态|学籍状态',
  'GR-EMP':
    'collectorOrg=采集单位 collectorKind=类型 name=姓名|流动人员姓名 sex@s=性别 idType=证件类型 idNumber=身份证号 hukouRegion=户籍地 residenceRegion=现居住地 startDate@d=入职日期 endDate@d=离开日期',
  'GR-CHANGE':
    'villageCode=村(社区)代码|所属村(社区) eventKind=变动类别 name=姓名 sex@s=性别 birthDate@d=出生日期 idNumber=身份证号 eventDate@d=变动日期 basis=信息依据 reporterRole=上报人角色',
  'PS-STOCK': 'region=地区 date@d=日期 hukouPopulation=户籍人口 residentPopulation=常住人口 male=男 female=女',
};

const ENVELOPE: readonly Column[] = [
  { field: 'operation', header: '操作', alias: '操作', kind: 'text' },
  { field: 'sourceRecordId', header: '源系统编号', alias: '源系统编号', kind: 'text' },
];

function parse(source: string): Column[] {
  return source.split(' ').map((entry) => {
    const [left = '', right = ''] = entry.split('=');
    const [field = '', kind = ''] = left.split('@');
    const [header = '', alias = header] = right.split('|');
    return { field, header, alias, kind: kind === 'd' ? 'date' : kind === 's' ? 'sex' : 'text' };
  });
}

const COLUMNS = new Map(Object.entries(SOURCES).map(([feed, source]) => [feed, parse(source)]));

/** Feeds whose rows carry the operation and, for some, the number of the record in the sending system. */
const WITH_OPERATION = new Set(['PS-INFLOW', 'PS-OUTFLOW', 'PS-PERMIT', 'HC-DEATH', 'HC-BIRTH', 'PS-BIRTH']);

/** The columns of a feed, envelope columns last. */
export function columnsOf(feed: string): readonly Column[] {
  const columns = COLUMNS.get(feed);
  if (!columns) throw new RangeError(`no such feed: ${feed}`);
  return WITH_OPERATION.has(feed) ? [...columns, ...ENVELOPE.slice(0, 1)] : columns;
}

export const FEEDS: readonly string[] = [...COLUMNS.keys()];

import { rmSync } from 'node:fs';
import { simulate } from '/work/main/src/simulator/simulate.ts';
import { readRosters, readTruth, cell } from '/work/main/tests/simulator/written-rosters.ts';
for (const seed of ['2','3','x','99','2026']) { const out='/tmp/ts'; rmSync(out,{recursive:true,force:true}); await simulate({out,population:0,seed,preset:'town'});
 const r=await readRosters(out); const rows=(f:string)=>r.filter(x=>x.feed===f).flatMap(x=>x.rows); const iy=(d:string)=>d.startsWith('2025');
 const b=rows('PS-BIRTH').filter(x=>iy(cell(x,'出生日期','出生年月日'))); const h=rows('HC-BIRTH-ROSTER').filter(x=>iy(cell(x,'出生日期','出生时间'))&&cell(x,'产妇现住址').startsWith('290121101'));
 const d=rows('PS-DEATH').filter(x=>iy(cell(x,'死亡日期','去世日期'))); const c=rows('HC-DEATH').filter(x=>iy(cell(x,'死亡日期','死亡时间'))&&cell(x,'常住地址').startsWith('290121101'));
 const t=readTruth(out).filter(x=>x.kind==='planted'&&x.detectable==='yes'); const n=(k:string)=>t.filter(x=>x.check===k).length;
 console.log(seed,b.length,h.length,d.length,c.length,'D03',n('D03'),'E01',n('E01'),'M08',n('M08'),'B06',n('B06'),'B07',n('B07'),'D16',n('D16'),'W03',n('W03')); }

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
const dir = process.argv[2] ?? '/tmp/work/town';
const truth = parse(readFileSync(`${dir}/truth.csv`, 'utf8'), { columns: true, bom: true }) as Record<string,string>[];
const ans = readFileSync('/tmp/work/answers.ndjson','utf8').split('\n').filter(Boolean).map(l=>JSON.parse(l));
const conf = ans.filter(a=>a.outcome==='conflicts');
const checks = [...new Set([...truth.map(t=>t.check!), ...conf.map(c=>c.check)])].sort();
const verbose = process.argv[3];
for (const c of checks) {
  const planted = truth.filter(t=>t.check===c&&t.kind==='planted'); const traps = truth.filter(t=>t.check===c&&t.kind==='trap');
  const det = planted.filter(t=>t.detectable==='yes');
  const fs = conf.filter(a=>a.check===c);
  const keysOf = (a:any)=>new Set(a.evidence.map((e:any)=>e.key));
  const tkeys = (t:any)=>[t.key, ...(t.note?.split(';')??[])].map((s:string)=>s.trim());
  const found = det.filter(t=>fs.some(a=>{const k=keysOf(a); return tkeys(t).some(x=>k.has(x));}));
  const falseF = fs.filter(a=>!planted.some(t=>{const k=a.evidence[0].key; return tkeys(t).includes(k) || tkeys(t).some(x=>a.evidence.some((e:any)=>e.key===x)&&['I04','B06','D08','E03','W04','I05','I16','M06','B07','D06'].includes(c));}));
  const sprung = traps.filter(t=>fs.some(a=>a.evidence[0].key===t.key));
  console.log(c.padEnd(5), 'planted',planted.length,'detectable',det.length,'found',found.length,'false',falseF.length,'traps',traps.length,'sprung',sprung.length);
  if (verbose===c||verbose==='all') {
    for (const t of det.filter(t=>!found.includes(t)).slice(0,6)) { console.log('   MISSED', JSON.stringify(t)); const a=ans.filter(a=>a.check===c&&a.evidence.some((e:any)=>tkeys(t).includes(e.key))); for (const x of a) console.log('      ', x.outcome, x.doubt, x.explanation.zh); }
    for (const a of falseF.slice(0,6)) console.log('   FALSE', a.evidence.map((e:any)=>e.feed+' '+e.key+' '+e.role).join(' ; '), a.explanation.zh);
    for (const t of sprung.slice(0,4)) console.log('   SPRUNG', JSON.stringify(t));
  }
}

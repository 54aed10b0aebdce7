import { mkdirSync, readFileSync } from 'node:fs'
import { launch, PHONE, ready } from './tests/support/browser.mjs'
import { serveFolder } from './tests/support/static.mjs'
const [,, story, locale, scheme, width, out, path='result'] = process.argv
mkdirSync(out,{recursive:true})
const server = await serveFolder('/work/main/site/dist', { policy: true }); const browser = await launch()
const w=Number(width)
const ctx = await browser.newContext(w<600?{...PHONE,viewport:{width:w,height:800},deviceScaleFactor:1.5,colorScheme:scheme}:{viewport:{width:w,height:900},colorScheme:scheme})
const page = await ctx.newPage(); await page.clock.setFixedTime(new Date('2026-11-20T12:00:00+08:00'))
const { as_of, ...profile } = JSON.parse(readFileSync(`/work/main/testdata/plans/profiles/${story}.json`,'utf8'))
await page.addInitScript((now) => localStorage.setItem('limit-check-draft-2', JSON.stringify({ now: { profile: now, typed: {} }, on: '2026-11-20' })), profile)
await page.goto(`${server.url}${locale==='en'?'?lang=en':''}#${path}`); await ready(page); await page.waitForTimeout(800)
const h = await page.evaluate(()=>document.documentElement.scrollHeight); console.log('height',h)
const step = w<600?1600:1400
for (let y=0,i=0;y<h;y+=step,i++) await page.screenshot({path:`${out}/${String(i).padStart(2,'0')}.png`, fullPage:true, clip:{x:0,y,width:w,height:Math.min(step,h-y)}})
await browser.close(); await server.close()

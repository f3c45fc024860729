/** The page's whole look: light and dark by the system, calm on screen, complete on paper. */
export const style = `
:root{color-scheme:light dark;--ground:#fbfaf7;--card:#fff;--ink:#1d2329;--quiet:#59636e;--line:#dfdcd4;--accent:#20566b;
--in-scope:#b3382c;--likely-in-scope:#d9803a;--undetermined:#6a8ac9;--formerly-public:#7a5aa6;--not-in-scope:#7d8b91}
@media (prefers-color-scheme:dark){:root{--ground:#14181b;--card:#1c2226;--ink:#e8e6e1;--quiet:#a3adb5;--line:#343c42;--accent:#86c5da;
--in-scope:#f07b6d;--likely-in-scope:#f0a668;--undetermined:#8facea;--formerly-public:#b79be0;--not-in-scope:#8d9aa1}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;text-wrap:pretty}
main{max-width:58rem;margin:0 auto;padding:3rem 1.25rem 6rem}
h1,h2,h3{line-height:1.25;text-wrap:balance;font-weight:650}
h1{font-size:1.35rem;margin:.2rem 0 1.5rem}h2{font-size:1.45rem;margin:4rem 0 .75rem}h3{font-size:1.1rem;margin:2rem 0 .5rem}
.eyebrow{margin:0;letter-spacing:.08em;text-transform:uppercase;font-size:.78rem;color:var(--accent);font-weight:650}
.headline{font-size:clamp(1.6rem,4.5vw,2.6rem);line-height:1.2;font-weight:650;letter-spacing:-.015em;margin:0 0 1rem;text-wrap:balance}
p{margin:.5rem 0;max-width:44rem}a{color:var(--accent)}
a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.quiet,.meaning{color:var(--quiet);font-size:.92rem}
.accounts,.tags,.items,.files{list-style:none;padding:0;margin:.5rem 0}
.accounts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
.callout{border-inline-start:4px solid var(--accent);padding:.5rem 1rem;background:var(--card)}
.wide,.chart{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:1.5rem 0;font-variant-numeric:tabular-nums}
caption{text-align:start;color:var(--quiet);font-size:.92rem;padding-bottom:.4rem}
th,td{padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;font-weight:400}
thead th{font-size:.82rem;color:var(--quiet);vertical-align:bottom}tbody th{font-weight:550}
.dot{display:inline-block;width:.7em;height:.7em;border-radius:50%;margin-inline-end:.55em}
th:has(.dot){padding-inline-start:1.3em;position:relative}th .dot{position:absolute;inset-inline-start:0;top:.95em}
.wide td,.wide thead th+th,.figure{text-align:end}.wide thead th{max-width:8rem}
.fill-in-scope{background:var(--in-scope);fill:var(--in-scope)}.fill-likely-in-scope{background:var(--likely-in-scope);fill:var(--likely-in-scope)}
.fill-undetermined{background:var(--undetermined);fill:var(--undetermined)}.fill-formerly-public{background:var(--formerly-public);fill:var(--formerly-public)}
.fill-not-in-scope{background:var(--not-in-scope);fill:var(--not-in-scope)}
svg text{font-size:11px;fill:var(--quiet);text-anchor:middle}svg .value{fill:var(--ink);font-size:10px}svg line{stroke:var(--line)}
.item{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.9rem 1.1rem;margin:.6rem 0;content-visibility:auto;contain-intrinsic-size:auto 9rem}
.some{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.8rem;list-style:none;padding:0}
.some li{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.7rem 1rem}.some .text{margin:.3rem 0 0}
.ways{padding-inline-start:1.1rem}.ways li{margin:.5rem 0}
.when{margin:0;font-weight:600}
.picture{float:inline-end;max-width:min(45%,11rem);max-height:9rem;margin:0 0 .5rem .9rem;border-radius:6px}.some li,.item{display:flow-root}
.year{margin:1.5rem 0 .4rem;color:var(--quiet);font-size:1rem;font-variant-numeric:tabular-nums}
.tags{display:flex;flex-wrap:wrap;gap:.25rem 1rem;color:var(--quiet);font-size:.9rem;margin:.1rem 0 .5rem}
.note,.decision{color:var(--ink);font-weight:550}
.text{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate}
bdi,code,q,a,.files li{overflow-wrap:anywhere}
summary{cursor:pointer;color:var(--accent)}.item summary{font-size:.9rem}
.group>summary h3{display:inline-block;color:var(--ink)}
.count{color:var(--quiet);font-weight:400;font-variant-numeric:tabular-nums}
.reasons{padding-inline-start:1.1rem;font-size:.92rem}.reasons a{color:inherit}
code{font:.85em ui-monospace,Consolas,monospace;color:var(--quiet)}
.sources{padding-inline-start:1.4rem}.sources>li{margin:0 0 1.5rem}.sources ul{padding-inline-start:1.1rem;font-size:.92rem}
q{font-style:italic}
footer{margin-top:5rem;border-top:1px solid var(--line);padding-top:1rem}
@page{margin:14mm}
@media print{html{font-size:11.5px}h2{margin-top:1.6rem}table{margin:.7rem 0}th,td{padding-block:.2rem}.item{padding:.4rem .8rem;margin:.35rem 0}.sources>li{margin-bottom:.7rem}footer{margin-top:2rem}.item summary{display:none}
:root{color-scheme:light;--ground:#fff;--card:#fff;--ink:#000;--quiet:#444;--line:#bbb;--accent:#000}
main{max-width:none;padding:0}.first{break-after:page}.some{grid-template-columns:1fr 1fr 1fr;gap:.5rem}.some li{padding:.4rem .7rem}.picture{max-height:5rem;max-width:38%}.ways{columns:2}.ways li{break-inside:avoid;margin:.2rem 0}.some li{break-inside:avoid}.item{break-inside:avoid;content-visibility:visible}h2,h3,h4{break-after:avoid}
.fill-in-scope,.fill-likely-in-scope,.fill-undetermined,.fill-formerly-public,.fill-not-in-scope{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sources a[href^="http"]::after{content:" (" attr(href) ")";overflow-wrap:anywhere}}
`;

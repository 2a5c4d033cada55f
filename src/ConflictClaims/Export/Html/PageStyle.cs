namespace ConflictClaims.Export.Html;

/// <summary>The look of the page. Every pair of text and ground, light and dark, has a contrast of at least 4.5.</summary>
internal static class PageStyle
{
    public const string Source = """

        :root{color-scheme:light dark;--bg:#fff;--ink:#1b1c1e;--mute:#5a5e66;--rule:#d8dadd;--soft:#f4f5f6;--link:#1a4f8b;
        --own:#1f5fa6;--enemy:#b23a0e;--third:#0b7262;--unknown:#5f636b;--warn:#8a1f4d;
        --t-own:#dfe9f5;--t-enemy:#fae3d9;--t-third:#d8eee9;--t-unknown:#e6e7e9;--t-role:#f0eee8;--role:#6a5d3f}
        @media (prefers-color-scheme:dark){:root{--bg:#15171a;--ink:#e9e8e5;--mute:#a5a9b1;--rule:#373b42;--soft:#1e2125;--link:#8fbdf0;
        --own:#79b0ee;--enemy:#f0946a;--third:#55c7b1;--unknown:#a8acb4;--warn:#f08fb5;
        --t-own:#1f3551;--t-enemy:#4c2716;--t-third:#123f38;--t-unknown:#34373c;--t-role:#2b2a26;--role:#cdbd94}}
        .i-own{--c:var(--own);--t:var(--t-own)}.i-enemy{--c:var(--enemy);--t:var(--t-enemy)}.i-third{--c:var(--third);--t:var(--t-third)}.i-unknown{--c:var(--unknown);--t:var(--t-unknown)}
        *{box-sizing:border-box}
        html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
        body{margin:0 auto;max-width:68rem;padding:0 1.25rem 4rem;background:var(--bg);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;overflow-wrap:anywhere}
        h1,h2,h3,.lead,.txt{font-family:Charter,"Iowan Old Style",Georgia,"Times New Roman","Liberation Serif",serif}
        h1{font-size:clamp(1.9rem,5vw,2.9rem);line-height:1.1;letter-spacing:-.015em;margin:0 0 .75rem;font-weight:700}
        h2{font-size:1.6rem;line-height:1.2;margin:3.5rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--ink)}
        h3{font-size:1.25rem;line-height:1.25;margin:0 0 .15rem}
        p,ul,ol{margin:0 0 .75rem}
        a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
        :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
        .skip{position:absolute;left:-999rem}.skip:focus{position:static}
        .defs{position:absolute}
        .top{padding:2.75rem 0 0}
        .lead{font-size:1.2rem;line-height:1.45;max-width:44rem}
        nav a{margin-right:1rem}
        .meta,.on,.none{color:var(--mute)}
        .meta{font-size:.9rem;max-width:52rem}
        .glyph{vertical-align:-.06em;overflow:visible}
        .m{fill:var(--c);stroke:var(--bg);stroke-width:1.2}
        .key{display:grid;gap:.4rem;font-size:.9rem}
        .key ul{display:flex;flex-wrap:wrap;gap:.25rem 1.4rem;list-style:none;padding:0;margin:0}
        .key p{color:var(--mute);max-width:52rem;margin:0}
        fieldset{border:0;padding:0;margin:.25rem 0 0;display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline}
        legend{float:left;padding:0;margin-right:1rem;color:var(--mute)}
        label{padding:.2rem 0;cursor:pointer}
        .grp{margin:2.25rem 0 3rem}
        .plot{display:flex;margin:.75rem 0 .5rem}
        .plot.lin{display:none}
        body:has(#scale-lin:checked) .plot.lin{display:flex}
        body:has(#scale-lin:checked) .plot.log{display:none}
        .plot svg{display:block;overflow:visible}
        .ax{flex:none}.bars{flex:1;min-width:0}
        .plot text{font-size:12px;fill:var(--mute);font-variant-numeric:tabular-nums}
        .ax text{text-anchor:end}.ax .unit{text-anchor:start}
        .plot .day,.cft,.middle{text-anchor:middle}.end{text-anchor:end}
        @media (max-width:40rem){.plot .no{text-anchor:middle}}
        .grid{stroke:var(--rule);stroke-width:1}
        .foot,.tick{stroke:var(--mute);stroke-width:1}
        .part{stroke:var(--rule);stroke-width:1;stroke-dasharray:2 3}
        .hit{fill:transparent}
        .bar{outline:none}
        .bar:hover .hit{fill:var(--t)}
        .bar:focus-visible .hit{fill:var(--t);stroke:var(--link);stroke-width:2}
        .b{fill:var(--c)}
        .b.up{fill:none}.b.down{fill:none}
        .i-own .b.up{fill:url(#up-i-own)}.i-enemy .b.up{fill:url(#up-i-enemy)}.i-third .b.up{fill:url(#up-i-third)}.i-unknown .b.up{fill:url(#up-i-unknown)}
        .i-own .b.down{fill:url(#down-i-own)}.i-enemy .b.down{fill:url(#down-i-enemy)}.i-third .b.down{fill:url(#down-i-third)}.i-unknown .b.down{fill:url(#down-i-unknown)}
        .full,.gone{stop-color:var(--c)}.gone{stop-opacity:.12}
        .arrow,.cap{fill:none;stroke:var(--c);stroke-width:1.6}
        .soft .m{fill:var(--bg);stroke:var(--c);stroke-width:1.8}
        .soft .b{opacity:.45}
        .per{stroke:var(--c);stroke-width:1.5;opacity:.55}
        .who{font-weight:400}
        .cf{stroke:var(--warn);stroke-width:1.6;stroke-dasharray:5 4}
        .plot .cft{fill:var(--warn);paint-order:stroke;stroke:var(--bg);stroke-width:4px;stroke-linejoin:round}
        .plot .no{fill:var(--ink);font-weight:700;paint-order:stroke;stroke:var(--bg);stroke-width:3px}
        .cfl{list-style:none;padding:0;font-size:.95rem}
        .cfl li{margin:0 0 .4rem;padding-left:.8rem;border-left:3px solid var(--warn);max-width:52rem}
        .cfl .upd{border-color:var(--rule)}
        .stm{list-style:none;padding:0;margin:1rem 0 0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:0 2rem;font-size:.95rem}
        .stm li{display:flex;gap:.7rem;padding:.6rem 0;border-top:1px solid var(--rule)}
        .stm p{margin:0}
        .stm .no{flex:none;min-width:1.3rem;font-weight:700;font-variant-numeric:tabular-nums;text-align:right}
        .rng{color:var(--mute)}
        .tell{font-size:.85rem;color:var(--mute)}
        .dis{font-size:.85rem;color:var(--warn)}
        .alone{list-style:none;padding:0}.alone li{padding:.3rem 0;border-top:1px solid var(--rule)}
        summary{cursor:pointer;color:var(--link);padding:.4rem 0}
        .art{margin:0 0 2.5rem;padding-top:1rem;border-top:1px solid var(--rule)}
        .tolls{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;list-style:none;padding:0;font-size:.9rem}
        .txt{white-space:pre-wrap;max-width:44rem;font-size:1.06rem;line-height:1.75;color:var(--mute)}
        .s{color:var(--ink)}
        mark{background:var(--t-role);color:inherit;border-radius:2px;padding:.06em .12em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
        .k[data-l]::after{-webkit-user-select:none;user-select:none;content:attr(data-l);font:600 .62em/1 system-ui,-apple-system,"Segoe UI",Roboto,Arial,"Liberation Sans",sans-serif;color:var(--role);margin-left:.35em;vertical-align:.05em;letter-spacing:.02em;white-space:nowrap}
        .figure{background:var(--t);color:var(--ink);font-weight:700;box-shadow:inset 0 -2px var(--c)}
        .outcome{box-shadow:inset 0 -2px var(--role)}
        .caveat{background:none;color:var(--ink);box-shadow:inset 0 -1px var(--role)}
        .n{font:700 .68rem/1 system-ui,-apple-system,"Segoe UI",Roboto,Arial,"Liberation Sans",sans-serif;text-decoration:none;color:var(--bg);background:var(--c);border-radius:3px;padding:.14em .36em;margin:0 .1em 0 .25em;vertical-align:.14em}
        .n::after{content:attr(data-n)}
        .n:target,tr:target th,tr:target td{outline:3px solid var(--link);outline-offset:1px}
        tr:target th,tr:target td{outline:0;background:var(--t-own)}
        .scroll{overflow-x:auto;border-bottom:1px solid var(--rule)}
        table{border-collapse:collapse;font-size:.85rem;line-height:1.35;min-width:78rem;overflow-wrap:normal}
        th,td{padding:.45rem .6rem .45rem 0;border-top:1px solid var(--rule);text-align:left;vertical-align:top;font-weight:400}
        thead th{border-top:0;border-bottom:2px solid var(--ink);white-space:nowrap}
        th button{font:inherit;font-weight:700;color:inherit;background:none;border:0;padding:.2rem 0;cursor:pointer}
        th button::after{content:"↕";color:var(--mute);padding-left:.25em}
        th[aria-sort=ascending] button::after{content:"↑";color:var(--ink)}
        th[aria-sort=descending] button::after{content:"↓";color:var(--ink)}
        .num{text-align:right;font-variant-numeric:tabular-nums;padding-right:1.2rem}
        td.day{white-space:nowrap}
        .fig{font-weight:600}
        #tip{position:absolute;z-index:2;width:max-content;max-width:min(24rem,calc(100vw - 16px));background:var(--bg);color:var(--ink);border:1px solid var(--ink);border-radius:4px;padding:.6rem .75rem;font-size:.85rem;line-height:1.4;box-shadow:0 3px 14px rgb(0 0 0/.2)}
        #tip b{font-weight:600}#tip p{margin:.4rem 0 0;font-family:Charter,Georgia,"Liberation Serif",serif;font-size:.95rem}
        @media (min-width:62rem){.art{display:grid;grid-template-columns:14rem minmax(0,44rem);gap:0 2.5rem}.art header{position:sticky;top:1rem;align-self:start}.tolls{display:block}}
        @media (max-width:40rem){.wide,.plot .cft{display:none}body{padding:0 .9rem 3rem}.top{padding-top:1.5rem}.plot{margin-left:-.25rem}thead th:first-child,tbody th{position:sticky;left:0;background:var(--bg);max-width:7.5rem;padding-right:.6rem}}
        @media print{:root{color-scheme:light;--bg:#fff;--ink:#000;--mute:#444;--rule:#bbb;--link:#000}body{max-width:none;padding:0;font-size:10pt}nav,fieldset,.skip,#tip{display:none}
        .grp,.stm li,tr,.plot{break-inside:avoid}h2,h3{break-after:avoid}.scroll{overflow:visible}table{min-width:0;font-size:7pt}th button::after{content:""}mark,.n{-webkit-print-color-adjust:exact;print-color-adjust:exact}.txt{max-width:none}}
        @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}

        """;
}

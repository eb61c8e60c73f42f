/// The style sheets of pages.
enum PageStyle {
    /// Colours hold a contrast of 4.5 : 1 for text and 3 : 1 for what is drawn, light and dark.
    static let common = #"""
        :root {
          --page: #fbfaf7; --card: #ffffff; --ink: #1c2227; --soft: #56616b; --line: #e2ded6; --strong: #85909a;
          --accent: #0a6069; --keep: #64888c; --hold: #b57a12; --drop: #b2493a; --callout: #fdf5e3; --mark: #f3efe6;
          --mono: ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", Menlo, monospace;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --page: #14181b; --card: #1b2024; --ink: #e7e9ea; --soft: #a3adb5; --line: #30373c; --strong: #76828b;
            --accent: #6cc6cf; --keep: #5d8286; --hold: #e0a73c; --drop: #e27a69; --callout: #2a2417; --mark: #242a2f;
          }
        }
        *, *::before, *::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
        body {
          margin: 0; background: var(--page); color: var(--ink);
          font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif;
        }
        .skip { position: absolute; left: -999rem; }
        .skip:focus { left: 1rem; top: 1rem; z-index: 9; background: var(--card); padding: .5rem 1rem; }
        header, main, footer { max-width: 70rem; margin: 0 auto; padding: 0 1.5rem; }
        header { padding-top: 3.5rem; }
        footer { padding-top: 2rem; padding-bottom: 4rem; color: var(--soft); font-size: .875rem; }
        .brand { margin: 0 0 1.25rem; color: var(--soft); font-size: .875rem; letter-spacing: .02em; }
        h1 { margin: 0; font-size: clamp(1.6rem, 4.2vw, 2.5rem); line-height: 1.18; letter-spacing: -.02em; font-weight: 650; text-wrap: balance; }
        h2 { margin: 3.75rem 0 .35rem; font-size: 1.3rem; letter-spacing: -.01em; font-weight: 650; }
        h3 { margin: 2rem 0 .35rem; font-size: 1rem; font-weight: 650; }
        p { margin: .4rem 0 .9rem; max-width: 46rem; }
        .lead { margin: .8rem 0 0; font-size: 1.125rem; color: var(--soft); }
        .note, .sub { color: var(--soft); }
        .note { font-size: .9rem; }
        a { color: var(--accent); text-underline-offset: .18em; }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
        code, .mono { font-family: var(--mono); font-size: .875em; overflow-wrap: anywhere; }
        pre { margin: .35rem 0 1rem; padding: .7rem .9rem; overflow-x: auto; background: var(--mark); border-radius: 6px; font: .85rem/1.5 var(--mono); }
        .scroll { overflow-x: auto; margin: .8rem 0 0; }
        table { border-collapse: collapse; width: 100%; font-size: .925rem; font-variant-numeric: tabular-nums; }
        caption { text-align: left; color: var(--soft); font-size: .9rem; padding-bottom: .4rem; }
        th, td { padding: .42rem .8rem .42rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
        thead th { color: var(--soft); font-weight: 500; font-size: .85rem; white-space: nowrap; vertical-align: bottom; }
        tbody th { font-weight: 500; }
        tfoot th, tfoot td { font-weight: 650; border-bottom: 0; }
        th.n, td.n { text-align: right; white-space: nowrap; }
        .scroll th, .scroll td { max-width: 34rem; overflow-wrap: break-word; }
        .scroll code { overflow-wrap: break-word; white-space: nowrap; }
        .scroll code.long { white-space: normal; }
        .scroll code.digest { font-size: .74rem; letter-spacing: -.01em; }
        td:last-child, th:last-child { padding-right: 0; }
        .zero { color: var(--strong); }
        .callout { margin: 2rem 0 0; padding: 1.1rem 1.4rem 1.2rem; background: var(--callout); border-left: 4px solid var(--hold); border-radius: 0 8px 8px 0; }
        .callout h2 { margin-top: 0; }
        .callout pre { background: transparent; padding: 0; margin-bottom: .6rem; white-space: pre-wrap; }
        .bar { display: block; width: 100%; height: 18px; margin: 1.6rem 0 .6rem; border-radius: 4px; }
        .keep { fill: var(--keep); } .hold { fill: var(--hold); } .drop { fill: var(--drop); }
        .contents { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: 1.6rem 0 0; padding: 0; list-style: none; font-size: .925rem; }
        .legend { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin: 0; padding: 0; list-style: none; font-size: .925rem; }
        .lead + .legend { margin-top: 1.4rem; }
        .legend svg { width: .7rem; height: .7rem; margin-right: .45rem; }
        .legend b { font-weight: 650; font-variant-numeric: tabular-nums; }
        .plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1.5rem 2rem; margin-top: 1rem; }
        figure { margin: 0; min-width: 0; }
        figcaption { font-size: .9rem; color: var(--soft); margin-bottom: .3rem; }
        figcaption b { color: var(--ink); font-weight: 600; }
        figure svg { display: block; width: 100%; height: auto; }
        svg text { fill: var(--soft); font-size: 10px; font-family: inherit; }
        .axis { stroke: var(--line); } .limit { stroke: var(--strong); stroke-dasharray: 2 2; }
        .strip { display: block; width: 100%; height: 16px; background: var(--mark); border-radius: 2px; min-width: 8rem; shape-rendering: crispEdges; }
        .short { max-height: 17rem; overflow-y: auto; }
        .short thead th { position: sticky; top: 0; background: var(--page); box-shadow: inset 0 -1px var(--line); }
        .short tbody th { white-space: nowrap; }
        .timeline { width: fit-content; max-width: 100%; margin-top: 1rem; }
        .timeline svg.columns { display: block; height: 8.5rem; max-width: 100%; border-bottom: 1px solid var(--line); shape-rendering: crispEdges; }
        .timeline p { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; max-width: none; margin: 0 0 .5rem; font-variant-numeric: tabular-nums; }
        .timeline p svg { width: .7rem; height: .7rem; margin-right: .45rem; }
        .timeline .ends { justify-content: space-between; margin: .25rem 0 0; font-size: .82rem; }
        .facts { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.2rem; margin: .8rem 0 0; }
        .facts dt { color: var(--soft); } .facts dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
        details { margin: .8rem 0; } summary { cursor: pointer; color: var(--accent); }
        ol.steps { padding-left: 1.2rem; max-width: 52rem; } ol.steps li { margin-bottom: .6rem; }
        .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        @media (max-width: 40rem) {
          header, main, footer { padding-left: 1.1rem; padding-right: 1.1rem; }
          header { padding-top: 2rem; } h2 { margin-top: 2.75rem; }
          .facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin-bottom: .5rem; }
        }
        @media print {
          :root { --page: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --mark: #f2f2f2; --callout: #fff; --accent: #000;
            --keep: #64888c; --hold: #b57a12; --drop: #b2493a; }
          body { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          header, main, footer { max-width: none; padding: 0; }
          h2 { margin-top: 1.6rem; break-after: avoid; } tr, figure, .callout { break-inside: avoid; }
          thead { display: table-header-group; } .scroll, .short { overflow: visible; max-height: none; } .short thead th { position: static; } .skip, .contents { display: none; }
        }

        """#

    /// The list of records of a report.
    static let list = #"""
        .js .first { display: none; }
        html:not(.js) .live { display: none; }
        .tools { display: flex; flex-wrap: wrap; gap: .7rem .8rem; align-items: end; margin: 1rem 0 .6rem; }
        .tools label { display: grid; gap: .15rem; font-size: .8rem; color: var(--soft); min-width: 0; }
        .tools .search { flex: 1 1 16rem; }
        .tools input, .tools select, .tools button, dialog button {
          font: inherit; font-size: .925rem; color: var(--ink); background: var(--card); border: 1px solid var(--strong); border-radius: 6px;
          padding: .42rem .6rem; max-width: 13rem; min-height: 2.4rem;
        }
        .tools input { width: 100%; max-width: none; }
        .tools button, dialog button { cursor: pointer; }
        .count { margin: 0 0 .4rem; color: var(--soft); font-size: .9rem; }
        .window { height: min(36rem, 72vh); overflow: auto; border: 1px solid var(--line); border-radius: 8px; background: var(--card); overflow-anchor: none; }
        .window table { table-layout: fixed; min-width: 58rem; }
        .window thead th { position: sticky; top: 0; z-index: 1; background: var(--card); padding: 0; box-shadow: inset 0 -1px var(--line); }
        .window thead button { width: 100%; border: 0; background: none; font: inherit; color: inherit; text-align: left; padding: .55rem .7rem; cursor: pointer; white-space: nowrap; }
        .window th[aria-sort] button { color: var(--ink); font-weight: 650; }
        .window thead th.n button { text-align: right; }
        .window td { padding: 0 .7rem; height: 2.3rem; vertical-align: middle; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; border-bottom: 1px solid var(--line); }
        .window tbody tr { cursor: pointer; }
        .window tbody tr:hover td, .window tbody tr:focus td { background: var(--mark); }
        .window tbody tr:focus { outline: 2px solid var(--accent); outline-offset: -2px; }
        .window .gap td { padding: 0; border: 0; }
        .c-decision { width: 6.4rem; } .c-reason { width: 7.6rem; } .c-table { width: 8.5rem; } .c-key { width: 13.5rem; } .c-score { width: 5.4rem; }
        .chip { display: inline-block; padding: .05rem .5rem; border-radius: 99px; font-size: .82rem; border: 1px solid currentColor; }
        .chip.is-drop { color: var(--drop); } .chip.is-hold { color: var(--hold); }
        @media (prefers-color-scheme: light) { .chip.is-hold { color: #8a5a06; } .chip.is-drop { color: #9c3a2c; } }
        .empty { padding: 2rem; text-align: center; color: var(--soft); }
        dialog { width: min(44rem, calc(100vw - 2rem)); max-height: calc(100vh - 3rem); padding: 1.6rem 1.8rem 1.8rem; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
        dialog::backdrop { background: rgb(10 14 16 / .45); }
        dialog h2 { margin: 0 3.5rem .6rem 0; overflow-wrap: anywhere; }
        dialog .close { position: absolute; top: 1.2rem; right: 1.4rem; }
        dialog pre { white-space: pre-wrap; overflow-wrap: anywhere; user-select: all; }
        @media (max-width: 40rem) {
          .window table { min-width: 0; } .c-evidence, .c-where, .c-reason, .c-score { display: none; }
          .c-decision { width: 5rem; } .c-table { width: 6rem; } .c-key { width: auto; } .window td { padding: 0 .5rem; } .window thead button { padding: .55rem .5rem; }
          .tools label { flex: 1 1 45%; } .tools .search { flex-basis: 100%; } .tools select { width: 100%; max-width: none; }
          dialog { padding: 1.2rem; }
        }
        @media print { .live, dialog { display: none !important; } .js .first { display: block; } }

        """#

    /// Plots over time.
    static let history = #"""
        .line-keep, .line-hold, .line-drop { fill: none; stroke-width: 1.6; stroke-linejoin: round; stroke-linecap: round; }
        .line-keep { stroke: var(--keep); } .line-hold { stroke: var(--hold); } .line-drop { stroke: var(--drop); }
        .found { fill: var(--page); stroke: var(--ink); stroke-width: 1.6; }
        section > h3 { margin-top: 2.2rem; }
        .severity { font-weight: 600; }

        """#
}

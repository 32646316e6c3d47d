/// How the page looks, and the little it does.
///
/// The three severities differ by word and border as well as by colour (after Okabe and Ito 2008), so that a print in
/// black and white can be read.
enum ReportStyle {
  /// The style sheet.
  static let sheet = """
    :root { color-scheme: light dark; --paper: #fff; --ink: #1a1a1a; --soft: #5c5c5c; --line: #d9d9d9; --mark: #fdf0b3;
      --error: #b3261e; --warning: #8a5a00; --suggestion: #0060a0; --ins: #dff3e4; --del: #fbe3e1; }
    @media (prefers-color-scheme: dark) { :root { --paper: #16181b; --ink: #e8e8e8; --soft: #a5a5a5; --line: #3a3d42;
      --mark: #574a12; --error: #ff8d85; --warning: #f0b64d; --suggestion: #7fc0f5; --ins: #173d24; --del: #4d1f1c; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.2rem 1.5rem 6rem; max-width: 80rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.6 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
    :lang(zh) { font-family: "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei",
      "PingFang SC", sans-serif; line-height: 1.8; }
    h1 { font-size: 1.5rem; margin: 0 0 .6rem; overflow-wrap: anywhere; }
    h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; overflow-wrap: anywhere; }
    h3 { font-size: 1rem; margin: 1rem 0 .4rem; overflow-wrap: anywhere; }
    a { color: var(--suggestion); }
    code { font: .85em/1.4 "Noto Sans Mono", Consolas, monospace; color: var(--soft); }
    .boxes label { margin-right: 1.2rem; font-weight: 600; white-space: nowrap; }
    .rules { border-collapse: collapse; font-size: .92rem; }
    .rules td { padding: .15rem .9rem .15rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
    .q { text-align: right; font-variant-numeric: tabular-nums; }
    label.error, .error .badge, a.error { color: var(--error); }
    label.warning, .warning .badge, a.warning { color: var(--warning); }
    label.suggestion, .suggestion .badge, a.suggestion { color: var(--suggestion); }
    article { border: 1px solid var(--line); border-left: .35rem solid var(--soft); border-radius: .25rem;
      padding: .6rem .9rem; margin: .8rem 0; overflow-wrap: anywhere; break-inside: avoid; }
    article.error { border-left-color: var(--error); }
    article.warning { border-left-color: var(--warning); }
    article.suggestion { border-left: .35rem dotted var(--suggestion); }
    article:target, .text div:target { outline: 2px solid var(--suggestion); }
    article p { margin: .25rem 0; }
    .lead .n { color: var(--soft); text-decoration: none; font-variant-numeric: tabular-nums; margin-right: .3rem; }
    .badge { font-size: .78rem; font-weight: 700; text-transform: uppercase; letter-spacing: .04em; margin-right: .3rem; }
    .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(22rem, 1fr)); gap: 0 2rem; }
    .sides > div { border-left: 1px solid var(--line); padding-left: 1rem; }
    .place { font: .82em/1.4 "Noto Sans Mono", Consolas, monospace; }
    mark { background: var(--mark); color: inherit; padding: .1em 0; border-radius: 2px; font-weight: 600; }
    .fix del { background: var(--del); } .fix ins { background: var(--ins); text-decoration: none; }
    .related { margin: .3rem 0 .1rem; padding-left: 1.2rem; font-size: .92rem; color: var(--soft); }
    .related mark { font-weight: 400; }
    .text > div > div { padding-left: 3.6rem; position: relative; white-space: pre-wrap; overflow-wrap: anywhere;
      min-height: 1.6em; tab-size: 2; }
    .text i { position: absolute; left: 0; width: 3rem; text-align: right; color: var(--soft); font-style: normal;
      font-size: .8rem; user-select: none; font-variant-numeric: tabular-nums; }
    .text a { background: var(--mark); text-decoration: underline 2px; text-underline-offset: .25em; }
    .text sup { font-size: .65em; line-height: 1; margin-left: .1em; }
    .none { color: var(--soft); }
    [hidden] { display: none; }
    @media print { body { max-width: none; padding: 0; } .boxes input { display: none; } }
    """

  /// Leaves out findings of severities whose boxes are not checked.
  static let script = """
    for (const box of document.querySelectorAll('.boxes input')) {
      box.addEventListener('change', () => {
        for (const item of document.querySelectorAll('article[data-severity="' + box.value + '"]')) {
          item.hidden = !box.checked;
        }
      });
    }
    """
}

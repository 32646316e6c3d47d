/// How the page looks, and the little it does.
///
/// Blue, yellow and orange are told apart with every kind of colour blindness (after Okabe and Ito 2008); the underline
/// says the same again, so that a print in black and white can be read.
enum HTMLStyle {
  /// The style sheet.
  static let sheet = """
    :root { color-scheme: light dark; --paper: #fff; --ink: #1a1a1a; --soft: #5c5c5c; --line: #d5d5d5; --head: #f4f5f7;
      --sure: #e3effa; --sure-ink: #0060a0; --likely: #fdf3bf; --likely-ink: #7a6000; --doubtful: #ffd9ae;
      --doubtful-ink: #a13c00; --alone: #ececec; --alone-ink: #4a4a4a; --moved: #8a3a86; --bar: #3b82b8; }
    @media (prefers-color-scheme: dark) { :root { --paper: #16181b; --ink: #e8e8e8; --soft: #a5a5a5; --line: #3a3d42;
      --head: #1f2226; --sure: #16304a; --sure-ink: #7fc0f5; --likely: #403812; --likely-ink: #eed35c;
      --doubtful: #57300d; --doubtful-ink: #ffae63; --alone: #303236; --alone-ink: #c4c4c4; --moved: #e3a0df;
      --bar: #5aa5dc; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1rem 1.5rem 9rem; max-width: 92rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.65 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
    :lang(zh) { font-family: "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei",
      "PingFang SC", sans-serif; line-height: 1.8; }
    h1 { font-size: 1.5rem; margin: 0; }
    h2 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
    h3 { font-size: 1.08rem; margin: .7rem 0 .3rem; line-height: 1.5; }
    p { margin: .3rem 0; }
    ul { margin: .2rem 0; padding-left: 1.4rem; list-style: none; }
    .label { color: var(--soft); margin-left: -1.2rem; }
    h3 .label, p .label { margin-left: 0; }
    .note { font-size: .88rem; color: var(--soft); }
    .lead { margin: 0 0 .8rem; }
    .facts { display: flex; flex-wrap: wrap; gap: 1rem 3rem; align-items: flex-start; font-size: .9rem; }
    .facts table { border-collapse: collapse; line-height: 1.4; }
    .facts caption { text-align: left; font-weight: 600; padding-bottom: .2rem; }
    .facts th { text-align: left; font-weight: 400; color: var(--soft); }
    .facts td, .facts th { padding: .1rem .8rem .1rem 0; border-bottom: 1px solid var(--line); }
    .facts .q { text-align: right; font-variant-numeric: tabular-nums; }
    .facts .bar { width: 8rem; }
    .bar i { display: block; height: .7em; background: var(--bar); min-width: 0; }
    .legend span { margin-right: 1rem; white-space: nowrap; }
    .legend, .list, .hint { margin: .6rem 0; font-size: .9rem; }
    .hint { color: var(--soft); max-width: 60rem; }
    .list a { margin-right: .35rem; }
    a { color: var(--sure-ink); }
    #texts { position: relative; }
    .row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 3rem;
      border-bottom: 1px solid var(--line); }
    .row > div { padding: .15rem 0; overflow-wrap: anywhere; }
    .heads { position: sticky; top: 0; z-index: 2; background: var(--head); padding: .4rem .6rem; margin: 0 -.6rem; }
    .none { color: var(--soft); font-size: .85rem; font-style: italic; align-self: center; text-align: center; }
    .cellrow { border-bottom: 0; }
    .cellrow > div { padding: 0; display: grid; }
    .cells { width: 100%; height: 100%; table-layout: fixed; border-collapse: collapse; margin-bottom: -1px; }
    .cells td { border: 1px solid var(--line); padding: .15rem .4rem; vertical-align: top; }
    .b { padding: .1em 0; border-radius: 2px; text-decoration: underline 1px; text-underline-offset: .3em;
      -webkit-box-decoration-break: clone; box-decoration-break: clone; }
    .sure { background: var(--sure); text-decoration-color: transparent; }
    .likely { background: var(--likely); text-decoration: underline dashed 1px var(--likely-ink); }
    .doubtful { background: var(--doubtful); text-decoration: underline wavy 1px var(--doubtful-ink); }
    .alone { background: var(--alone); outline: 1px dashed var(--alone-ink); text-decoration: none; }
    .moved { border-bottom: 3px double var(--moved); }
    .n { font-size: .68em; font-weight: 600; vertical-align: .45em; line-height: 1; margin: 0 .25em 0 .15em;
      text-decoration: none; white-space: nowrap; font-variant-numeric: tabular-nums; color: var(--sure-ink); }
    .likely .n { color: var(--likely-ink); }
    .doubtful .n { color: var(--doubtful-ink); }
    .alone .n { color: var(--alone-ink); }
    .moved .n { color: var(--moved); }
    .n:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
    .n:target { outline: 2px solid var(--moved); outline-offset: 2px; }
    .n { scroll-margin-top: 4rem; }
    .on { box-shadow: 0 0 0 2px var(--ink); }
    .n::after { content: none; }
    .b:hover > .n[data-why]::after, .n[data-why]:focus::after { content: attr(data-why); position: fixed; left: 0;
      right: 0; bottom: 0; z-index: 3; padding: .6rem 1.5rem .7rem; background: var(--head); color: var(--ink);
      border-top: 2px solid var(--bar); font: .9rem/1.45 "Noto Sans Mono", "Noto Sans Mono CJK SC", Consolas, monospace;
      white-space: pre-wrap; text-decoration: none; text-align: left; columns: 24rem; }
    .b:hover > .n[data-why]::after { z-index: 4; }
    #lines { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; z-index: 1; }
    #lines path { fill: none; stroke: var(--moved); stroke-width: 1.5; opacity: .75; }
    @media (max-width: 45rem) { body { padding: .6rem .6rem 9rem; } .row { column-gap: 1rem; } }
    @media print {
      :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #999; --head: #fff; --sure: #fff;
        --sure-ink: #000; --likely: #f7f7f7; --likely-ink: #000; --doubtful: #e8e8e8; --doubtful-ink: #000;
        --alone: #fff; --alone-ink: #000; --moved: #000; --bar: #555; }
      @page { margin: 14mm 12mm; }
      body { padding: 0; max-width: none; font-size: 9.5pt; }
      #lines, .hint { display: none; }
      .heads { position: static; }
      .row { column-gap: 7mm; break-inside: avoid-page; }
      .b, .bar i { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .b:hover > .n[data-why]::after, .n[data-why]:focus::after { content: none; }
    }
    """

  /// The script: the counterpart is marked with the bead that the pointer or the keyboard is on, and moved beads are
  /// joined by lines.
  static let script = """
    (function () {
      var texts = document.getElementById("texts"), marked = [];
      function mark(event) {
        var bead = event.target.closest ? event.target.closest(".b[data-b]") : null;
        marked.forEach(function (part) { part.classList.remove("on"); });
        marked = bead ? Array.prototype.slice.call(texts.querySelectorAll('[data-b="' + bead.dataset.b + '"]')) : [];
        marked.forEach(function (part) { part.classList.add("on"); });
      }
      texts.addEventListener("mouseover", mark);
      texts.addEventListener("focusin", mark);
      function join() {
        var old = document.getElementById("lines");
        if (old) old.remove();
        var ends = texts.querySelectorAll('.moved > .n[id^="s"]');
        if (!ends.length) return;
        var space = "http://www.w3.org/2000/svg", lines = document.createElementNS(space, "svg");
        var frame = texts.getBoundingClientRect(), middle = frame.width / 2;
        lines.id = "lines";
        lines.setAttribute("aria-hidden", "true");
        Array.prototype.forEach.call(ends, function (end) {
          var other = document.getElementById("t" + end.id.slice(1));
          if (!other) return;
          var from = end.getBoundingClientRect(), to = other.getBoundingClientRect();
          var y = (from.top + from.bottom) / 2 - frame.top, z = (to.top + to.bottom) / 2 - frame.top;
          var path = document.createElementNS(space, "path");
          path.setAttribute("d", "M" + (middle - 22) + " " + y + " C" + (middle + 8) + " " + y + " " + (middle - 8) + " " +
            z + " " + (middle + 22) + " " + z);
          lines.appendChild(path);
        });
        texts.appendChild(lines);
      }
      window.addEventListener("load", join);
      window.addEventListener("resize", join);
    })();
    """
}

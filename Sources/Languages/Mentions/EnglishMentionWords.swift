extension English {
  /// Circular, Annex, Study Group, a.m.
  public var mentions: MentionWords { Self.mentionWords }

  private static let mentionWords: MentionWords = {
    var words = MentionWords()
    words.documents = [
      "circular": "circular", "circulars": "circular", "administrative circular": "circular",
      "administrative circulars": "circular", "circular letter": "circular", "circular letters": "circular",
      "collective letter": "collective-letter", "collective letters": "collective-letter",
      "collective-letter": "collective-letter", "report": "report", "reports": "report", "resolution": "resolution",
      "resolutions": "resolution", "decision": "decision", "decisions": "decision", "opinion": "opinion",
      "opinions": "opinion", "annex": "annex", "annexes": "annex", "appendix": "appendix", "appendices": "appendix",
      "attachment": "attachment", "attachments": "attachment", "enclosure": "attachment", "article": "article",
      "articles": "article", "art.": "article", "clause": "article", "clauses": "article", "section": "section",
      "sections": "section", "chapter": "chapter", "chapters": "chapter", "paragraph": "paragraph",
      "paragraphs": "paragraph", "table": "table", "tables": "table", "figure": "figure", "figures": "figure",
      "fig.": "figure", "document": "document", "documents": "document", "doc.": "document", "docs.": "document",
      "part": "part", "volume": "volume", "vol.": "volume", "note": "note", "item": "item", "items": "item",
      "agenda item": "item", "addendum": "addendum", "contribution": "contribution", "lot": "lot",
      "action line": "action-line", "goal": "goal", "target": "target", "phase": "phase",
      "liaison statement": "liaison-statement",
    ]
    words.amendments = [
      "amd.": "Amd", "amd": "Amd", "amendment": "Amd", "cor.": "Cor", "cor": "Cor", "corrigendum": "Cor",
      "corr.": "Cor",
    ]
    words.studyGroup = ["study group", "study groups"]
    words.workingParty = ["working party", "working parties"]
    words.question = ["question", "questions"]
    words.supplement = ["supplement", "suppl.", "suppl"]
    words.series = ["series"]
    words.recommendation = [
      "recommendations", "recommendation", "rec.", "recs.", "draft new recommendation", "draft recommendation",
    ]
    words.acronyms = [
      "Coordinated Universal Time": "UTC", "Universal Time Coordinated": "UTC", "the Union": "ITU",
      "Swiss francs": "CHF",
    ]
    words.numberMarks = ["no.", "nos.", "number", "#"]
    words.listMarks = [",", "and", "or", "&"]
    words.forenoon = ["a.m.", "am", "a.m"]
    words.afternoon = ["p.m.", "pm", "p.m"]
    words.noon = ["noon", "midday"]
    words.percentAfter = ["per cent", "percent", "pct"]
    words.yearCues = [
      "in", "of", "by", "since", "until", "from", "to", "and", "before", "after", "during", "for", "till", "year",
      "early", "late", "mid", "end", "through", "conference", "council", "the",
    ]
    words.shortFor = [
      "hereinafter referred to as", "hereinafter", "hereafter referred to as", "hereafter", "abbreviated as",
      "abbreviated", "abbreviation",
      "abbreviated to", "also known as", "known as", "or", "i.e.",
    ]
    words.statuses = .english
    return words
  }()
}

/// The elements of WordprocessingML that a story hears of, by their names in the standard.
enum WordElement: String {
  case p, r, t, pPr, rPr, tbl, tr, tc, trPr, body, hdr, ftr, footnote, endnote, comment, delText, instrText, tab
  case ptab, noBreakHyphen, br, cr, sym, footnoteReference, endnoteReference, commentRangeStart, commentRangeEnd
  case commentReference, fldChar, fldSimple, hyperlink, altChunk, subDoc, gridBefore, gridSpan, vMerge, hMerge
  case pStyle, ilvl, numId, outlineLvl, rStyle, vanish, rFonts, specVanish, sectPr, headerReference
  case footerReference, titlePg, footnotePr, endnotePr, numFmt, numStart, numRestart, tblPrChange, sectPrChange
  case tblGridChange, tblPrExChange, numberingChange, delInstrText, tabs, sdtPr, sdtEndPr, rt, tblGrid, fldData
  case ffData, binData, pPrChange, rPrChange, trPrChange, tcPrChange, ins, del, moveFrom, moveTo, cellIns, cellDel

  /// How elements are treated that are treated alike.
  enum Group {
    case plain
    /// Their contents are no text that is seen.
    case leftOut
    /// Old properties, which count when changes are rejected.
    case oldProperties
    case change
  }

  /// How the element is treated.
  var group: Group {
    switch self {
    case .tblPrChange, .sectPrChange, .tblGridChange, .tblPrExChange, .numberingChange, .delInstrText, .tabs, .sdtPr,
      .sdtEndPr, .rt, .tblGrid, .fldData, .ffData, .binData:
      .leftOut
    case .pPrChange, .rPrChange, .trPrChange, .tcPrChange: .oldProperties
    case .ins, .del, .moveFrom, .moveTo, .cellIns, .cellDel: .change
    default: .plain
    }
  }
}

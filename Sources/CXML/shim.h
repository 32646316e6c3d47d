// libxml2's SAX reader and its HTML parser without ICU: where libxml2 was built with ICU, its encoding.h would bring in ICU's types, which
// clash with those of the other ICU inside Swift's Foundation. The converters' fields they are for are not used here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
#include <libxml/tree.h>
#include <libxml/xmlwriter.h>

// libxml2 prints what it cannot attach to a parser, such as a byte that a charset lacks, unless it is told to whom else.
static void cxml_ignore(void *context, const char *message, ...) { (void)context; (void)message; }
static inline void cxml_silence(void) { xmlSetGenericErrorFunc(NULL, cxml_ignore); }

// libxml2's xmlFree is a variable, which Swift's checks on shared state refuse.
static inline void cxml_free(void *memory) { xmlFree(memory); }

// The reference implementation of GitHub Flavored Markdown: CommonMark with tables, notes and task lists.
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

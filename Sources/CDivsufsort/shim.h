// libdivsufsort, which sorts the suffixes of a text.
#include <divsufsort.h>

// libxlsxwriter, which writes .xlsx files.
#include <xlsxwriter.h>

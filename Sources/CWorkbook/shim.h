#pragma once
// libxlsxwriter: workbooks that spreadsheets open.
#include <xlsxwriter.h>

#pragma once
// libzip: the members of a workbook, unpacked piece by piece.
#include <zip.h>

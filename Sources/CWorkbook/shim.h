#pragma once
// libxlsxwriter: workbooks that spreadsheets open. Wrapped is what Swift cannot import (enumerations as numbers, structs
// full of texts that are copied anyway) or what the house always does alike.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

/// A workbook that is written into a file of the system's own, which has no name and is gone with its handle.
static inline lxw_workbook *samverkan_workbook(FILE *file) {
    char path[40];
    snprintf(path, sizeof path, "/proc/self/fd/%d", fileno(file));
    return workbook_new(path);
}

/// The bytes written into the file, to be freed with `free`; NULL when they cannot be read.
static inline unsigned char *samverkan_workbook_bytes(FILE *file, size_t *count) {
    if (fseek(file, 0, SEEK_END) != 0) return NULL;
    long size = ftell(file);
    if (size <= 0 || fseek(file, 0, SEEK_SET) != 0) return NULL;
    unsigned char *bytes = (unsigned char *)malloc((size_t)size);
    if (!bytes) return NULL;
    *count = fread(bytes, 1, (size_t)size, file);
    if (*count == (size_t)size) return bytes;
    free(bytes);
    return NULL;
}

/// Without a time of its own the workbook would hold the clock's, and two runs would differ.
static inline lxw_error samverkan_workbook_describe(lxw_workbook *workbook, const char *title, long long created) {
    lxw_doc_properties properties;
    memset(&properties, 0, sizeof properties);
    properties.title = (char *)title;
    properties.created = (time_t)created;
    return workbook_set_properties(workbook, &properties);
}

typedef struct {
    double size;
    /// RGB, or −1 for none.
    int fill, ink;
    int bold, wraps, locked, bordered, top, indent;
} samverkan_style;

static inline lxw_format *samverkan_workbook_format(
    lxw_workbook *workbook, const samverkan_style *style, const char *pattern) {
    lxw_format *format = workbook_add_format(workbook);
    if (!format) return NULL;
    if (style->size > 0) format_set_font_size(format, style->size);
    if (style->bold) format_set_bold(format);
    if (style->ink >= 0) format_set_font_color(format, (lxw_color_t)style->ink);
    if (style->fill >= 0) {
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_fg_color(format, (lxw_color_t)style->fill);
    }
    if (style->wraps) format_set_text_wrap(format);
    if (style->top) format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (style->indent > 0) format_set_indent(format, (uint8_t)style->indent);
    if (style->bordered) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, 0xB0B0B0);
    }
    if (!style->locked) format_set_unlocked(format);
    if (pattern[0]) format_set_num_format(format, pattern);
    return format;
}

/// A differential format, for what is filled where a condition holds.
static inline lxw_format *samverkan_workbook_highlight_format(lxw_workbook *workbook, int fill, int ink) {
    lxw_format *format = workbook_add_format(workbook);
    if (!format) return NULL;
    format_set_bg_color(format, (lxw_color_t)fill);
    format_set_font_color(format, (lxw_color_t)ink);
    return format;
}

static inline lxw_error samverkan_sheet_date(
    lxw_worksheet *sheet, unsigned row, unsigned column, int year, int month, int day, lxw_format *format) {
    lxw_datetime date = {year, month, day, 0, 0, 0};
    return worksheet_write_datetime(sheet, row, (lxw_col_t)column, &date, format);
}

/// A list to choose from; what is not in it may be refused with the words given, a blank never.
static inline lxw_error samverkan_sheet_choices(
    lxw_worksheet *sheet, unsigned row, unsigned column, unsigned last_row, unsigned last_column, const char *source,
    int refuses, const char *title, const char *message) {
    lxw_data_validation validation;
    memset(&validation, 0, sizeof validation);
    validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    validation.value_formula = (char *)source;
    validation.show_error = refuses ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF;
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
    validation.error_title = (char *)title;
    validation.error_message = (char *)message;
    return worksheet_data_validation_range(
        sheet, row, (lxw_col_t)column, last_row, (lxw_col_t)last_column, &validation);
}

/// Words that show beside a cell when it is chosen.
static inline lxw_error samverkan_sheet_prompt(
    lxw_worksheet *sheet, unsigned row, unsigned column, unsigned last_row, unsigned last_column, const char *title,
    const char *message) {
    lxw_data_validation validation;
    memset(&validation, 0, sizeof validation);
    validation.validate = LXW_VALIDATION_TYPE_ANY;
    validation.input_title = (char *)title;
    validation.input_message = (char *)message;
    return worksheet_data_validation_range(
        sheet, row, (lxw_col_t)column, last_row, (lxw_col_t)last_column, &validation);
}

/// Fills the cells whose text begins so.
static inline lxw_error samverkan_sheet_highlight(
    lxw_worksheet *sheet, unsigned row, unsigned column, unsigned last_row, unsigned last_column, const char *beginning,
    lxw_format *format) {
    lxw_conditional_format condition;
    memset(&condition, 0, sizeof condition);
    condition.type = LXW_CONDITIONAL_TYPE_TEXT;
    condition.criteria = LXW_CONDITIONAL_CRITERIA_TEXT_BEGINS_WITH;
    condition.value_string = (char *)beginning;
    condition.format = format;
    return worksheet_conditional_format_range(
        sheet, row, (lxw_col_t)column, last_row, (lxw_col_t)last_column, &condition);
}

/// Protects the locked cells, without a password: against mishaps, not against anybody. Columns and rows may be made
/// larger, for those who need a larger text.
static inline void samverkan_sheet_protect(lxw_worksheet *sheet) {
    lxw_protection options;
    memset(&options, 0, sizeof options);
    options.format_columns = 1;
    options.format_rows = 1;
    options.autofilter = 1;
    options.sort = 1;
    worksheet_protect(sheet, NULL, &options);
}

/// One page wide, on A4, with the heading row on each page.
static inline void samverkan_sheet_print(lxw_worksheet *sheet, int landscape, int heading_row) {
    worksheet_set_paper(sheet, 9);
    worksheet_fit_to_pages(sheet, 1, 0);
    if (landscape) worksheet_set_landscape(sheet);
    if (heading_row >= 0) worksheet_repeat_rows(sheet, (lxw_row_t)heading_row, (lxw_row_t)heading_row);
}

#pragma once
// librsvg, cairo and fontconfig, wrapped for one use: an SVG in memory becomes a PNG or a PDF in memory, without signs that
// no font has.
#include <librsvg/rsvg.h>
#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    unsigned char *data;
    size_t count, capacity;
} samverkan_bytes;

static inline cairo_status_t samverkan_rsvg_append(void *closure, const unsigned char *data, unsigned int length) {
    samverkan_bytes *bytes = (samverkan_bytes *)closure;
    if (bytes->count + length > bytes->capacity) {
        size_t capacity = 2 * (bytes->count + length);
        unsigned char *grown = (unsigned char *)realloc(bytes->data, capacity);
        if (!grown) return CAIRO_STATUS_WRITE_ERROR;
        bytes->data = grown;
        bytes->capacity = capacity;
    }
    memcpy(bytes->data + bytes->count, data, length);
    bytes->count += length;
    return CAIRO_STATUS_SUCCESS;
}

/// Whether any font of the machine has a character. Asked on one thread.
static inline int samverkan_fonts_have(unsigned int character) {
    static FcCharSet *covered = NULL;
    if (!covered) {
        FcPattern *any = FcPatternCreate();
        FcConfigSubstitute(NULL, any, FcMatchPattern);
        FcDefaultSubstitute(any);
        FcResult result;
        FcFontSet *fonts = FcFontSort(NULL, any, FcTrue, &covered, &result);
        if (fonts) FcFontSetDestroy(fonts);
        FcPatternDestroy(any);
        if (!covered) covered = FcCharSetCreate();
    }
    return FcCharSetHasChar(covered, character);
}

/// Draws one SVG on a page of a size. Returns NULL when it went well, else what went wrong, to be freed with `free`. A
/// handle that is made from data alone has no base to load anything from.
static inline char *samverkan_rsvg_paint(
    cairo_t *page, const unsigned char *svg, size_t length, double width, double height) {
    GError *error = NULL;
    RsvgHandle *handle = rsvg_handle_new_from_data(svg, length, &error);
    if (!handle) {
        char *message = strdup(error ? error->message : "no handle");
        g_clear_error(&error);
        return message;
    }
    cairo_set_source_rgb(page, 1, 1, 1);
    cairo_paint(page);
    RsvgRectangle whole = {0, 0, width, height};
    char *message = NULL;
    if (!rsvg_handle_render_document(handle, page, &whole, &error)) {
        message = strdup(error ? error->message : "not drawn");
        g_clear_error(&error);
    }
    g_object_unref(handle);
    return message;
}

/// Draws SVGs, which follow each other in memory, each to the size given: in points for the pages of a PDF, in pixels for
/// a PNG, which has one. Returns NULL when it went well, else what went wrong, to be freed with `free`; the bytes are to
/// be freed with `free` in either case.
static inline char *samverkan_rsvg_draw(
    const unsigned char *svg, const size_t *lengths, const double *widths, const double *heights, size_t count,
    int as_pdf, samverkan_bytes *bytes) {
    cairo_surface_t *surface =
        as_pdf ? cairo_pdf_surface_create_for_stream(samverkan_rsvg_append, bytes, widths[0], heights[0])
               : cairo_image_surface_create(CAIRO_FORMAT_RGB24, (int)widths[0], (int)heights[0]);
    // The time of writing is the only thing that would differ between two runs, and between time zones.
    if (as_pdf) cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z");
    cairo_t *page = cairo_create(surface);
    char *message = NULL;
    for (size_t number = 0; number < count && !message; number += 1) {
        if (number > 0) {
            cairo_show_page(page);
            cairo_pdf_surface_set_size(surface, widths[number], heights[number]);
        }
        message = samverkan_rsvg_paint(page, svg, lengths[number], widths[number], heights[number]);
        svg += lengths[number];
    }
    cairo_status_t status = cairo_status(page);
    cairo_destroy(page);
    if (status == CAIRO_STATUS_SUCCESS) {
        if (as_pdf) {
            cairo_surface_finish(surface);
            status = cairo_surface_status(surface);
        } else {
            status = cairo_surface_write_to_png_stream(surface, samverkan_rsvg_append, bytes);
        }
    }
    cairo_surface_destroy(surface);
    if (!message && status != CAIRO_STATUS_SUCCESS) message = strdup(cairo_status_to_string(status));
    return message;
}

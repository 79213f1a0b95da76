#pragma once
// What Swift cannot import from Graphviz (variadics, function-like macros, non-const strings), wrapped. Nothing here
// allocates but what the matching `free` below releases; every call belongs on the one Graphviz thread.
#include <gvc.h>
#include <stdlib.h>
#include <string.h>

// Exported by libgvc without a header. Set, it stops Graphviz from opening image, shape and font files.
extern char *HTTPServerEnVar;

static inline GVC_t *samverkan_gv_context(void) {
    HTTPServerEnVar = (char *)"samverkan";
    return gvContext();
}

/// Whether the installed plug-ins of a kind ("layout", "device") include one of that name.
static inline int samverkan_gv_has(GVC_t *context, const char *kind, const char *name) {
    int count = 0, found = 0;
    char **list = gvPluginList(context, kind, &count, NULL);
    for (int i = 0; list && i < count; i++) {
        if (strcmp(list[i], name) == 0) found = 1;
        free(list[i]);
    }
    free(list);
    return found;
}

static inline void samverkan_gv_capture(agusererrf callback) {
    agseterr(AGWARN);
    agseterrf(callback);
}

/// The text is used as a format: it must hold no `%`. One long message at the start makes the library's buffer so
/// large that it never has to grow in the middle of a message, which would read its arguments twice and crash.
static inline void samverkan_gv_say(const char *text) { agerr(AGWARN, text); }

static inline Agraph_t *samverkan_gv_open(const char *name, int directed) {
    Agdesc_t kind = {0};
    kind.directed = directed != 0;
    kind.maingraph = 1;
    kind.has_attrs = 1;
    return agopen((char *)name, kind, NULL);
}

static inline Agnode_t *samverkan_gv_node(Agraph_t *graph, const char *name) {
    return agnode(graph, (char *)name, 1);
}

static inline Agedge_t *samverkan_gv_edge(Agraph_t *graph, Agnode_t *tail, Agnode_t *head, const char *key) {
    return agedge(graph, tail, head, (char *)key, 1);
}

/// kind: AGRAPH, AGNODE or AGEDGE.
static inline void samverkan_gv_declare(Agraph_t *graph, int kind, const char *name, const char *value) {
    agattr(graph, kind, (char *)name, (char *)value);
}

static inline void samverkan_gv_set(void *object, const char *name, const char *value) {
    agsafeset(object, (char *)name, (char *)value, (char *)"");
}

static inline int samverkan_gv_layout(GVC_t *context, Agraph_t *graph, const char *engine) {
    return gvLayout(context, graph, engine);
}

static inline int samverkan_gv_render(
    GVC_t *context, Agraph_t *graph, const char *format, char **bytes, size_t *count) {
    unsigned int length = 0;
    int status = gvRenderData(context, graph, format, bytes, &length);
    *count = length;
    return status;
}

// Points; y grows upwards.
static inline double samverkan_gv_x(Agnode_t *node) { return ND_coord(node).x; }
static inline double samverkan_gv_y(Agnode_t *node) { return ND_coord(node).y; }
static inline double samverkan_gv_width(Agnode_t *node) { return ND_width(node) * 72; }
static inline double samverkan_gv_height(Agnode_t *node) { return ND_height(node) * 72; }

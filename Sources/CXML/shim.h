#pragma once
// libxml2's SAX2 push parser.
#include <libxml/xmlversion.h>
// Its converters are not used here, and the headers they need are not those that Foundation has.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <string.h>

// Says nothing: what went wrong is asked for afterwards.
static inline void samverkan_xml_silence(void *context, xmlErrorPtr error) {}

/// A push parser that tells of elements, text and a document type, and of nothing else: there is nobody to tell of an
/// entity, so none is kept, none is expanded and nothing is fetched. NULL when there is no memory.
static inline xmlParserCtxtPtr samverkan_xml_open(
    void *listener, startElementNsSAX2Func begin, endElementNsSAX2Func end, charactersSAXFunc text,
    internalSubsetSAXFunc document_type) {
    xmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = begin;
    handler.endElementNs = end;
    handler.characters = text;
    handler.ignorableWhitespace = text;
    handler.internalSubset = document_type;
    handler.serror = samverkan_xml_silence;
    // What has no parser to tell of, a bad encoding for one, would go to standard error.
    xmlSetStructuredErrorFunc(NULL, samverkan_xml_silence);
    xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, listener, NULL, 0, NULL);
    // Entities are replaced, since an ampersand in an attribute is given as one only then; there are no others.
    if (parser) xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOENT);
    return parser;
}

/// The parser's own copy of a name. Element and attribute names are such copies too, so that equal names are equal pointers.
static inline const xmlChar *samverkan_xml_name(xmlParserCtxtPtr parser, const char *name) {
    return xmlDictLookup(parser->dict, (const xmlChar *)name, -1);
}

/// The line, from 1, where the document stopped being well formed.
static inline int samverkan_xml_error_line(xmlParserCtxtPtr parser) {
    const xmlError *error = xmlCtxtGetLastError(parser);
    return error && error->line > 0 ? error->line : 1;
}

/// How many names and short texts the parser keeps copies of.
static inline int samverkan_xml_name_count(xmlParserCtxtPtr parser) { return xmlDictSize(parser->dict); }

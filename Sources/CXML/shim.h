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

/// A push parser that tells of elements, text, instructions and a document type, and of nothing else: there is nobody to
/// tell of an entity, so none is kept, none is expanded and nothing is fetched. NULL when there is no memory.
///
/// What a document says of its encoding is passed over on request, since it was UTF-8 or made so.
static inline xmlParserCtxtPtr samverkan_xml_open(
    void *listener, startElementNsSAX2Func begin, endElementNsSAX2Func end, charactersSAXFunc text,
    internalSubsetSAXFunc document_type, processingInstructionSAXFunc instruction, int ignores_encoding) {
    xmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = begin;
    handler.endElementNs = end;
    handler.characters = text;
    handler.ignorableWhitespace = text;
    handler.internalSubset = document_type;
    handler.processingInstruction = instruction;
    handler.serror = samverkan_xml_silence;
    // What has no parser to tell of, a bad encoding for one, would go to standard error.
    xmlSetStructuredErrorFunc(NULL, samverkan_xml_silence);
    xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, listener, NULL, 0, NULL);
    // Entities are replaced, since an ampersand in an attribute is given as one only then; there are no others.
    int options = XML_PARSE_NONET | XML_PARSE_NOENT | (ignores_encoding ? XML_PARSE_IGNORE_ENC : 0);
    if (parser) xmlCtxtUseOptions(parser, options);
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

/// What went wrong, as libxml2 numbers it.
static inline int samverkan_xml_error_code(xmlParserCtxtPtr parser) {
    const xmlError *error = xmlCtxtGetLastError(parser);
    return error ? error->code : 0;
}

/// Whether that was something longer than the parser holds; there is no number for it.
static inline int samverkan_xml_is_too_long(xmlParserCtxtPtr parser) {
    const xmlError *error = xmlCtxtGetLastError(parser);
    if (!error || !error->message) return 0;
    return error->code == XML_ERR_NAME_TOO_LONG || strstr(error->message, "too long") ||
        strstr(error->message, "too big") || strstr(error->message, "Huge input");
}

/// How many names and short texts the parser keeps copies of.
static inline int samverkan_xml_name_count(xmlParserCtxtPtr parser) { return xmlDictSize(parser->dict); }

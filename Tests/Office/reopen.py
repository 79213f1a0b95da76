"""Opens a document and slides with python-docx and python-pptx and compares them with what they must hold.

Usage: reopen.py DOCX PPTX EXPECTED.json, where EXPECTED has headings, tables and pictures of the document, and slides,
tables and pictures of the slides. Ends with 0 when all is equal, 1 when not, 3 where the packages are not installed.
"""

import json
import sys

try:
    import docx
    import pptx
except ImportError as error:
    print(error)
    sys.exit(3)

DESCRIPTION = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


def squeezed(text):
    return "".join(text.split())


def document(path):
    opened = docx.Document(path)
    names = {"Heading 1": 1, "Heading 2": 2, "Title": 0}
    headings = [
        [names[p.style.name], squeezed(p.text)] for p in opened.paragraphs if p.style.name in names
    ]
    tables = [
        [[squeezed(cell.text) for cell in row.cells] for row in table.rows]
        for table in opened.tables
        if table.style is not None and table.style.name == "Table Grid"
    ]
    pictures = [element.get("descr") for element in opened.element.iter(DESCRIPTION)]
    return {"headings": headings, "tables": tables, "pictures": [squeezed(p) for p in pictures]}


def slides(path):
    opened = pptx.Presentation(path)
    tables, pictures, titles = [], [], []
    for slide in opened.slides:
        titles.append(squeezed(slide.shapes.title.text))
        for shape in slide.shapes:
            if shape.has_table:
                tables.append(
                    [[squeezed(cell.text) for cell in row.cells] for row in shape.table.rows]
                )
            if shape.shape_type == 13:
                pictures.append(squeezed(shape._element.nvPicPr.cNvPr.get("descr")))
    return {"slides": titles, "tables": tables, "pictures": pictures}


def main():
    with open(sys.argv[3], encoding="utf-8") as file:
        expected = json.load(file)
    status = 0
    for name, found in (("document", document(sys.argv[1])), ("slides", slides(sys.argv[2]))):
        for key, value in expected[name].items():
            if found[key] != value:
                print(f"{name} {key}: found {found[key]!r}, expected {value!r}")
                status = 1
    return status


sys.exit(main())

internal import Model

extension Survey {
    /// The survey to be printed: a page for each organisation, or one with all of them. It can be filled in on a screen too.
    ///
    /// Large type, one partner at a time, and no question is cut by the end of a page. Everything is in the file.
    public func paper(inOne: Bool) -> [SurveyFile] {
        if inOne {
            return [
                SurveyFile(
                    language("enkät", "survey") + ".html",
                    page(respondents.map(form).joined(), title: words.longTitle))
            ]
        }
        let stems = SurveyFile.stems(for: respondents.map { network.actors[$0.actor].id.text })
        return zip(stems, respondents).map { stem, respondent in
            SurveyFile(
                stem + ".html",
                page(form(respondent), title: words.longTitle + " – " + names.actors[respondent.actor]))
        }
    }

    private func page(_ body: String, title: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(HTMLForm.escaped(title))</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        <main>
        \(body)</main>
        </body>
        </html>

        """
    }

    // Points, since it is printed: nothing below 14. A box is drawn by its border, which printers do not leave out.
    private static let style = """
        @page { size: A4; margin: 15mm 16mm; }
        body { font: 14pt/1.35 sans-serif; color: #000; background: #fff; margin: 0 auto; max-width: 46em; padding: 0 1em; }
        h1 { font-size: 22pt; line-height: 1.2; }
        h2 { font-size: 18pt; margin: 1.2em 0 .3em; break-after: avoid; }
        h3 { font-size: 16pt; margin: 1em 0 .2em; break-after: avoid; }
        p { margin: .4em 0; }
        dt { font-weight: bold; margin-top: .4em; break-after: avoid; }
        dd { margin: 0 0 0 1.2em; }
        fieldset { border: 2pt solid #000; margin: .6em 0; padding: .3em .8em .5em; }
        legend { font-weight: bold; padding: 0 .3em; }
        .choices { margin: .4em 0; padding: 0; list-style: none; }
        .item { break-inside: avoid; }
        .choices label, .short label { display: flex; align-items: center; padding: .05em 0; }
        .short { display: flex; flex-wrap: wrap; gap: .1em 1.1em; margin: .2em 0; padding: 0; list-style: none; }
        .asks { font-weight: bold; margin-top: .7em; }
        input[type=radio], input[type=checkbox] { appearance: none; width: 15pt; height: 15pt; flex: none; margin: 0 .5em 0 0; border: 1.5pt solid #000; background: #fff; }
        input:checked { box-shadow: inset 0 0 0 3pt #fff, inset 0 0 0 9pt #000; }
        input:focus-visible { outline: 3pt solid #1a5fb4; outline-offset: 2pt; }
        input[type=text] { font: inherit; border: 0; border-bottom: 1.5pt solid #000; border-radius: 0; background: #fff; width: 12em; padding: .1em; }
        .form + .form { break-before: page; }
        .questions { break-before: page; }
        """

    private func form(_ respondent: Respondent) -> String {
        let number = "a\(respondent.actor + 1)"
        var text = "<div class=\"form\">\n<h1>\(HTMLForm.escaped(words.longTitle))</h1>\n"
        text += "<p><strong>\(HTMLForm.escaped(names.actors[respondent.actor]))</strong></p>\n"
        text +=
            "<p><label for=\"\(number)-kod\">\(HTMLForm.escaped(words.respondentCode))</label> "
        text +=
            "<input type=\"text\" id=\"\(number)-kod\" autocomplete=\"off\" aria-describedby=\"\(number)-hint\"></p>\n"
        text += "<p id=\"\(number)-hint\">\(HTMLForm.escaped(words.codeHint))</p>\n"
        for part in words.introduction {
            text += "<h2>\(HTMLForm.escaped(part.heading))</h2>\n"
            for paragraph in part.paragraphs { text += "<p>\(HTMLForm.escaped(paragraph))</p>\n" }
        }
        text += "<h2>\(HTMLForm.escaped(language("Nivåerna", "The levels")))</h2>\n<dl>\n"
        for choice in choices {
            text += "<dt>\(HTMLForm.escaped(choice.label))</dt><dd>\(HTMLForm.escaped(choice.meaning))</dd>\n"
        }
        text += "</dl>\n<div class=\"questions\">\n"
        for partner in respondent.partners {
            text += "<section>\n"
            for (place, forum) in partner.forums.enumerated() {
                // A heading is never left behind on the page before.
                text += "<div class=\"item\">\n"
                if place == 0 { text += "<h2>\(HTMLForm.escaped(names.actors[partner.actor]))</h2>\n" }
                text += item(partner.actor, forum, in: number) + "</div>\n"
            }
            text += "</section>\n"
        }
        return text + "</div>\n</div>\n"
    }

    private func item(_ partner: Actor.Place, _ forum: Forum.Place?, in form: String) -> String {
        let name = "\(form)-\(partner + 1)-\((forum ?? -1) + 1)"
        var text = "<fieldset>\n<legend>\(HTMLForm.escaped(names.forum(forum)))</legend>\n"
        text += "<p id=\"\(name)\">\(HTMLForm.escaped(question(partner, forum)))</p>\n"
        text += boxes(choices.map(\.label), "radio", name + "-n", "choices", labelledBy: name)
        if asksWishes {
            text +=
                "<p class=\"asks\" id=\"\(name)-onskad\">\(HTMLForm.escaped(words.wanted + language(" framöver (frivilligt)", " from here on (optional)")))</p>\n"
            text += boxes(
                levels.map(\.level), "radio", name + "-w", "short", labelledBy: name + "-onskad",
                saying: levels.map(\.label))
            text +=
                "<p class=\"asks\" id=\"\(name)-hinder\">\(HTMLForm.escaped(words.obstacle + language(", det som mest står i vägen (frivilligt)", ", what stands most in the way (optional)")))</p>\n"
            text += boxes(words.obstacles, "checkbox", name + "-h", "short", labelledBy: name + "-hinder")
            let other = HTMLForm.escaped(
                language("Annat, utan personnamn:", "Other, without names of persons:"))
            text +=
                "<p><label>\(other) <input type=\"text\" name=\"\(name)-annat\" autocomplete=\"off\"></label></p>\n"
        }
        return text + "</fieldset>\n"
    }

    private func boxes(
        _ labels: [String], _ type: String, _ name: String, _ kind: String, labelledBy: String,
        saying: [String]? = nil
    ) -> String {
        let role = type == "radio" ? "radiogroup" : "group"
        let items = labels.enumerated().map { place, label in
            let spoken = saying.map { " aria-label=\"\(HTMLForm.escaped($0[place]))\"" } ?? ""
            return
                "<div><label><input type=\"\(type)\" name=\"\(name)\"\(spoken)>\(HTMLForm.escaped(label))</label></div>\n"
        }
        return
            "<div class=\"\(kind)\" role=\"\(role)\" aria-labelledby=\"\(labelledBy)\">\n\(items.joined())</div>\n"
    }
}

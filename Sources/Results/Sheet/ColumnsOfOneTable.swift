internal import Model

// What stands in one table's columns alone. Those of several are in `Columns.swift`; a test holds both against the
// tables.

extension Sheet.Column {
    /// For explanations only: a table makes its own.
    package static let ofOneTable: [Self] =
        ofAnswers + ofChange + ofConversations + ofFormats + ofForms + ofGroups + ofPlaces + ofReports
        + ofWorkbooks + ofAssociation + ofMeetings + ofKeyPlayers + ofSeparation + ofResilience + ofFollowUp

    private static let ofFormats: [Self] = [
        said(
            "format", "Format", "Format",
            "Så anges formatet i --from och --to.", "How the format is given in --from and --to."),
        said(
            "format_name", "Heter", "Called",
            "Vad de som har gjort formatet kallar det.", "What the makers of the format call it."),
        said(
            "endings", "Ändelser", "Endings",
            "Ändelser som filer av formatet brukar ha.", "Endings that files of the format usually have."),
        said(
            "is_read", "Läses", "Read", "Om filer av formatet läses.", "Whether files of the format are read."
        ),
        said(
            "is_written", "Skrivs", "Written",
            "Om filer av formatet skrivs.", "Whether files of the format are written."),
        said(
            "carries", "Rymmer", "Carries",
            "Vad filer av formatet kan säga; resten räknas upp när det skrivs.",
            "What files of the format can say; the rest is listed when one is written."),
        said(
            "in_degree", "Nämns av", "Named by", "Så många andra nämner aktören.",
            "How many others name the actor."),
        said(
            "out_degree", "Nämner", "Names", "Så många andra nämner aktören själv.",
            "How many others the actor names itself."),
    ]

    private static let ofAnswers: [Self] = [
        said(
            "relevant", "Aktuell", "Relevant",
            "Nej, om den som svarade sade att samverkan inte är aktuell.",
            "No, if whoever answered said that working together is not relevant."),
        said(
            "respondent", "Svarande", "Respondent",
            "Koden för den som svarade; aldrig ett namn.",
            "The code of whoever answered; never a name."),
        said(
            "stated_by", "Uppger", "Says so",
            "Den organisation som säger det, eller ”dokument”.",
            "The organisation that says so, or “document”."),
        said(
            "about", "Om", "About",
            "Vad svaret eller mallen gäller.",
            "What the answer or the template is about."),
        said(
            "above", "Över målet", "Above target",
            "Så många av aktörens relationer är djupare än sitt mål.",
            "How many of the actor’s relations are deeper than their target."),
        said(
            "answers", "Svar", "Answers",
            "Så många svar nämner hindret.",
            "How many answers name the obstacle."),
        said(
            "apart", "Minst två steg isär", "Two steps apart",
            "Så många relationer där de två sidorna säger minst två nivåer olika.",
            "In how many relations the two sides are two levels or more apart."),
        said(
            "capacity", "Kapacitet", "Capacity",
            "Så många djupa relationer aktören säger sig orka med.",
            "How many deep relations the actor says that it can carry."),
        said(
            "changes_brokers", "Kan byta mellanhand", "Could change go-betweens",
            "Om svaret kan ändra vilka som är mellanhänder.",
            "Whether the answer could change who the go-betweens are."),
        said(
            "changes_headline", "Kan ändra andelen", "Could change the share",
            "Om svaret kan ändra andelen i linje med målen.",
            "Whether the answer could change the share in line with the targets."),
        said(
            "common_partners", "Gemensamma", "In common",
            "Så många samverkar båda redan med.",
            "With how many both already work."),
        said(
            "deep_ties", "Djupa relationer", "Deep relations",
            "Så många djupa relationer aktören säkert har.",
            "How many deep relations the actor surely has."),
        said(
            "possible_deep_ties", "Djupa, högst", "Deep, at most",
            "Så många djupa relationer aktören kan ha, om alla osäkra är djupa.",
            "How many deep relations the actor may have, if all in doubt are deep."),
        said(
            "overloaded", "Över kapacitet", "Over capacity",
            "Vem av de två som redan har fler djupa relationer än den orkar.",
            "Which of the two already has more deep relations than it can carry."),
        said(
            "deeper", "Anger mer", "Says more",
            "Den av de två som säger den djupare nivån; i skalans prövning: så många når djupare än nivån.",
            "Which of the two says the deeper level; where the scale is checked: how many reach deeper than the level."
        ),
        said(
            "forums", "Forum", "Forum",
            "De forum där frågan är öppen.",
            "The forums in which the question is open."),
        said(
            "is_last", "Avgör ensamt", "Decides alone",
            "Om detta enda svar räcker för att avgöra relationen.",
            "Whether this single answer is enough to decide the relation."),
        said(
            "owed", "Saknas av samma", "Owed by the same",
            "Så många svar saknas av samma organisation.",
            "How many answers the same organisation still owes."),
        said(
            "words", "Med egna ord", "In their words",
            "Hindret som de som svarade skrev det.",
            "The obstacle as those who answered wrote it."),
    ]

    private static let ofChange: [Self] = [
        said(
            "centralization", "Centralisering", "Centralization",
            "Hur mycket nätet kretsar kring en enda: 0 är jämnt, 1 är en stjärna.",
            "How much the network turns around a single one: 0 is even, 1 is a star."),
        said(
            "depth", "Djup", "Depth",
            "Om samverkan har blivit djupare, grundare eller varken eller.",
            "Whether collaboration has become deeper, shallower or neither."),
        said(
            "ei_counties", "E–I, län", "E–I, counties",
            "Om relationerna går mest mellan länen (mot 1) eller inom dem (mot −1).",
            "Whether ties go mostly between counties (toward 1) or within them (toward −1)."),
        said(
            "ei_kinds", "E–I, typer", "E–I, kinds",
            "Om relationerna går mest mellan aktörstyperna (mot 1) eller inom dem (mot −1).",
            "Whether ties go mostly between kinds (toward 1) or within them (toward −1)."),
        said(
            "ei_index", "E–I", "E–I",
            "Om gruppens relationer går mest utåt (mot 1) eller inåt (mot −1).",
            "Whether the group’s ties go mostly outward (toward 1) or inward (toward −1)."),
        said(
            "ei_rescaled", "E–I omräknat", "E–I rescaled",
            "E–I jämfört med det lägsta och högsta som gruppernas storlek tillåter.",
            "E–I against the lowest and highest that the sizes of the groups allow."),
        said(
            "fragmentation", "Splittring", "Fragmentation",
            "Andelen par av aktörer som ingen väg förbinder.",
            "The share of pairs of actors that no path joins."),
        said(
            "in_doubt", "Osäkra", "In doubt",
            "Så många par kan ha en relation eller inte: svaren räcker inte för att säga det.",
            "How many pairs may or may not have a tie: the answers do not tell."),
        said(
            "jaccard", "Jaccard", "Jaccard",
            "Andelen av relationerna i någon av två mätomgångar som finns i båda.",
            "The share of the ties in either of two waves that are in both."),
        said(
            "not_comparable", "Går ej", "Not comp.",
            "Så många relationer går inte att jämföra mellan mätomgångarna.",
            "How many relations cannot be compared between the waves."),
        said(
            "to_targets", "Mot målen", "To targets",
            "Om nätverket har kommit närmare sina mål eller längre ifrån dem.",
            "Whether the network has come nearer its targets or moved away from them."),
        said(
            "certain", "Säkert", "Certain",
            "Om det gäller hur osäkra svar än faller ut.",
            "Whether it holds however answers in doubt turn out."),
        said(
            "density_between", "Täthet utåt", "Density outward",
            "Andelen av gruppens möjliga relationer till andra som finns.",
            "The share of the group’s possible ties to others that exist."),
        said(
            "density_within", "Täthet inom", "Density within",
            "Andelen av de möjliga relationerna inom gruppen som finns.",
            "The share of the possible ties within the group that exist."),
        said(
            "finding", "Vad", "Finding",
            "Vad som är värt att se i nätets form: en ensam länk, någon som håller ihop nätet ensam, ett delnät.",
            "What is worth seeing in the shape of the network: a lone link, one that alone holds it together, a part."
        ),
        said(
            "grouping", "Delat efter", "By",
            "Vad aktörerna är indelade efter, till exempel län eller typ.",
            "What the actors are divided by, such as county or kind."),
        said(
            "other", "Med", "With",
            "Den andra aktören, när fyndet gäller två.",
            "The other actor, where the finding is about two."),
        said(
            "who", "Vem", "Who",
            "Den eller de aktörer som fyndet gäller.",
            "The actor or actors that the finding is about."),
        said(
            "ties_between", "Utåt", "Outward",
            "Så många relationer gruppen har till andra grupper.",
            "How many ties the group has to other groups."),
        said(
            "ties_within", "Inom", "Within",
            "Så många relationer som går inom gruppen.",
            "How many ties go within the group."),
        said(
            "before_wave", "Tidigare", "Earlier",
            "Den tidigare mätomgång som jämförs.",
            "The earlier wave that is compared."),
        said(
            "carried", "Har det", "Carry it",
            "Så många relationer når den nivå där kännetecknet brukar finnas.",
            "How many relations reach the level at which the characteristic is usually found."),
        said(
            "not_carried", "Har inte", "Do not",
            "Så många relationer når den inte.",
            "How many relations do not reach it."),
        said(
            "characteristic", "Kännetecken", "Characteristic",
            "Det kännetecken på samverkan som raden gäller.",
            "The characteristic of collaboration that the row is about."),
        said(
            "from_level", "Från nivå", "From level",
            "Den nivå som kännetecknet brukar finnas från.",
            "The level from which the characteristic is usually found."),
        said(
            "needed", "Behövs", "Needed",
            "Om forumets syfte kräver kännetecknet.",
            "Whether the forum’s purpose needs the characteristic."),
        said(
            "not_relevant", "Ej aktuella", "Not relevant",
            "Så många relationer som inte är aktuella.",
            "How many relations are not relevant."),
        said(
            "possible", "Par", "Pairs",
            "Så många par av aktörer som kan ha en relation.",
            "How many pairs of actors may have a tie."),
        said(
            "unknown", "Okänt", "Unknown",
            "Så många relationer vet man inte nog om.",
            "Of how many relations too little is known."),
        said(
            "value", "Nu", "Now",
            "Vad som är sagt om kännetecknet i mätomgången.",
            "What is said of the characteristic in the wave."),
    ]

    private static let ofConversations: [Self] = [
        said(
            "targets", "Alla mål", "All targets",
            "Så många relationer har mål i forumet.",
            "How many relations have a target in the forum."),
        said(
            "fragmentation_before", "Splittring före", "Fragmentation before",
            "Andelen par utan väg mellan sig, innan samtalen har lett till målet.",
            "The share of pairs without a path, before the conversations have led to the target."),
        said(
            "fragmentation_after", "Splittring efter", "Fragmentation after",
            "Andelen par utan väg mellan sig, om samtalen hittills på listan leder till målet.",
            "The share of pairs without a path, if the conversations so far on the list lead to the target."),
        said(
            "reach_before", "Räckvidd före", "Reach before",
            "Hur nära varandra aktörerna står, innan samtalen har lett till målet.",
            "How near each other the actors are, before the conversations have led to the target."),
        said(
            "reach_after", "Räckvidd efter", "Reach after",
            "Hur nära varandra aktörerna står, om samtalen hittills på listan leder till målet.",
            "How near each other the actors are, if the conversations so far on the list lead to the target."),
        said(
            "within_before", "I linje före", "In line before",
            "Så många relationer är säkert i linje med målet, innan samtalen.",
            "How many relations are surely in line with the target, before the conversations."),
        said(
            "within_after", "I linje efter", "In line after",
            "Så många blir säkert i linje, om samtalen hittills på listan leder till målet.",
            "How many come surely in line, if the conversations so far on the list lead to the target."),
        said(
            "agreement", "Önskan", "Wish",
            "Om båda, den ena eller ingen önskar djupare samverkan.",
            "Whether both, one or neither wish to work closer."),
        said(
            "shared", "Båda vill", "Both want",
            "Den nivå som båda minst önskar.",
            "The level that both at least wish."),
        said(
            "wished_a", "Den ena", "The one",
            "Den nivå som den första aktören önskar.",
            "The level that the first actor wishes."),
        said(
            "wished_b", "Den andra", "The other",
            "Den nivå som den andra aktören önskar.",
            "The level that the second actor wishes."),
        said(
            "imposed", "Målet mer än någon vill", "Target beyond either",
            "Om målet är djupare än vad någon av de två önskar.",
            "Whether the target is deeper than either of the two wishes."),
        said(
            "target_min", "Mål från", "Target from",
            "Målets lägsta nivå.",
            "The target’s lowest level."),
        said(
            "determined_otherwise", "Kända annars", "Known otherwise",
            "Så många relationer med mål är kända på annat sätt än genom båda sidors svar, oftast ur dokument.",
            "How many targeted relations are known otherwise than by both sides’ answers, mostly from documents."
        ),
        said(
            "scope", "Gäller", "Scope",
            "Vilka relationer målet gäller: ett par, två aktörstyper eller alla.",
            "Which relations the target is for: a pair, two kinds or all."),
        said(
            "ahead", "Ska nås senare", "To be reached later",
            "Om målets tid inte har gått ut än, så att det som saknas inte är något glapp.",
            "Whether the target’s time is not up yet, so that what is lacking is no gap."),
        said(
            "rows", "Rader", "Rows",
            "Så många mål mallen skriver.",
            "How many targets the template writes."),
        said(
            "template", "Mall", "Template",
            "Mallens namn, som ”samverkan targets” vill ha det.",
            "The template’s name, as “samverkan targets” takes it."),
        said(
            "action", "Åtgärd", "Action",
            "Vad samtalet är till för: att börja, fördjupa, enas eller fråga.",
            "What the conversation is for: to begin, deepen, agree or ask."),
        said(
            "both_want", "Båda vill", "Both want",
            "Om båda önskar djupare samverkan.",
            "Whether both wish to work closer."),
        said(
            "introducer", "Kan föra samman", "Introduced by",
            "Någon som båda samverkar med, och som kan föra dem samman.",
            "Somebody with whom both work, who could bring them together."),
        said(
            "meet_in", "Var", "Where",
            "Forumet där de två kan ta upp det.",
            "The forum in which the two could take it up."),
        said(
            "meet_because", "Varför där", "Why there",
            "Varför det forumet föreslås.",
            "Why that forum is proposed."),
        said(
            "rank", "Nr", "No",
            "Samtalets plats på listan; 1 ger mest.",
            "The conversation’s place on the list; 1 gains most."),
        said(
            "measure", "Mått", "Measure",
            "Måttet som raden gäller.",
            "The measure that the row is about."),
    ]

    private static let ofForms: [Self] = [
        said(
            "severity", "Allvar", "Severity",
            "Fel måste rättas; en varning är värd att se på.",
            "An error must be mended; a warning is worth a look."),
        said(
            "code", "Kod", "Code",
            "Meddelandets fasta namn; ”samverkan explain” förklarar det.",
            "The message’s fixed name; “samverkan explain” explains it."),
        said(
            "file", "Fil", "File",
            "Filen där det står.",
            "The file in which it stands."),
        said(
            "line", "Rad", "Line",
            "Raden i filen, räknad från 1.",
            "The line of the file, from 1."),
        said(
            "column", "Tecken", "Column",
            "Tecknet på raden där det står, räknat från 1; i listan från tidy kolumnens namn.",
            "The character of the line where it stands, from 1; in the list of tidy the column’s name."),
        said(
            "cell", "Cell", "Cell",
            "Cellen som ett kalkylprogram kallar den, till exempel D17; i frågeformuläret vad som skrivs i svaret.",
            "The cell as a spreadsheet names it, such as D17; in the survey what is written as the answer."),
        said(
            "message", "Vad", "What",
            "Vad som har hänt.",
            "What has happened."),
        said(
            "remedy", "Åtgärd", "Remedy",
            "Hur det rättas.",
            "How to mend it."),
        said(
            "cells", "Celler", "Cells",
            "Så många celler läses så.",
            "How many cells are read so."),
        said(
            "lines", "På rad", "On line",
            "De första rader där det står.",
            "The first lines on which it stands."),
        said(
            "written", "Står som", "Stands as",
            "Vad cellen säger i filen.",
            "What the cell says in the file."),
        said(
            "understood", "Läses som", "Read as",
            "Vad verktyget läser det som.",
            "What the tool reads it as."),
        said(
            "setting", "Inställning", "Setting",
            "Inställningen som raden gäller.",
            "The setting that the row is about."),
        said(
            "set_to", "Satt till", "Set to",
            "Vad inställningen är.",
            "What the setting is."),
        said(
            "nearest", "Ungefär", "Roughly",
            "Det steg i den andra skalan som ligger närmast.",
            "The step of the other scale that is nearest."),
        said(
            "skipped", "av dem utan den", "of them without it",
            "Så många av dem som når djupare kryssade inte denna nivå.",
            "How many of those that reach deeper did not tick this level."),
        said(
            "ticked", "Kryssad", "Ticked",
            "Så många svar har nivån kryssad.",
            "In how many answers the level is ticked."),
        said(
            "answer", "Svarsalternativ", "Answer",
            "Svarsalternativet som den svarande ser det.",
            "The answer as the respondent sees it."),
        said(
            "meaning", "Betydelse", "Meaning",
            "Vad nivån betyder.",
            "What the level means."),
    ]

    private static let ofPlaces: [Self] = [
        said(
            "unknown_with", "Uppgifter saknas om", "Information is missing on",
            "De aktörer som det finns mål eller frågor om, men inga svar.",
            "The actors of which there are targets or questions, but no answers."),
        said(
            "county_a", "Län, den första", "County, the first",
            "Den första aktörens län.",
            "The first actor’s county."),
        said(
            "county_b", "Län, den andra", "County, the second",
            "Den andra aktörens län.",
            "The second actor’s county."),
        said(
            "relations_known", "Kända relationer", "Known relations",
            "Så många relationer finns som båda eller ett dokument uppger.",
            "How many relations there are that both or a document tell of."),
        said(
            "relations_one_answer", "Med bara ett svar", "With one answer only",
            "Så många relationer har bara den ena svarat om.",
            "Of how many relations one side alone has answered."),
        said(
            "relations_not_shown", "Som inte visas", "Not shown",
            "Så många relationer har båda svarat om, där det inte visas om de samverkar.",
            "Of how many relations both have answered, where it is not shown whether they work together."),
        said(
            "targets_between", "Mål mellan dem", "Targets between them",
            "Så många par av aktörer har ett mål.",
            "How many pairs of actors have a target."),
        said(
            "actors_a", "Aktörer i den första", "Actors in the first",
            "Så många aktörer finns i den första gruppen.",
            "How many actors are in the first group."),
        said(
            "actors_b", "Aktörer i den andra", "Actors in the second",
            "Så många aktörer finns i den andra gruppen.",
            "How many actors are in the second group."),
        said(
            "group_a", "Grupp, den första", "Group, the first",
            "Gruppen som den första aktören står i på kartan.",
            "The group that the first actor stands in on the map."),
        said(
            "group_b", "Grupp, den andra", "Group, the second",
            "Gruppen som den andra aktören står i på kartan.",
            "The group that the second actor stands in on the map."),
        said(
            "size", "Storlek", "Size",
            "Talet som aktörens storlek på kartan står för.",
            "The number that the actor’s size on the map stands for."),
        said(
            "area", "Område", "Area",
            "Området som kommunen ligger i, till exempel ett län.",
            "The area that the municipality is in, such as a county."),
        said(
            "areas", "Områden", "Areas",
            "Områdena som delnätet sträcker sig över, med antal aktörer i vart och ett.",
            "The areas that the part of the network spans, with the number of actors in each."),
        said(
            "border", "Gräns", "Border",
            "Om de två kommunerna gränsar till varandra på land, över vatten eller inte alls.",
            "Whether the two municipalities border on each other by land, across water or not at all."),
        said(
            "crosses", "Över områdesgräns", "Across areas",
            "Om relationen går mellan två områden.",
            "Whether the relation goes between two areas."),
        said(
            "known_not", "Säkert inte", "Surely not",
            "Så många par säkert saknar relation.",
            "How many pairs surely have no tie."),
        said(
            "latitude", "Latitud", "Latitude",
            "Aktörens plats i grader norrut.",
            "The actor’s place in degrees north."),
        said(
            "longitude", "Longitud", "Longitude",
            "Aktörens plats i grader österut.",
            "The actor’s place in degrees east."),
        said(
            "median_km", "Mittavstånd, km", "Median distance, km",
            "Hälften av relationerna är högst så långa.",
            "Half of the relations are at most so long."),
        said(
            "members", "Vilka", "Members",
            "Aktörerna i delnätet.",
            "The actors of the part."),
        said(
            "municipality", "Kommunkod", "Municipality",
            "Kommunens kod.",
            "The municipality’s code."),
        said(
            "ties_inside", "Relationer inom", "Ties inside",
            "Så många relationer som går inom delnätet.",
            "How many ties go inside the part."),
        said(
            "ties_out", "Relationer ut", "Ties out",
            "Så många relationer som går ut ur delnätet.",
            "How many ties go out of the part."),
    ]

    private static let ofReports: [Self] = [
        said(
            "levels_known", "Relationer med känd nivå", "Relations with a known level",
            "Så många relationer har en känd bekräftad nivå, också 0.",
            "How many relations have a known confirmed level, 0 included."),
        said(
            "observed", "I dag", "Today",
            "Vad som är känt om relationen, så långt läsaren får se det.",
            "What is known of the relation, as far as the reader may see it."),
        said(
            "own_answer", "Ert svar", "Your answer",
            "Vad organisationen själv svarade.",
            "What the organisation itself answered."),
        said(
            "own_wish", "Ni önskar", "You wish",
            "Den nivå som organisationen själv önskar.",
            "The level that the organisation itself wishes."),
        said(
            "participants", "Deltagare", "Participants",
            "Så många deltar i forumet.",
            "How many take part in the forum."),
        said(
            "said_first", "Mittnivå, den första", "Median level, the first",
            "Den mittersta nivån i svaren från den första av de två typerna.",
            "The middle level in the answers of the first of the two kinds."),
        said(
            "said_second", "Mittnivå, den andra", "Median level, the second",
            "Den mittersta nivån i svaren från den andra av de två typerna.",
            "The middle level in the answers of the second of the two kinds."),
        said(
            "seen", "Alla får se", "All may see",
            "Vad alla som deltar får se av samma relation.",
            "What all who take part may see of the same relation."),
        said(
            "sha256", "SHA-256", "SHA-256",
            "Filens kontrollsumma: samma fil har samma, och ingen annan.",
            "The file’s digest: the same file has the same, and no other."),
    ]

    private static let ofWorkbooks: [Self] = [
        said(
            "alive", "Finns i mätomgången", "Exists in the wave",
            "Om aktören finns i mätomgången.", "Whether the actor exists in the wave."),
        said(
            "ticked_levels", "Ikryssade nivåer", "Levels ticked",
            "De nivåer som den som svarade kryssade i.", "The levels that whoever answered ticked."),
        said(
            "a_kind", "Aktörens typ", "Kind of the actor", "Vad för slags organisation den första är.",
            "What sort of organisation the first one is."),
        said(
            "b_kind", "Den andras typ", "Kind of the other", "Vad för slags organisation den andra är.",
            "What sort of organisation the other one is."),
        said(
            "sheet", "Blad", "Sheet", "Arbetsbokens blad; tomt för CSV.",
            "The workbook's sheet; empty for CSV."),
        said(
            "left_out_because", "Varför", "Why", "Varför ett svar inte används.", "Why an answer is not used."
        ),
    ]
}

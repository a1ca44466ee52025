<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{path} could not be copied before it is converted: {why}</source>
        <translation>{path} konnte vor dem Umwandeln nicht kopiert werden: {why}</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Sie wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Make room or give access to its folder, then open it again.</source>
        <translation>Platz schaffen oder Zugriff auf ihren Ordner geben, dann erneut öffnen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be its own copy.</source>
        <translation>{path} kann nicht die eigene Kopie sein.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The copy {target} could not be written: {why}.</source>
        <translation>Die Kopie {target} konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>What had that name before is unharmed.</source>
        <translation>Was vorher so hieß, ist unversehrt.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>names neither or both a person and a unit</source>
        <translation>nennt weder Person noch Einheit oder beide</translation>
    </message>
    <message>
        <source>has no seat</source>
        <translation>hat keinen Platz</translation>
    </message>
    <message>
        <source>is vacant with a holder, or without one is not</source>
        <translation>ist trotz Inhaber unbesetzt oder ohne Inhaber besetzt</translation>
    </message>
    <message>
        <source>is about nothing</source>
        <translation>gehört zu nichts</translation>
    </message>
    <message>
        <source>is larger than 10 MB</source>
        <translation>ist größer als 10 MB</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>The file is damaged, first: {fault}</source>
        <translation>Die Datei ist beschädigt, zuerst: {fault}</translation>
    </message>
    <message>
        <source>meta: the setting {key} is missing</source>
        <translation>meta: Die Einstellung {key} fehlt</translation>
    </message>
    <message>
        <source>{name} is missing: another program removed it</source>
        <translation>{name} fehlt: ein anderes Programm hat es entfernt</translation>
    </message>
    <message>
        <source>refers to a {parent} that is not there</source>
        <translation>verweist auf etwas in {parent}, das es nicht gibt</translation>
    </message>
    <message>
        <source>is about a record that is not there</source>
        <translation>gehört zu einem Eintrag, den es nicht gibt</translation>
    </message>
    <message>
        <source>has a uid that another table uses too</source>
        <translation>hat eine UID, die auch eine andere Tabelle benutzt</translation>
    </message>
    <message>
        <source>has no uid</source>
        <translation>hat keine UID</translation>
    </message>
    <message>
        <source>{column} is none of the words it may be</source>
        <translation>{column} ist keines der erlaubten Wörter</translation>
    </message>
    <message>
        <source>says the same as an earlier row</source>
        <translation>sagt dasselbe wie eine frühere Zeile</translation>
    </message>
    <message>
        <source>leads from a thing to itself</source>
        <translation>führt von etwas zu sich selbst</translation>
    </message>
    <message>
        <source>lasted longer at least than at most</source>
        <translation>dauerte mindestens länger als höchstens</translation>
    </message>
    <message>
        <source>puts a unit under itself</source>
        <translation>legt eine Einheit unter sich selbst</translation>
    </message>
    <message>
        <source>is quoted in itself</source>
        <translation>ist in sich selbst zitiert</translation>
    </message>
    <message>
        <source>has a date that can&apos;t be read</source>
        <translation>hat ein Datum, das nicht lesbar ist</translation>
    </message>
    <message>
        <source>has bounds that do not follow from its date</source>
        <translation>hat Grenzen, die nicht aus dem Datum folgen</translation>
    </message>
    <message>
        <source>{column} is no date that can be read</source>
        <translation>{column} ist kein lesbares Datum</translation>
    </message>
    <message>
        <source>holds damaged text</source>
        <translation>enthält beschädigten Text</translation>
    </message>
    <message>
        <source>is not the file that was attached</source>
        <translation>ist nicht die Datei, die angehängt wurde</translation>
    </message>
    <message>
        <source>The search index is out of date: another program wrote to the file</source>
        <translation>Das Suchverzeichnis ist veraltet: ein anderes Programm hat in die Datei geschrieben</translation>
    </message>
    <message>
        <source>is missing in the search index</source>
        <translation>fehlt im Suchverzeichnis</translation>
    </message>
    <message>
        <source>is gone but still in the search index</source>
        <translation>ist weg, steht aber noch im Suchverzeichnis</translation>
    </message>
    <message>
        <source>{table}: the search index differs from the rows</source>
        <translation>{table}: das Suchverzeichnis weicht von den Zeilen ab</translation>
    </message>
    <message>
        <source>is undone while a later one is not</source>
        <translation>ist rückgängig gemacht, eine spätere aber nicht</translation>
    </message>
    <message>
        <source>changed nothing</source>
        <translation>hat nichts geändert</translation>
    </message>
    <message>
        <source>can&apos;t be read any more</source>
        <translation>ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>does not fit the rows any more: another program changed them</source>
        <translation>passt nicht mehr zu den Zeilen: ein anderes Programm hat sie geändert</translation>
    </message>
    <message>
        <source>The first date is a whole period already.</source>
        <translation>Das erste Datum ist schon ein ganzer Zeitraum.</translation>
    </message>
    <message>
        <source>Leave one of the two ends away.</source>
        <translation>Eines der beiden Enden weglassen.</translation>
    </message>
    <message>
        <source>The second date is a whole period.</source>
        <translation>Das zweite Datum ist ein ganzer Zeitraum.</translation>
    </message>
    <message>
        <source>Write the day it ended.</source>
        <translation>Den Tag schreiben, an dem es endete.</translation>
    </message>
    <message>
        <source>years run from 0001 to 9999</source>
        <translation>Jahre gehen von 0001 bis 9999</translation>
    </message>
    <message>
        <source>only its last digits may be X</source>
        <translation>nur die letzten Ziffern dürfen X sein</translation>
    </message>
    <message>
        <source>there is no month, season or quarter {month}</source>
        <translation>Monat, Jahreszeit oder Quartal {month} gibt es nicht</translation>
    </message>
    <message>
        <source>a season, quarter or half has no days</source>
        <translation>Jahreszeit, Quartal und Halbjahr haben keine Tage</translation>
    </message>
    <message>
        <source>that month has no such day</source>
        <translation>diesen Tag hat der Monat nicht</translation>
    </message>
    <message>
        <source>there is no day {day}</source>
        <translation>einen Tag {day} gibt es nicht</translation>
    </message>
    <message>
        <source>month {month} {year} has no such day</source>
        <translation>Monat {month} {year} hat diesen Tag nicht</translation>
    </message>
    <message>
        <source>{month} {year} has no such day</source>
        <translation>{month} {year} hat diesen Tag nicht</translation>
    </message>
    <message>
        <source>{month} {year} has {days} days</source>
        <translation>{month} {year} hat {days} Tage</translation>
    </message>
    <message>
        <source>a time of day needs a day</source>
        <translation>zu einer Uhrzeit gehört ein Tag</translation>
    </message>
    <message>
        <source>a day with a time of day can&apos;t be uncertain</source>
        <translation>ein Tag mit Uhrzeit kann nicht ungewiss sein</translation>
    </message>
    <message>
        <source>clocks stop at {last}</source>
        <translation>Uhren gehen nur bis {last}</translation>
    </message>
    <message>
        <source>there is no such distance from UTC</source>
        <translation>diesen Abstand zu UTC gibt es nicht</translation>
    </message>
    <message>
        <source>{year} has {weeks} weeks</source>
        <translation>{year} hat {weeks} Wochen</translation>
    </message>
    <message>
        <source>days of a week are numbered 1 to 7</source>
        <translation>Wochentage gehen von 1 bis 7</translation>
    </message>
    <message>
        <source>the closing ] is missing</source>
        <translation>die schließende ] fehlt</translation>
    </message>
    <message>
        <source>a set needs a date</source>
        <translation>eine Menge braucht ein Datum</translation>
    </message>
    <message>
        <source>only the first date of a set may be open to the past</source>
        <translation>nur das erste Datum einer Menge darf zur Vergangenheit offen sein</translation>
    </message>
    <message>
        <source>only the last date of a set may be open to the future</source>
        <translation>nur das letzte Datum einer Menge darf zur Zukunft offen sein</translation>
    </message>
    <message>
        <source>the last date lies before the first</source>
        <translation>das letzte Datum liegt vor dem ersten</translation>
    </message>
    <message>
        <source>an interval has one /</source>
        <translation>ein Intervall hat ein /</translation>
    </message>
    <message>
        <source>the end lies before the start</source>
        <translation>das Ende liegt vor dem Anfang</translation>
    </message>
    <message>
        <source>a set can&apos;t be the end of an interval; give both ends apart</source>
        <translation>eine Menge kann kein Ende eines Intervalls sein; beide Enden einzeln angeben</translation>
    </message>
    <message>
        <source>“{text}” may be {one} or {other}.</source>
        <translation>„{text}“ kann {one} oder {other} sein.</translation>
    </message>
    <message>
        <source>Say whether the day or the month comes first.</source>
        <translation>Angeben, ob Tag oder Monat zuerst kommt.</translation>
    </message>
    <message>
        <source>“{text}” is too long for a date.</source>
        <translation>„{text}“ ist zu lang für ein Datum.</translation>
    </message>
    <message>
        <source>no way of writing dates that is known here</source>
        <translation>keine hier bekannte Schreibweise eines Datums</translation>
    </message>
    <message>
        <source>“{text}” is not a date when the day comes first: there is no month {month}.</source>
        <translation>„{text}“ ist kein Datum, wenn der Tag zuerst kommt: einen Monat {month} gibt es nicht.</translation>
    </message>
    <message>
        <source>“{text}” is not a date when the month comes first: there is no month {month}.</source>
        <translation>„{text}“ ist kein Datum, wenn der Monat zuerst kommt: einen Monat {month} gibt es nicht.</translation>
    </message>
    <message>
        <source>“{text}” has a year of two digits.</source>
        <translation>„{text}“ hat ein Jahr mit zwei Ziffern.</translation>
    </message>
    <message>
        <source>Write it with four.</source>
        <translation>Mit vier Ziffern schreiben.</translation>
    </message>
    <message>
        <source>“{text}” may mean {year} or {later}.</source>
        <translation>„{text}“ kann {year} oder {later} meinen.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Das Jahr mit vier Ziffern schreiben.</translation>
    </message>
    <message>
        <source>there is no month {month}</source>
        <translation>einen Monat {month} gibt es nicht</translation>
    </message>
    <message>
        <source>there is no hour {hour} {half}</source>
        <translation>eine Stunde {hour} {half} gibt es nicht</translation>
    </message>
    <message>
        <source>the last number says nothing</source>
        <translation>die letzte Zahl sagt nichts</translation>
    </message>
    <message>
        <source>Write it like 2022, 2022-12, 2022-12-29, 2022~ or 2022-12-29T10:30.</source>
        <translation>Zum Beispiel so schreiben: 2022, 2022-12, 2022-12-29, 2022~ oder 2022-12-29T10:30.</translation>
    </message>
    <message>
        <source>{reason} (character {place})</source>
        <translation>{reason} (Zeichen {place})</translation>
    </message>
    <message>
        <source>“{text}” is not a date: {place}.</source>
        <translation>„{text}“ ist kein Datum: {place}.</translation>
    </message>
    <message>
        <source>years before 0001 are not kept</source>
        <translation>Jahre vor 0001 werden nicht geführt</translation>
    </message>
    <message>
        <source>years run from 0001 to 9999, without a Y</source>
        <translation>Jahre gehen von 0001 bis 9999, ohne Y</translation>
    </message>
    <message>
        <source>all of a set is several dates; give each an event of its own</source>
        <translation>alle einer Menge sind mehrere Daten; jedem ein eigenes Ereignis geben</translation>
    </message>
    <message>
        <source>a date without a year can&apos;t be placed</source>
        <translation>ein Datum ohne Jahr hat keinen Platz</translation>
    </message>
    <message>
        <source>it begins with a blank</source>
        <translation>es beginnt mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>significant digits of a year are not kept; write 19XX or 1950~</source>
        <translation>gültige Stellen eines Jahres werden nicht geführt; 19XX oder 1950~ schreiben</translation>
    </message>
    <message>
        <source>years run from 0001 to 9999, without an exponent</source>
        <translation>Jahre gehen von 0001 bis 9999, ohne Exponent</translation>
    </message>
    <message>
        <source>a date is missing</source>
        <translation>ein Datum fehlt</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>years have four digits, 0001 to 9999</source>
        <translation>Jahre haben vier Ziffern, 0001 bis 9999</translation>
    </message>
    <message>
        <source>“{sign}” is not expected there</source>
        <translation>„{sign}“ passt dort nicht hin</translation>
    </message>
    <message>
        <source>Leave the end away or make it a period.</source>
        <translation>Das Ende weglassen oder einen Zeitraum daraus machen.</translation>
    </message>
    <message>
        <source>A moment has no end.</source>
        <translation>Ein Zeitpunkt hat kein Ende.</translation>
    </message>
    <message>
        <source>Write it like 2022-12-29.</source>
        <translation>So schreiben: 29.12.2022.</translation>
    </message>
    <message>
        <source>The day on which it held can&apos;t be open.</source>
        <translation>Der Tag, an dem es galt, kann nicht offen sein.</translation>
    </message>
    <message>
        <source>A record without a date has neither start nor end.</source>
        <translation>Ein Eintrag ohne Datum hat weder Anfang noch Ende.</translation>
    </message>
    <message>
        <source>“{text}” is a period.</source>
        <translation>„{text}“ ist ein Zeitraum.</translation>
    </message>
    <message>
        <source>Give its start and its end apart.</source>
        <translation>Anfang und Ende einzeln angeben.</translation>
    </message>
    <message>
        <source>A moment needs a date.</source>
        <translation>Ein Zeitpunkt braucht ein Datum.</translation>
    </message>
    <message>
        <source>Write the date, or make it a period.</source>
        <translation>Das Datum schreiben oder einen Zeitraum daraus machen.</translation>
    </message>
    <message>
        <source>The period ends ({end}) before it begins ({start}).</source>
        <translation>Der Zeitraum endet ({end}), bevor er beginnt ({start}).</translation>
    </message>
    <message>
        <source>It is known to have held on {held}, before it begins ({start}).</source>
        <translation>Es ist für {held} belegt, bevor es beginnt ({start}).</translation>
    </message>
    <message>
        <source>It is known to have held on {held}, after it has ended ({end}).</source>
        <translation>Es ist für {held} belegt, nachdem es geendet hat ({end}).</translation>
    </message>
    <message>
        <source>Check both dates.</source>
        <translation>Beide Daten prüfen.</translation>
    </message>
    <message>
        <source>the calendar has no such date</source>
        <translation>dieses Datum hat der Kalender nicht</translation>
    </message>
    <message>
        <source>“{text}” is not a date: {reason}.</source>
        <translation>„{text}“ ist kein Datum: {reason}.</translation>
    </message>
    <message>
        <source>“{asked}” counts from another day, and none is known here.</source>
        <translation>„{asked}“ zählt von einem anderen Tag, und hier ist keiner bekannt.</translation>
    </message>
    <message>
        <source>Write the date itself.</source>
        <translation>Das Datum selbst schreiben.</translation>
    </message>
    <message>
        <source>“{asked}” can&apos;t be counted from {date}, which is not precise enough.</source>
        <translation>„{asked}“ lässt sich nicht von {date} zählen, das ist nicht genau genug.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins.</source>
        <translation>„{text}“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>“{text}” leaves too much open.</source>
        <translation>„{text}“ lässt zu viel offen.</translation>
    </message>
    <message>
        <source>Write both dates in full.</source>
        <translation>Beide Daten ganz schreiben.</translation>
    </message>
    <message>
        <source>A day needs a month.</source>
        <translation>Zu einem Tag gehört ein Monat.</translation>
    </message>
    <message>
        <source>Write it like 16 Dec 2022.</source>
        <translation>So schreiben: 16. Dez. 2022.</translation>
    </message>
    <message>
        <source>“{text}” counts from a time of day, and none is known here.</source>
        <translation>„{text}“ zählt von einer Uhrzeit, und hier ist keine bekannt.</translation>
    </message>
    <message>
        <source>Write the date and the time.</source>
        <translation>Datum und Uhrzeit schreiben.</translation>
    </message>
    <message>
        <source>“{text}” says when of a whole period.</source>
        <translation>„{text}“ sagt das Wann eines ganzen Zeitraums.</translation>
    </message>
    <message>
        <source>Write it like 2018 to 2020.</source>
        <translation>So schreiben: 2018 bis 2020.</translation>
    </message>
    <message>
        <source>“{text}” says before or after twice.</source>
        <translation>„{text}“ sagt zweimal vor oder nach.</translation>
    </message>
    <message>
        <source>Write it like before 2020.</source>
        <translation>So schreiben: vor 2020.</translation>
    </message>
    <message>
        <source>“{text}” goes on without an end.</source>
        <translation>„{text}“ geht ohne Ende weiter.</translation>
    </message>
    <message>
        <source>Write a single date.</source>
        <translation>Ein einzelnes Datum schreiben.</translation>
    </message>
    <message>
        <source>“{text}” has a time of day, which can&apos;t be uncertain.</source>
        <translation>„{text}“ hat eine Uhrzeit, die nicht ungewiss sein kann.</translation>
    </message>
    <message>
        <source>Leave the time out, or write between … and …</source>
        <translation>Die Uhrzeit weglassen oder zwischen … und … schreiben …</translation>
    </message>
    <message>
        <source>Write it like 29 Dec 2022, Q4 2022, early December 2022, about 2018, before 2020 or last Thursday.</source>
        <translation>Zum Beispiel so schreiben: 29. Dez. 2022, Q4 2022, Anfang Dezember 2022, etwa 2018, vor 2020 oder letzten Donnerstag.</translation>
    </message>
    <message>
        <source>“{raw}” is too long for a date.</source>
        <translation>„{raw}“ ist zu lang für ein Datum.</translation>
    </message>
    <message>
        <source>{day} {month} {year} is a {weekday}, not a {asked}</source>
        <translation>{day}. {month} {year} ist ein {weekday}, kein {asked}</translation>
    </message>
    <message>
        <source>“{text}” has a time of day without a day.</source>
        <translation>„{text}“ hat eine Uhrzeit ohne Tag.</translation>
    </message>
    <message>
        <source>“{text}” has a time that no clock shows.</source>
        <translation>„{text}“ hat eine Zeit, die keine Uhr zeigt.</translation>
    </message>
    <message>
        <source>“{raw}” is too vague for a date.</source>
        <translation>„{raw}“ ist zu vage für ein Datum.</translation>
    </message>
    <message>
        <source>“{raw}” is not understood as a date.</source>
        <translation>„{raw}“ wird nicht als Datum verstanden.</translation>
    </message>
    <message>
        <source>“{text}” is a day that no calendar has.</source>
        <translation>„{text}“ ist ein Tag, den kein Kalender hat.</translation>
    </message>
    <message>
        <source>There is no time zone “{name}”.</source>
        <translation>Eine Zeitzone „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Write it like Europe/Berlin or UTC.</source>
        <translation>So schreiben: Europe/Berlin oder UTC.</translation>
    </message>
    <message>
        <source>The time lies outside the years 0001 to 9999 in UTC.</source>
        <translation>Die Zeit liegt in UTC außerhalb der Jahre 0001 bis 9999.</translation>
    </message>
    <message>
        <source>The source “{title}” is no longer in the file.</source>
        <translation>Die Quelle „{title}“ ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>Choose another source, or undo the deletion first.</source>
        <translation>Eine andere Quelle wählen oder erst das Löschen rückgängig machen.</translation>
    </message>
    <message>
        <source>confirm {what} on {date}</source>
        <translation>{what} für {date} bestätigen</translation>
    </message>
    <message>
        <source>{what} has ended ({end}) and can&apos;t still hold on {date}.</source>
        <translation>{what} ist beendet ({end}) und kann am {date} nicht mehr gelten.</translation>
    </message>
    <message>
        <source>If that end is wrong, change it first.</source>
        <translation>Ist dieses Ende falsch, es erst ändern.</translation>
    </message>
    <message>
        <source>{what} begins later ({start}) and can&apos;t hold on {date}.</source>
        <translation>{what} beginnt später ({start}) und kann am {date} nicht gelten.</translation>
    </message>
    <message>
        <source>If that start is wrong, change it first.</source>
        <translation>Ist dieser Beginn falsch, ihn erst ändern.</translation>
    </message>
    <message>
        <source>change {what}</source>
        <translation>{what} ändern</translation>
    </message>
    <message>
        <source>tag {what}</source>
        <translation>{what} verschlagworten</translation>
    </message>
    <message>
        <source>untag {what}</source>
        <translation>Schlagwort von {what} entfernen</translation>
    </message>
    <message>
        <source>add source passage of {name}</source>
        <translation>Beleg aus {name} hinzufügen</translation>
    </message>
    <message>
        <source>change source passage of {name}</source>
        <translation>Beleg aus {name} ändern</translation>
    </message>
    <message>
        <source>A free field needs a name.</source>
        <translation>Ein freies Feld braucht einen Namen.</translation>
    </message>
    <message>
        <source>Write what the value is.</source>
        <translation>Schreiben, was der Wert ist.</translation>
    </message>
    <message>
        <source>change free fields of {name}</source>
        <translation>Freie Felder von {name} ändern</translation>
    </message>
    <message>
        <source>The passage is no part of the text.</source>
        <translation>Die Stelle ist kein Teil des Textes.</translation>
    </message>
    <message>
        <source>Select it again.</source>
        <translation>Sie erneut auswählen.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Es wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>it names a {what} that it does not hold</source>
        <translation>es nennt etwas ({what}), das es nicht enthält</translation>
    </message>
    <message>
        <source>it is not what Chronik copies</source>
        <translation>es ist nicht das, was Chronik kopiert</translation>
    </message>
    <message>
        <source>another version of Chronik copied it</source>
        <translation>eine andere Version von Chronik hat es kopiert</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>ein Teil davon fehlt</translation>
    </message>
    <message>
        <source>it holds what no file holds</source>
        <translation>es enthält, was keine Datei enthält</translation>
    </message>
    <message>
        <source>What is on the clipboard can&apos;t be pasted: {why}.</source>
        <translation>Was in der Zwischenablage ist, lässt sich nicht einfügen: {why}.</translation>
    </message>
    <message>
        <source>Copy it again in Chronik.</source>
        <translation>Es in Chronik erneut kopieren.</translation>
    </message>
    <message>
        <source>“{value}” is none of {words}</source>
        <translation>„{value}“ ist keines von {words}</translation>
    </message>
    <message>
        <source>“{value}” is no date</source>
        <translation>„{value}“ ist kein Datum</translation>
    </message>
    <message>
        <source>a date in it can&apos;t be read</source>
        <translation>ein Datum darin ist nicht lesbar</translation>
    </message>
    <message>
        <source>a date in it can&apos;t be read ({why})</source>
        <translation>ein Datum darin ist nicht lesbar ({why})</translation>
    </message>
    <message>
        <source>an attached file in it can&apos;t be read</source>
        <translation>eine angehängte Datei darin ist nicht lesbar</translation>
    </message>
    <message>
        <source>an attached file in it is larger than 10 MB</source>
        <translation>eine angehängte Datei darin ist größer als 10 MB</translation>
    </message>
    <message>
        <source>There is nothing here that can be copied.</source>
        <translation>Hier ist nichts, was sich kopieren lässt.</translation>
    </message>
    <message>
        <source>Select a mark first.</source>
        <translation>Erst eine Marke auswählen.</translation>
    </message>
    <message>
        <source>Something of this is no longer in the file.</source>
        <translation>Etwas davon ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>duplicate {what}</source>
        <translation>{what} duplizieren</translation>
    </message>
    <message>
        <source>paste {count} records</source>
        <translation>{count} Einträge einfügen</translation>
    </message>
    <message>
        <source>paste {name}</source>
        <translation>{name} einfügen</translation>
    </message>
    <message>
        <source>paste a record</source>
        <translation>Einen Eintrag einfügen</translation>
    </message>
    <message>
        <source>The kind “{label}” belongs to the program.</source>
        <translation>Die Art „{label}“ gehört zum Programm.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Give it another name or colour instead.</source>
        <translation>Ihr stattdessen einen anderen Namen oder eine andere Farbe geben.</translation>
    </message>
    <message>
        <source>{count} events are of the kind “{label}”.</source>
        <translation>{count} Ereignisse sind von der Art „{label}“.</translation>
    </message>
    <message>
        <source>Choose the kind that they get instead.</source>
        <translation>Die Art wählen, die sie stattdessen bekommen.</translation>
    </message>
    <message>
        <source>An era needs a title.</source>
        <translation>Eine Ära braucht einen Titel.</translation>
    </message>
    <message>
        <source>Write its title.</source>
        <translation>Den Titel schreiben.</translation>
    </message>
    <message>
        <source>An era needs a date to be drawn.</source>
        <translation>Eine Ära braucht ein Datum, um gezeichnet zu werden.</translation>
    </message>
    <message>
        <source>Write when it was.</source>
        <translation>Schreiben, wann sie war.</translation>
    </message>
    <message>
        <source>add era {name}</source>
        <translation>Ära {name} hinzufügen</translation>
    </message>
    <message>
        <source>change era {name}</source>
        <translation>Ära {name} ändern</translation>
    </message>
    <message>
        <source>An event can&apos;t be merged with itself.</source>
        <translation>Ein Ereignis lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Ein anderes wählen.</translation>
    </message>
    <message>
        <source>merge {drop} into {keep}</source>
        <translation>{drop} mit {keep} zusammenführen</translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>There is no kind of event called “{name}” in the file.</source>
        <translation>Eine Ereignisart „{name}“ gibt es in der Datei nicht.</translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation>Eine andere Art wählen.</translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation>Ein Ereignis braucht einen Titel.</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>In wenigen Worten sagen, was geschah.</translation>
    </message>
    <message>
        <source>delete {what}</source>
        <translation>{what} löschen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} Einheiten</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} Ereignisse</translation>
    </message>
    <message>
        <source>era</source>
        <translation>Ära</translation>
    </message>
    <message>
        <source>{count} eras</source>
        <translation>{count} Ären</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>{count} sources</source>
        <translation>{count} Quellen</translation>
    </message>
    <message>
        <source>time in office</source>
        <translation>Amtszeit</translation>
    </message>
    <message>
        <source>{count} times in office</source>
        <translation>{count} Amtszeiten</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>{count} positions</source>
        <translation>{count} Positionen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Notizen</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>{count} tags</source>
        <translation>{count} Schlagwörter</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>{count} kinds</source>
        <translation>{count} Arten</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>{count} links</source>
        <translation>{count} Verbindungen</translation>
    </message>
    <message>
        <source>source passage</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>{count} source passages</source>
        <translation>{count} Belege</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>weiterer Name</translation>
    </message>
    <message>
        <source>{count} other names</source>
        <translation>{count} weitere Namen</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} Kennzahlen</translation>
    </message>
    <message>
        <source>free field</source>
        <translation>freies Feld</translation>
    </message>
    <message>
        <source>{count} free fields</source>
        <translation>{count} freie Felder</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>{count} attachments</source>
        <translation>{count} Anhänge</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>note {name}</source>
        <translation>Notiz {name}</translation>
    </message>
    <message>
        <source>tag {name}</source>
        <translation>Schlagwort {name}</translation>
    </message>
    <message>
        <source>kind {name}</source>
        <translation>Art {name}</translation>
    </message>
    <message>
        <source>position {name}</source>
        <translation>Position {name}</translation>
    </message>
    <message>
        <source>other name {name}</source>
        <translation>weiterer Name {name}</translation>
    </message>
    <message>
        <source>number {name}</source>
        <translation>Kennzahl {name}</translation>
    </message>
    <message>
        <source>free field {name}</source>
        <translation>freies Feld {name}</translation>
    </message>
    <message>
        <source>attachment {name}</source>
        <translation>Anhang {name}</translation>
    </message>
    <message>
        <source>record {name}</source>
        <translation>Eintrag {name}</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>former</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kurz</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>‘{name}’</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>source passage of {name}</source>
        <translation>Beleg aus {name}</translation>
    </message>
    <message>
        <source>link of {name}</source>
        <translation>Verbindung von {name}</translation>
    </message>
    <message>
        <source>An event can&apos;t be connected with itself.</source>
        <translation>Ein Ereignis lässt sich nicht mit sich selbst verbinden.</translation>
    </message>
    <message>
        <source>change link of {name}</source>
        <translation>Verbindung von {name} ändern</translation>
    </message>
    <message>
        <source>link {first} with {second}</source>
        <translation>{first} mit {second} verbinden</translation>
    </message>
    <message>
        <source>turn link of {name}</source>
        <translation>Verbindung von {name} umdrehen</translation>
    </message>
    <message>
        <source>unlink {name}</source>
        <translation>Verbindung von {name} lösen</translation>
    </message>
    <message>
        <source>One of the two is no longer in the file.</source>
        <translation>Eines der beiden ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose again.</source>
        <translation>Erneut wählen.</translation>
    </message>
    <message>
        <source>A third unit lies between “{keep}” and “{drop}”.</source>
        <translation>Eine dritte Einheit liegt zwischen „{keep}“ und „{drop}“.</translation>
    </message>
    <message>
        <source>Take that unit from under the one or the other first.</source>
        <translation>Diese Einheit erst unter der einen oder der anderen wegnehmen.</translation>
    </message>
    <message>
        <source>move {what}</source>
        <translation>{what} verschieben</translation>
    </message>
    <message>
        <source>move {what} by {shift}</source>
        <translation>{what} um {shift} verschieben</translation>
    </message>
    <message>
        <source>resize {what}</source>
        <translation>Dauer von {what} ändern</translation>
    </message>
    <message>
        <source>That can&apos;t be the title.</source>
        <translation>Das kann nicht der Titel sein.</translation>
    </message>
    <message>
        <source>Write at least one word.</source>
        <translation>Mindestens ein Wort schreiben.</translation>
    </message>
    <message>
        <source>rename {old} to {new}</source>
        <translation>{old} in {new} umbenennen</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>Write something, or delete it.</source>
        <translation>Etwas schreiben oder sie löschen.</translation>
    </message>
    <message>
        <source>The note is about nothing.</source>
        <translation>Die Notiz gehört zu nichts.</translation>
    </message>
    <message>
        <source>Choose a record or a moment.</source>
        <translation>Einen Eintrag oder einen Zeitpunkt wählen.</translation>
    </message>
    <message>
        <source>add note {name}</source>
        <translation>Notiz {name} hinzufügen</translation>
    </message>
    <message>
        <source>change note {name}</source>
        <translation>Notiz {name} ändern</translation>
    </message>
    <message>
        <source>move {count} notes</source>
        <translation>{count} Notizen verschieben</translation>
    </message>
    <message>
        <source>change time in office {name}</source>
        <translation>Amtszeit {name} ändern</translation>
    </message>
    <message>
        <source>add time in office {name}</source>
        <translation>Amtszeit {name} hinzufügen</translation>
    </message>
    <message>
        <source>end {what}</source>
        <translation>{what} beenden</translation>
    </message>
    <message>
        <source>The position “{title}” is no longer in the file.</source>
        <translation>Die Position „{title}“ ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>Choose another position, or undo the deletion first.</source>
        <translation>Eine andere Position wählen oder erst das Löschen rückgängig machen.</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is no longer in the file.</source>
        <translation>„{name}“ ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>Choose another name, or undo the deletion first.</source>
        <translation>Einen anderen Namen wählen oder erst das Löschen rückgängig machen.</translation>
    </message>
    <message>
        <source>change position {name}</source>
        <translation>Position {name} ändern</translation>
    </message>
    <message>
        <source>add position {name}</source>
        <translation>Position {name} hinzufügen</translation>
    </message>
    <message>
        <source>The position “{title}” has a time in office.</source>
        <translation>Die Position „{title}“ hat eine Amtszeit.</translation>
    </message>
    <message>
        <source>The position “{title}” has {count} times in office.</source>
        <translation>Die Position „{title}“ hat {count} Amtszeiten.</translation>
    </message>
    <message>
        <source>Delete or move them first, or keep the position.</source>
        <translation>Diese erst löschen oder verschieben, oder die Position behalten.</translation>
    </message>
    <message>
        <source>“{name}” has a position “{title}” already.</source>
        <translation>„{name}“ hat schon eine Position „{title}“.</translation>
    </message>
    <message>
        <source>Write another title.</source>
        <translation>Einen anderen Titel schreiben.</translation>
    </message>
    <message>
        <source>A position has at least one seat.</source>
        <translation>Eine Position hat mindestens einen Platz.</translation>
    </message>
    <message>
        <source>Write 1 or more.</source>
        <translation>1 oder mehr schreiben.</translation>
    </message>
    <message>
        <source>add source {name}</source>
        <translation>Quelle {name} hinzufügen</translation>
    </message>
    <message>
        <source>change source {name}</source>
        <translation>Quelle {name} ändern</translation>
    </message>
    <message>
        <source>A source needs a title.</source>
        <translation>Eine Quelle braucht einen Titel.</translation>
    </message>
    <message>
        <source>The source that quotes this one is no longer in the file.</source>
        <translation>Die Quelle, die diese zitiert, ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>A source can&apos;t be quoted in itself.</source>
        <translation>Eine Quelle kann nicht in sich selbst zitiert sein.</translation>
    </message>
    <message>
        <source>Choose another source it stands in.</source>
        <translation>Eine andere Quelle wählen, in der sie steht.</translation>
    </message>
    <message>
        <source>The source passage is no longer in the file.</source>
        <translation>Der Beleg ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The era is no longer in the file.</source>
        <translation>Die Ära ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The event is no longer in the file.</source>
        <translation>Das Ereignis ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The kind is no longer in the file.</source>
        <translation>Die Art ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The connection is no longer in the file.</source>
        <translation>Die Verbindung ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The note is no longer in the file.</source>
        <translation>Die Notiz ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The person is no longer in the file.</source>
        <translation>Die Person ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The position is no longer in the file.</source>
        <translation>Die Position ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The source is no longer in the file.</source>
        <translation>Die Quelle ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The tag is no longer in the file.</source>
        <translation>Das Schlagwort ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The time in office is no longer in the file.</source>
        <translation>Die Amtszeit ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The unit is no longer in the file.</source>
        <translation>Die Einheit ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The view is no longer in the file.</source>
        <translation>Die Ansicht ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>Undo the deletion first.</source>
        <translation>Erst das Löschen rückgängig machen.</translation>
    </message>
    <message>
        <source>Write its name.</source>
        <translation>Den Namen schreiben.</translation>
    </message>
    <message>
        <source>“{colour}” is no colour.</source>
        <translation>„{colour}“ ist keine Farbe.</translation>
    </message>
    <message>
        <source>Write it like #1b7f6b.</source>
        <translation>So schreiben: #1b7f6b.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a tag “{name}” already.</source>
        <translation>Das Schlagwort „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>Einen anderen Namen schreiben.</translation>
    </message>
    <message>
        <source>add tag {name}</source>
        <translation>Schlagwort {name} hinzufügen</translation>
    </message>
    <message>
        <source>change tag {name}</source>
        <translation>Schlagwort {name} ändern</translation>
    </message>
    <message>
        <source>merge tag {drop} into {keep}</source>
        <translation>Schlagwort {drop} mit {keep} zusammenführen</translation>
    </message>
    <message>
        <source>A kind needs a name.</source>
        <translation>Eine Art braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a kind “{label}” already.</source>
        <translation>Die Art „{label}“ gibt es schon.</translation>
    </message>
    <message>
        <source>add kind {name}</source>
        <translation>Art {name} hinzufügen</translation>
    </message>
    <message>
        <source>change kind {name}</source>
        <translation>Art {name} ändern</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This may be {whole} or {part}: write {whole} or {part}0.</source>
        <translation>Das kann {whole} oder {part} sein: {whole} oder {part}0 schreiben.</translation>
    </message>
    <message>
        <source>Not understood. Write “2 hours”, “1 h 30 min” or “up to a day”.</source>
        <translation>Nicht verstanden. Zum Beispiel so schreiben: „2 Stunden“, „1 h 30 min“ oder „bis zu 1 Tag“.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be changed into itself.</source>
        <translation>„{name}“ lässt sich nicht in sich selbst verwandeln.</translation>
    </message>
    <message>
        <source>Choose another unit.</source>
        <translation>Eine andere Einheit wählen.</translation>
    </message>
    <message>
        <source>“{text}” is no end of a fiscal year.</source>
        <translation>„{text}“ ist kein Ende eines Geschäftsjahres.</translation>
    </message>
    <message>
        <source>Write month and day, like 03-31.</source>
        <translation>Monat und Tag schreiben, zum Beispiel 03-31.</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>Eine Einheit braucht einen Namen.</translation>
    </message>
    <message>
        <source>“{name}” would lie under itself.</source>
        <translation>„{name}“ läge unter sich selbst.</translation>
    </message>
    <message>
        <source>Choose another unit above it, or another time.</source>
        <translation>Eine andere Einheit darüber oder eine andere Zeit wählen.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already.</source>
        <translation>Die Ansicht „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>save view {name}</source>
        <translation>Ansicht {name} speichern</translation>
    </message>
    <message>
        <source>change view {name}</source>
        <translation>Ansicht {name} ändern</translation>
    </message>
    <message>
        <source>delete view {name}</source>
        <translation>Ansicht {name} löschen</translation>
    </message>
    <message>
        <source>No file can be written in its folder ({why}).</source>
        <translation>In ihrem Ordner lässt sich keine Datei schreiben ({why}).</translation>
    </message>
    <message>
        <source>{path} can&apos;t be made: {why}.</source>
        <translation>{path} lässt sich nicht anlegen: {why}.</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Einen anderen Ordner oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used as a file name.</source>
        <translation>{path} taugt nicht als Dateiname.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>It is {surplus} bytes longer than it should be.</source>
        <translation>Sie ist {surplus} Bytes länger, als sie sein sollte.</translation>
    </message>
    <message>
        <source>The last change of {path} was cut off, and {journal}, which is needed to take it back, can&apos;t be written.</source>
        <translation>Die letzte Änderung von {path} wurde abgebrochen, und {journal} lässt sich nicht schreiben; das ist nötig, um sie zurückzunehmen.</translation>
    </message>
    <message>
        <source>Both files were left as they are.</source>
        <translation>Beide Dateien blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>Get permission to write both, then open the timeline again.</source>
        <translation>Schreibrecht für beide besorgen, dann die Zeitleiste erneut öffnen.</translation>
    </message>
    <message>
        <source>{path} was made by an older Chronik and must be converted first.</source>
        <translation>{path} stammt von einem älteren Chronik und muss erst umgewandelt werden.</translation>
    </message>
    <message>
        <source>Open it for writing in a folder of your own.</source>
        <translation>Sie in einem eigenen Ordner zum Schreiben öffnen.</translation>
    </message>
    <message>
        <source>its header changed while it was opened</source>
        <translation>ihr Kopf änderte sich beim Öffnen</translation>
    </message>
    <message>
        <source>tables are missing or incomplete ({names})</source>
        <translation>Tabellen fehlen oder sind unvollständig ({names})</translation>
    </message>
    <message>
        <source>There is no folder {parent} to put {path} into.</source>
        <translation>Einen Ordner {parent} für {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Den Ordner erst anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>The name of the file is too long.</source>
        <translation>Der Name der Datei ist zu lang.</translation>
    </message>
    <message>
        <source>There is already something called {path}.</source>
        <translation>Etwas namens {path} gibt es schon.</translation>
    </message>
    <message>
        <source>The change can&apos;t be made</source>
        <translation>Die Änderung geht nicht</translation>
    </message>
    <message>
        <source>That edit is not in the history any more.</source>
        <translation>Diese Bearbeitung ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Die Datei ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>‘{label}’ can&apos;t be done again</source>
        <translation>„{label}“ lässt sich nicht wiederholen</translation>
    </message>
    <message>
        <source>‘{label}’ can&apos;t be undone</source>
        <translation>„{label}“ lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>{failure}: another program changed what was kept.</source>
        <translation>{failure}: ein anderes Programm hat geändert, was aufgehoben war.</translation>
    </message>
    <message>
        <source>{failure}: a number or a text in it can&apos;t be stored ({error}).</source>
        <translation>{failure}: eine Zahl oder ein Text darin lässt sich nicht speichern ({error}).</translation>
    </message>
    <message>
        <source>something that is there refers to something that is not</source>
        <translation>etwas Vorhandenes verweist auf etwas, das fehlt</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation>etwas mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>something with that id is there already</source>
        <translation>etwas mit dieser Nummer gibt es schon</translation>
    </message>
    <message>
        <source>Something of this import is in the file already ({error}).</source>
        <translation>Etwas von diesem Import steht schon in der Datei ({error}).</translation>
    </message>
    <message>
        <source>A row breaks a rule of the file ({error}).</source>
        <translation>Eine Zeile verletzt eine Regel der Datei ({error}).</translation>
    </message>
    <message>
        <source>A number or a text can&apos;t be stored in the file ({error}).</source>
        <translation>Eine Zahl oder ein Text lässt sich nicht in der Datei speichern ({error}).</translation>
    </message>
    <message>
        <source>The file can&apos;t be written ({error}).</source>
        <translation>Die Datei lässt sich nicht schreiben ({error}).</translation>
    </message>
    <message>
        <source>Is the disk full, or is another program using the file?</source>
        <translation>Ist das Laufwerk voll, oder benutzt ein anderes Programm die Datei?</translation>
    </message>
    <message>
        <source>Nothing was written; the file is as it was.</source>
        <translation>Es wurde nichts geschrieben; die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message>
        <source>The edit was stopped.</source>
        <translation>Die Bearbeitung wurde angehalten.</translation>
    </message>
    <message>
        <source>A {table} added since is about something of it.</source>
        <translation>Ein seither hinzugefügter Eintrag ({table}) gehört zu etwas davon.</translation>
    </message>
    <message>
        <source>A {table} of the file is about something that would go.</source>
        <translation>Ein Eintrag der Datei ({table}) gehört zu etwas, das wegfiele.</translation>
    </message>
    <message>
        <source>What this is about was deleted meanwhile.</source>
        <translation>Wozu dies gehört, wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>There is a {table} with this id already.</source>
        <translation>Einen Eintrag mit dieser Nummer gibt es schon ({table}).</translation>
    </message>
    <message>
        <source>A {table} that this changes was deleted meanwhile.</source>
        <translation>Ein Eintrag, den dies ändert, wurde inzwischen gelöscht ({table}).</translation>
    </message>
    <message>
        <source>A {table} that this changes was changed meanwhile.</source>
        <translation>Ein Eintrag, den dies ändert, wurde inzwischen geändert ({table}).</translation>
    </message>
    <message>
        <source>Nothing of this change was kept; the file is as it was before.</source>
        <translation>Von dieser Änderung blieb nichts; die Datei ist, wie sie vorher war.</translation>
    </message>
    <message>
        <source>{name} was moved, renamed or replaced while it was open.</source>
        <translation>{name} wurde verschoben, umbenannt oder ersetzt, während es offen war.</translation>
    </message>
    <message>
        <source>Put it back where it was, or save a copy under a new name.</source>
        <translation>Zurück an den alten Ort legen oder eine Kopie unter neuem Namen speichern.</translation>
    </message>
    <message>
        <source>The last change of {name} was cut off, and must be taken back before it can be read.</source>
        <translation>Die letzte Änderung von {name} wurde abgebrochen und muss zurückgenommen werden, bevor sich etwas lesen lässt.</translation>
    </message>
    <message>
        <source>Open it in Chronik where its folder can be written; that repairs it. Leave the file ending in -journal beside it.</source>
        <translation>In Chronik dort öffnen, wo sich ihr Ordner beschreiben lässt; das repariert sie. Die Datei, die auf -journal endet, daneben liegen lassen.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written.</source>
        <translation>{name} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check its permissions, or copy it to a folder of your own.</source>
        <translation>Die Rechte prüfen oder in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>{name}, or a file that belongs beside it, can&apos;t be opened.</source>
        <translation>{name} oder eine Datei, die daneben gehört, lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Die Rechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>Another program is writing to {name}.</source>
        <translation>Ein anderes Programm schreibt gerade in {name}.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Einen Moment warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Das Laufwerk ist voll.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk that holds {name} reported an error.</source>
        <translation>Das Laufwerk mit {name} meldete einen Fehler.</translation>
    </message>
    <message>
        <source>Check whether it is connected, and copy the file to another one.</source>
        <translation>Prüfen, ob es verbunden ist, und die Datei auf ein anderes kopieren.</translation>
    </message>
    <message>
        <source>You are not allowed to use {name}.</source>
        <translation>Zugriff auf {name} ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Ask its owner for access.</source>
        <translation>Den Eigentümer um Zugriff bitten.</translation>
    </message>
    <message>
        <source>There is not enough memory for {name}.</source>
        <translation>Für {name} reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Andere Programme schließen.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>it holds text that can&apos;t be read</source>
        <translation>sie enthält Text, der nicht lesbar ist</translation>
    </message>
    <message>
        <source>parts of it do not belong together</source>
        <translation>Teile von ihr gehören nicht zusammen</translation>
    </message>
    <message>
        <source>{name} is no plain file</source>
        <translation>{name} ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>{name} can&apos;t be made</source>
        <translation>{name} lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>ein anderes Fenster</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Rechner</translation>
    </message>
    <message>
        <source>the computer {host}</source>
        <translation>dem Rechner {host}</translation>
    </message>
    <message>
        <source>another window (process {pid} on {place}, since {began})</source>
        <translation>ein anderes Fenster (Prozess {pid} auf {place}, seit {began})</translation>
    </message>
    <message>
        <source>{path} is open for writing in {holder}.</source>
        <translation>{path} ist anderswo zum Schreiben offen: {holder}.</translation>
    </message>
    <message>
        <source>Close it there first, or open the file for reading only.</source>
        <translation>Sie dort erst schließen oder nur zum Lesen öffnen.</translation>
    </message>
    <message>
        <source>It holds triggers, views or tables Chronik does not know: {unknown}.</source>
        <translation>Sie enthält Trigger, Sichten oder Tabellen, die Chronik nicht kennt: {unknown}.</translation>
    </message>
    <message>
        <source>Another program changed how it is built: {changed}.</source>
        <translation>Ein anderes Programm hat ihren Aufbau geändert: {changed}.</translation>
    </message>
    <message>
        <source>Copy it before anything else, and look for a backup beside it.</source>
        <translation>Sie vor allem anderen kopieren und daneben nach einer Sicherung suchen.</translation>
    </message>
    <message>
        <source>{name} is empty: it holds no data at all.</source>
        <translation>{name} ist leer und enthält gar keine Daten.</translation>
    </message>
    <message>
        <source>Choose another file, or make a new timeline under another name.</source>
        <translation>Eine andere Datei wählen oder unter anderem Namen eine neue Zeitleiste anlegen.</translation>
    </message>
    <message>
        <source>{name} was made by a newer Chronik (format {version}; this one reads up to {newest}).</source>
        <translation>{name} stammt von einem neueren Chronik (Format {version}; dieses liest bis {newest}).</translation>
    </message>
    <message>
        <source>Update Chronik to open it.</source>
        <translation>Chronik aktualisieren, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>its header is cut short or overwritten</source>
        <translation>ihr Kopf ist abgeschnitten oder überschrieben</translation>
    </message>
    <message>
        <source>{missing} bytes are missing at its end</source>
        <translation>am Ende fehlen {missing} Bytes</translation>
    </message>
    <message>
        <source>{name} is damaged: {how}.</source>
        <translation>{name} ist beschädigt: {how}.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a timeline.</source>
        <translation>{name} ist ein Ordner, keine Zeitleiste.</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>Eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a timeline.</source>
        <translation>{name} ist ein Gerät oder eine Pipe, keine Zeitleiste.</translation>
    </message>
    <message>
        <source>There is no file {name} in {parent}.</source>
        <translation>Eine Datei {name} gibt es in {parent} nicht.</translation>
    </message>
    <message>
        <source>Check the name, or whether its disk is connected.</source>
        <translation>Den Namen prüfen, oder ob ihr Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>You are not allowed to read {name}.</source>
        <translation>{name} zu lesen ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>its name can&apos;t be used here</source>
        <translation>ihr Name ist hier nicht brauchbar</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {why}.</source>
        <translation>{name} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>only the beginning of its header is left</source>
        <translation>nur der Anfang ihres Kopfes ist übrig</translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a Chronik timeline.</source>
        <translation>{name} ist die Datenbank eines anderen Programms, keine Chronik-Zeitleiste.</translation>
    </message>
    <message>
        <source>Export what you need from there as CSV and import that.</source>
        <translation>Das Nötige von dort als CSV ausgeben und importieren.</translation>
    </message>
    <message>
        <source>its first bytes are overwritten</source>
        <translation>ihre ersten Bytes sind überschrieben</translation>
    </message>
    <message>
        <source>{name} is a text file, not a Chronik timeline.</source>
        <translation>{name} ist eine Textdatei, keine Chronik-Zeitleiste.</translation>
    </message>
    <message>
        <source>If it is a CSV table or JSON, import it into a timeline instead.</source>
        <translation>Ist es eine CSV-Tabelle oder JSON, sie stattdessen in eine Zeitleiste importieren.</translation>
    </message>
    <message>
        <source>{name} is not a Chronik timeline.</source>
        <translation>{name} ist keine Chronik-Zeitleiste.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .chronik.</source>
        <translation>Eine Datei wählen, die auf .chronik endet.</translation>
    </message>
    <message>
        <source>its page size makes no sense</source>
        <translation>ihre Seitengröße ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}.</source>
        <translation>Die Datei ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>its header is overwritten</source>
        <translation>ihr Kopf ist überschrieben</translation>
    </message>
    <message>
        <source>{path} could not be checked.</source>
        <translation>{path} ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>{count} rows refer to something that is not there ({tables}).</source>
        <translation>{count} Zeilen verweisen auf etwas, das es nicht gibt ({tables}).</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Das Suchverzeichnis ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is damaged in {count} or more places, the first: {found}.</source>
        <translation>Die Datei ist an {count} oder mehr Stellen beschädigt, zuerst: {found}.</translation>
    </message>
    <message>
        <source>The source is as it was.</source>
        <translation>Die Quelle ist, wie sie war.</translation>
    </message>
    <message>
        <source>{name} is larger than 32 MB.</source>
        <translation>{name} ist größer als 32 MB.</translation>
    </message>
    <message>
        <source>Paste the part you need.</source>
        <translation>Den nötigen Teil einfügen.</translation>
    </message>
    <message>
        <source>{name} has changed: it has {count} columns now.</source>
        <translation>{name} hat sich geändert und hat jetzt {count} Spalten.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Sie erneut ansehen.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>{name} is not a text.</source>
        <translation>{name} ist kein Text.</translation>
    </message>
    <message>
        <source>Choose a .txt or .md file.</source>
        <translation>Eine .txt- oder .md-Datei wählen.</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Das Bild ließ sich nicht herstellen.</translation>
    </message>
    <message>
        <source>{name} could not be made: {why}.</source>
        <translation>{name} ließ sich nicht herstellen: {why}.</translation>
    </message>
    <message>
        <source>Try a smaller scale.</source>
        <translation>Einen kleineren Maßstab versuchen.</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels is too large to make.</source>
        <translation>Ein Bild von {width} × {height} Pixeln ist zu groß.</translation>
    </message>
    <message>
        <source>Choose a smaller scale, fold rows, or show a shorter time.</source>
        <translation>Einen kleineren Maßstab wählen, Zeilen einklappen oder eine kürzere Zeit zeigen.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written in {folder}: {why}.</source>
        <translation>{name} lässt sich in {folder} nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>Nothing was changed; an older file of that name is as it was.</source>
        <translation>Es wurde nichts geändert; eine ältere Datei dieses Namens ist, wie sie war.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>Einen anderen Ort wählen oder dort Platz schaffen.</translation>
    </message>
    <message>
        <source>The folder for the sample, {folder}, can&apos;t be made: {why}.</source>
        <translation>Der Ordner für das Beispiel, {folder}, lässt sich nicht anlegen: {why}.</translation>
    </message>
    <message>
        <source>Set CHRONIK_DATA to a folder of your own.</source>
        <translation>CHRONIK_DATA auf einen eigenen Ordner setzen.</translation>
    </message>
    <message>
        <source>A picture of {width} pixels across can&apos;t be made.</source>
        <translation>Ein {width} Pixel breites Bild geht nicht.</translation>
    </message>
    <message>
        <source>Choose a width from {least} to {most}.</source>
        <translation>Eine Breite von {least} bis {most} wählen.</translation>
    </message>
    <message>
        <source>There is no event with a date to draw.</source>
        <translation>Es gibt kein Ereignis mit Datum zu zeichnen.</translation>
    </message>
    <message>
        <source>Add events first, or say from when to when.</source>
        <translation>Erst Ereignisse hinzufügen oder sagen, von wann bis wann.</translation>
    </message>
    <message>
        <source>The picture would end before it begins.</source>
        <translation>Das Bild würde enden, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Check its dates.</source>
        <translation>Seine Daten prüfen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The sample of this installation is damaged: {reason}.</source>
        <translation>Das Beispiel dieser Installation ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>Install Chronik again.</source>
        <translation>Chronik neu installieren.</translation>
    </message>
    <message>
        <source>It is not known in which month this fiscal year ends.</source>
        <translation>Es ist nicht bekannt, in welchem Monat dieses Geschäftsjahr endet.</translation>
    </message>
    <message>
        <source>Write it into the unit, or write the months themselves.</source>
        <translation>Ihn bei der Einheit eintragen oder die Monate selbst schreiben.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>A time in office has one holder.</source>
        <translation>Eine Amtszeit hat einen Inhaber.</translation>
    </message>
    <message>
        <source>Write one name, or none for vacant.</source>
        <translation>Einen Namen schreiben, keinen für unbesetzt.</translation>
    </message>
    <message>
        <source>It may be {readings}.</source>
        <translation>Das kann {readings} sein.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Write one of them.</source>
        <translation>Eines davon schreiben.</translation>
    </message>
    <message>
        <source>“{name}” is the name of {count} in this file.</source>
        <translation>„{name}“ heißen {count} in dieser Datei.</translation>
    </message>
    <message>
        <source>Choose one in the event&apos;s dialog.</source>
        <translation>Eines im Dialog des Ereignisses wählen.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Ernennung</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Abgang</translation>
    </message>
    <message>
        <source>Reorganisation</source>
        <translation>Umstrukturierung</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>The format is described in seeds/FORMAT.md.</source>
        <translation>Das Format ist in seeds/FORMAT.md beschrieben.</translation>
    </message>
    <message>
        <source>This JSON isn&apos;t in Chronik&apos;s own format: &quot;format&quot;: &quot;chronik&quot; is missing.</source>
        <translation>Dieses JSON ist nicht in Chroniks eigenem Format: &quot;format&quot;: &quot;chronik&quot; fehlt.</translation>
    </message>
    <message>
        <source>The version of this JSON is {version}, not a number.</source>
        <translation>Die Version dieses JSON ist {version}, keine Zahl.</translation>
    </message>
    <message>
        <source>This JSON is of version {version}, newer than this Chronik reads ({newest}).</source>
        <translation>Dieses JSON hat Version {version}, neuer als dieses Chronik liest ({newest}).</translation>
    </message>
    <message>
        <source>Install a newer Chronik.</source>
        <translation>Ein neueres Chronik installieren.</translation>
    </message>
    <message>
        <source>{name}: {count} of them stand in the file already and were kept</source>
        <translation>{name}: {count} davon stehen schon in der Datei und blieben</translation>
    </message>
    <message>
        <source>“{when}” to “{until}” has more than two ends</source>
        <translation>„{when}“ bis „{until}“ hat mehr als zwei Enden</translation>
    </message>
    <message>
        <source>“{when}” to “{until}” is no period: {problem}</source>
        <translation>„{when}“ bis „{until}“ ist kein Zeitraum: {problem}</translation>
    </message>
    <message>
        <source>“{cell}” is a period that one cell can&apos;t hold: write its start and its end</source>
        <translation>„{cell}“ ist ein Zeitraum, der nicht in eine Zelle passt: Anfang und Ende schreiben</translation>
    </message>
    <message>
        <source>is a time in office: a table of those names person, position, unit</source>
        <translation>ist eine Amtszeit: eine Tabelle davon nennt Person, Position, Einheit</translation>
    </message>
    <message>
        <source>Kept as numbers: {columns}.</source>
        <translation>Als Kennzahlen behalten: {columns}.</translation>
    </message>
    <message>
        <source>No column was taken as the date, so all events are undated.</source>
        <translation>Keine Spalte wurde als Datum genommen, also sind alle Ereignisse ohne Datum.</translation>
    </message>
    <message>
        <source>1 event has no date and is listed as undated.</source>
        <translation>1 Ereignis hat kein Datum und steht in der Liste „Ohne Tag“.</translation>
    </message>
    <message>
        <source>{count} events have no date and are listed as undated.</source>
        <translation>{count} Ereignisse haben kein Datum und stehen in der Liste „Ohne Tag“.</translation>
    </message>
    <message>
        <source>“{cell}” in {column} is not a number</source>
        <translation>„{cell}“ in {column} ist keine Zahl</translation>
    </message>
    <message>
        <source>has {count} cells where the headings are {headings}</source>
        <translation>hat {count} Zellen bei {headings} Überschriften</translation>
    </message>
    <message>
        <source>has a character no text can have (NUL)</source>
        <translation>hat ein Zeichen, das kein Text haben kann (NUL)</translation>
    </message>
    <message>
        <source>“{name}” is the name of several in this file</source>
        <translation>„{name}“ heißen in dieser Datei mehrere</translation>
    </message>
    <message>
        <source>there are more than {most} new kinds; is “{text}” a kind?</source>
        <translation>es gibt mehr als {most} neue Arten; ist „{text}“ eine Art?</translation>
    </message>
    <message>
        <source>Kept as properties: {columns}.</source>
        <translation>Als freie Felder behalten: {columns}.</translation>
    </message>
    <message>
        <source>names no person</source>
        <translation>nennt keine Person</translation>
    </message>
    <message>
        <source>names no organisation</source>
        <translation>nennt keine Organisation</translation>
    </message>
    <message>
        <source>names no position</source>
        <translation>nennt keine Position</translation>
    </message>
    <message>
        <source>Held by several people at the same time, so the number of seats is left open: {titles}.</source>
        <translation>Von mehreren gleichzeitig besetzt, also bleibt die Zahl der Plätze offen: {titles}.</translation>
    </message>
    <message>
        <source>“{written}” as {meant}</source>
        <translation>„{written}“ als {meant}</translation>
    </message>
    <message>
        <source>Positions held for a time: {pairs}.</source>
        <translation>Vorübergehend besetzte Positionen: {pairs}.</translation>
    </message>
    <message>
        <source>1 time in office has no date.</source>
        <translation>1 Amtszeit hat kein Datum.</translation>
    </message>
    <message>
        <source>{count} times in office have no date.</source>
        <translation>{count} Amtszeiten haben kein Datum.</translation>
    </message>
    <message>
        <source>1 row is in the file already and not added again.</source>
        <translation>1 Zeile steht schon in der Datei und kam nicht noch einmal dazu.</translation>
    </message>
    <message>
        <source>{count} rows are in the file already and not added again.</source>
        <translation>{count} Zeilen stehen schon in der Datei und kamen nicht noch einmal dazu.</translation>
    </message>
    <message>
        <source>says that the position is vacant, and names “{person}”</source>
        <translation>sagt, dass die Position unbesetzt ist, und nennt „{person}“</translation>
    </message>
    <message>
        <source>begins as one that is known, but ends otherwise ({there}; here {here})</source>
        <translation>beginnt wie eine bekannte, endet aber anders ({there}; hier {here})</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} und {count} weitere</translation>
    </message>
    <message>
        <source>“{choice}” does not say what a column is.</source>
        <translation>„{choice}“ sagt nicht, was eine Spalte ist.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Write role=column, with one of the roles {roles}.</source>
        <translation>Rolle=Spalte schreiben, mit einer der Rollen {roles}.</translation>
    </message>
    <message>
        <source>There is no column “{column}”; the table has {count}: {headings}.</source>
        <translation>Eine Spalte „{column}“ gibt es nicht; die Tabelle hat {count}: {headings}.</translation>
    </message>
    <message>
        <source>Name one of them, or its number.</source>
        <translation>Eine davon nennen, oder ihre Nummer.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text (line {line}); it looks like {encodings}.</source>
        <translation>{name} ist kein UTF-8-Text (Zeile {line}); es sieht aus wie {encodings}.</translation>
    </message>
    <message>
        <source>Choose its encoding, on the command line with --encoding {encoding}.</source>
        <translation>Die Kodierung wählen, auf der Kommandozeile mit --encoding {encoding}.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>There is no encoding called {encoding}.</source>
        <translation>Eine Kodierung namens {encoding} gibt es nicht.</translation>
    </message>
    <message>
        <source>Try {known}.</source>
        <translation>{known} versuchen.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read as {encoding}.</source>
        <translation>{name} ist nicht als {encoding} lesbar.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Eine andere Kodierung wählen.</translation>
    </message>
    <message>
        <source>{name} is larger than 1 GB.</source>
        <translation>{name} ist größer als 1 GB.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Sie aufteilen.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Eine Datei {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Den Namen prüfen.</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>sie ist nicht lesbar</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {reason}.</source>
        <translation>{name} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read as a table near row {row}: {error}.</source>
        <translation>{name} ist nahe Zeile {row} nicht als Tabelle lesbar: {error}.</translation>
    </message>
    <message>
        <source>Check the quotes there.</source>
        <translation>Die Anführungszeichen dort prüfen.</translation>
    </message>
    <message>
        <source>What {name} is can&apos;t be told from its ending.</source>
        <translation>Was {name} ist, lässt sich an der Endung nicht erkennen.</translation>
    </message>
    <message>
        <source>These are read: {endings}; or say --format csv or --format json.</source>
        <translation>Gelesen werden: {endings}; oder --format csv oder --format json angeben.</translation>
    </message>
    <message>
        <source>{name} does not say whether 3/4 is 3 April or 4 March.</source>
        <translation>{name} sagt nicht, ob 3/4 der 3. April oder der 4. März ist.</translation>
    </message>
    <message>
        <source>Say which comes first with --date-order dmy or --date-order mdy.</source>
        <translation>Mit --date-order dmy oder --date-order mdy sagen, was zuerst kommt.</translation>
    </message>
    <message>
        <source>is named exactly when the status is not vacant</source>
        <translation>steht genau dann da, wenn der Status nicht „vacant“ ist</translation>
    </message>
    <message>
        <source>an event can&apos;t be linked to itself</source>
        <translation>ein Ereignis lässt sich nicht mit sich selbst verbinden</translation>
    </message>
    <message>
        <source>{colour} is no colour like #1b7f6b</source>
        <translation>{colour} ist keine Farbe wie #1b7f6b</translation>
    </message>
    <message>
        <source>{name} is no kind of this file; new ones go under “kinds”</source>
        <translation>{name} ist keine Art dieser Datei; neue gehören unter „kinds“</translation>
    </message>
    <message>
        <source>is less than lasted_min_s</source>
        <translation>ist weniger als lasted_min_s</translation>
    </message>
    <message>
        <source>{kind}: the key {key} is not known and was left out</source>
        <translation>{kind}: der Schlüssel {key} ist nicht bekannt und wurde ausgelassen</translation>
    </message>
    <message>
        <source>{kind}: the key {key} is not known and was left out ({count} times)</source>
        <translation>{kind}: der Schlüssel {key} ist nicht bekannt und wurde ausgelassen ({count}-mal)</translation>
    </message>
    <message>
        <source>{count} more keys are not known</source>
        <translation>{count} weitere Schlüssel sind nicht bekannt</translation>
    </message>
    <message>
        <source>an object was expected here, not {value}</source>
        <translation>hier gehört ein Objekt hin, nicht {value}</translation>
    </message>
    <message>
        <source>a text was expected, not {value}</source>
        <translation>hier gehört ein Text hin, nicht {value}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>{value} is none of: {words}</source>
        <translation>{value} ist keines von: {words}</translation>
    </message>
    <message>
        <source>true or false was expected, not {value}</source>
        <translation>hier gehört true oder false hin, nicht {value}</translation>
    </message>
    <message>
        <source>a whole number was expected, not {value}</source>
        <translation>hier gehört eine ganze Zahl hin, nicht {value}</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}</source>
        <translation>{value} liegt nicht zwischen {least} und {most}</translation>
    </message>
    <message>
        <source>a number was expected, not {value}</source>
        <translation>hier gehört eine Zahl hin, nicht {value}</translation>
    </message>
    <message>
        <source>the number is too large to keep</source>
        <translation>die Zahl ist zu groß</translation>
    </message>
    <message>
        <source>a list was expected, not {value}</source>
        <translation>hier gehört eine Liste hin, nicht {value}</translation>
    </message>
    <message>
        <source>an object was expected, not {value}</source>
        <translation>hier gehört ein Objekt hin, nicht {value}</translation>
    </message>
    <message>
        <source>{value} is no date: {problem}</source>
        <translation>{value} ist kein Datum: {problem}</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a month and day were expected, like 03-31</source>
        <translation>hier gehören Monat und Tag hin, zum Beispiel 03-31</translation>
    </message>
    <message>
        <source>the sources would quote each other</source>
        <translation>die Quellen würden einander zitieren</translation>
    </message>
    <message>
        <source>a unit would lie under itself</source>
        <translation>eine Einheit läge unter sich selbst</translation>
    </message>
    <message>
        <source>{key} is the key of another row</source>
        <translation>{key} ist der Schlüssel einer anderen Zeile</translation>
    </message>
    <message>
        <source>the {thing} {key} was rejected</source>
        <translation>{thing} {key} wurde abgelehnt</translation>
    </message>
    <message>
        <source>no {thing} has the key {key}</source>
        <translation>der Schlüssel {key} gehört zu nichts ({thing})</translation>
    </message>
    <message>
        <source>{name} needs a name and a text or number, not {value}</source>
        <translation>{name} braucht einen Namen und einen Text oder eine Zahl, nicht {value}</translation>
    </message>
    <message>
        <source>a date with a first day was expected</source>
        <translation>hier gehört ein Datum mit einem ersten Tag hin</translation>
    </message>
    <message>
        <source>The JSON is larger than {size} MB</source>
        <translation>Das JSON ist größer als {size} MB</translation>
    </message>
    <message>
        <source>The file isn&apos;t UTF-8 text (byte {place})</source>
        <translation>Die Datei ist kein UTF-8-Text (Byte {place})</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Sie als UTF-8 speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>The text holds half a character (a lone surrogate)</source>
        <translation>Der Text enthält ein halbes Zeichen (ein einzelnes Surrogat)</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read: {reason}</source>
        <translation>„{name}“ ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>This isn&apos;t JSON: line {line}, column {column}: {why}</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: {why}</translation>
    </message>
    <message>
        <source>The JSON is nested too deep</source>
        <translation>Das JSON ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The JSON holds a number with thousands of digits</source>
        <translation>Das JSON enthält eine Zahl mit Tausenden von Ziffern</translation>
    </message>
    <message>
        <source>An object in the JSON has the key {key} twice</source>
        <translation>Ein Objekt im JSON hat den Schlüssel {key} zweimal</translation>
    </message>
    <message>
        <source>The JSON holds {name}, which is no number</source>
        <translation>Das JSON enthält {name}, was keine Zahl ist</translation>
    </message>
    <message>
        <source>The JSON holds a number too large to keep ({digits})</source>
        <translation>Das JSON enthält eine zu große Zahl ({digits})</translation>
    </message>
    <message>
        <source>A text in the JSON holds half a character (a lone surrogate)</source>
        <translation>Ein Text im JSON enthält ein halbes Zeichen (ein einzelnes Surrogat)</translation>
    </message>
    <message>
        <source>The JSON is nested more than {most} levels deep</source>
        <translation>Das JSON ist mehr als {most} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard.</source>
        <translation>In der Zwischenablage sind keine Zeilen.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>{count} rows are too many to paste.</source>
        <translation>{count} Zeilen sind zu viele zum Einfügen.</translation>
    </message>
    <message>
        <source>Save them as a file and import it.</source>
        <translation>Sie als Datei speichern und diese importieren.</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>amtierend</translation>
    </message>
    <message>
        <source>interim</source>
        <translation>interimistisch</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Chronik</source>
        <translation>Über Chronik</translation>
    </message>
    <message>
        <source>A timeline for what happens in a company: who led what and when, each claim tied to the source that says so.</source>
        <translation>Eine Zeitleiste dessen, was in einem Unternehmen geschieht: wer wann was leitete, jede Angabe mit der Quelle, die es sagt.</translation>
    </message>
    <message>
        <source>Your timeline is one file on your own disk. Chronik sends nothing anywhere. Free software under the MIT licence.</source>
        <translation>Die Zeitleiste ist eine Datei auf dem eigenen Rechner. Chronik sendet nichts irgendwohin. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>&amp;Versionen kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>View 1</source>
        <translation>Ansicht 1</translation>
    </message>
    <message>
        <source>View 2</source>
        <translation>Ansicht 2</translation>
    </message>
    <message>
        <source>View 3</source>
        <translation>Ansicht 3</translation>
    </message>
    <message>
        <source>View 4</source>
        <translation>Ansicht 4</translation>
    </message>
    <message>
        <source>View 5</source>
        <translation>Ansicht 5</translation>
    </message>
    <message>
        <source>View 6</source>
        <translation>Ansicht 6</translation>
    </message>
    <message>
        <source>View 7</source>
        <translation>Ansicht 7</translation>
    </message>
    <message>
        <source>View 8</source>
        <translation>Ansicht 8</translation>
    </message>
    <message>
        <source>View 9</source>
        <translation>Ansicht 9</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export image…</source>
        <translation>Bildexport…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Mit anderem zusammenführen…</translation>
    </message>
    <message>
        <source>Who may be the same…</source>
        <translation>Wer dieselben sein könnten…</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>New event with all fields…</source>
        <translation>Neues Ereignis mit allen Feldern…</translation>
    </message>
    <message>
        <source>New incident…</source>
        <translation>Neuer Vorfall…</translation>
    </message>
    <message>
        <source>New number…</source>
        <translation>Neue Kennzahl…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Source passage…</source>
        <translation>Beleg…</translation>
    </message>
    <message>
        <source>Connect with another event…</source>
        <translation>Mit anderem Ereignis verbinden…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Neue Person…</translation>
    </message>
    <message>
        <source>New unit…</source>
        <translation>Neue Einheit…</translation>
    </message>
    <message>
        <source>New time in office…</source>
        <translation>Neue Amtszeit…</translation>
    </message>
    <message>
        <source>New era…</source>
        <translation>Neue Ära…</translation>
    </message>
    <message>
        <source>Kinds and tags…</source>
        <translation>Arten und Schlagwörter…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Text einfügen…</translation>
    </message>
    <message>
        <source>Open a text file…</source>
        <translation>Textdatei öffnen…</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Neue Quelle…</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Text lesen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flach</translation>
    </message>
    <message>
        <source>Colour by kind</source>
        <translation>Farbe nach Art</translation>
    </message>
    <message>
        <source>Colour by person</source>
        <translation>Farbe nach Person</translation>
    </message>
    <message>
        <source>Colour by unit</source>
        <translation>Farbe nach Einheit</translation>
    </message>
    <message>
        <source>Colour by tag</source>
        <translation>Farbe nach Schlagwort</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Update the view</source>
        <translation>Ansicht aktualisieren</translation>
    </message>
    <message>
        <source>Edit views…</source>
        <translation>Ansichten bearbeiten…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Liste der Personen</translation>
    </message>
    <message>
        <source>List of units</source>
        <translation>Liste der Einheiten</translation>
    </message>
    <message>
        <source>List of incidents</source>
        <translation>Liste der Vorfälle</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>Liste der Quellen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>Tabelle der Ereignisse</translation>
    </message>
    <message>
        <source>Events without a day</source>
        <translation>Ereignisse ohne Tag</translation>
    </message>
    <message>
        <source>Look of the system</source>
        <translation>Aussehen des Systems</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Alles einpassen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation>Zu Datum gehen…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>A little earlier</source>
        <translation>Etwas früher</translation>
    </message>
    <message>
        <source>A little later</source>
        <translation>Etwas später</translation>
    </message>
    <message>
        <source>Rows up</source>
        <translation>Zeilen hinauf</translation>
    </message>
    <message>
        <source>Rows down</source>
        <translation>Zeilen hinunter</translation>
    </message>
    <message>
        <source>One window earlier</source>
        <translation>Ein Fenster früher</translation>
    </message>
    <message>
        <source>One window later</source>
        <translation>Ein Fenster später</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Erstes Ereignis</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>As of…</source>
        <translation>Stichtag…</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Wechsel davor</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächster Wechsel</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>Gilt noch</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Next connected event</source>
        <translation>Nächstes verbundenes Ereignis</translation>
    </message>
    <message>
        <source>Previous connected event</source>
        <translation>Voriges verbundenes Ereignis</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Rotation…</source>
        <translation>Rotation…</translation>
    </message>
    <message>
        <source>Rotation of the unit…</source>
        <translation>Rotation der Einheit…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Fresh sample</source>
        <translation>Frisches Beispiel</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>About Chronik</source>
        <translation>Über Chronik</translation>
    </message>
</context>
<context>
    <name>AliasRow</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>until 2018</source>
        <translation>bis 2018</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Weiterer Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was er ist</translation>
    </message>
    <message>
        <source>Its language, as a code: en, de, zh</source>
        <translation>Seine Sprache als Kürzel: en, de, zh</translation>
    </message>
    <message>
        <source>When it was used</source>
        <translation>Wann er galt</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>Hier fehlt ein Name.</translation>
    </message>
</context>
<context>
    <name>AliasRows</name>
    <message>
        <source>+ other na&amp;me</source>
        <translation>+ weiterer Na&amp;me</translation>
    </message>
</context>
<context>
    <name>AsOfDialog</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>empty: compare with nothing</source>
        <translation>leer: mit nichts vergleichen</translation>
    </message>
    <message>
        <source>As of &amp;day</source>
        <translation>S&amp;tichtag</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>A day. Of a month, a quarter or a year the last day is taken.</source>
        <translation>Ein Tag. Von Monat, Quartal oder Jahr zählt der letzte Tag.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This date has no last day. Write a day like 2022-12-29.</source>
        <translation>Dieses Datum hat keinen letzten Tag. Einen Tag schreiben, zum Beispiel 29.12.2022.</translation>
    </message>
    <message>
        <source>Both are the same day. Write another one to compare with.</source>
        <translation>Beides ist derselbe Tag. Einen anderen zum Vergleichen schreiben.</translation>
    </message>
    <message>
        <source>Its last day: {days}</source>
        <translation>Der letzte Tag: {days}</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>“{what}” is still at work. Wait until it is done, or stop it.</source>
        <translation>„{what}“ läuft noch. Warten, bis es fertig ist, oder anhalten.</translation>
    </message>
    <message>
        <source>“{what}” is still at work. The window closes when it is done.</source>
        <translation>„{what}“ läuft noch. Das Fenster schließt sich danach.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>The position {title} of {unit} became vacant</source>
        <translation>Die Position {title} von {unit} wurde frei</translation>
    </message>
    <message>
        <source>The lead of {unit} became vacant</source>
        <translation>Die Leitung von {unit} wurde frei</translation>
    </message>
    <message>
        <source>{person} became {title} of {unit}</source>
        <translation>{person} wurde {title} von {unit}</translation>
    </message>
    <message>
        <source>{person} came to {unit}</source>
        <translation>{person} kam zu {unit}</translation>
    </message>
    <message>
        <source>The position {title} of {unit} is no longer vacant</source>
        <translation>Die Position {title} von {unit} ist nicht mehr unbesetzt</translation>
    </message>
    <message>
        <source>The lead of {unit} is no longer vacant</source>
        <translation>Die Leitung von {unit} ist nicht mehr unbesetzt</translation>
    </message>
    <message>
        <source>{person} left as {title} of {unit} after {length}</source>
        <translation>{person} ging als {title} von {unit} nach dieser Zeit: {length}</translation>
    </message>
    <message>
        <source>{person} left as {title} of {unit}</source>
        <translation>{person} ging als {title} von {unit}</translation>
    </message>
    <message>
        <source>{person} left {unit} after {length}</source>
        <translation>{person} verließ {unit} nach dieser Zeit: {length}</translation>
    </message>
    <message>
        <source>{person} left {unit}</source>
        <translation>{person} verließ {unit}</translation>
    </message>
    <message>
        <source>{person} moved from {old} to {new} in {unit}</source>
        <translation>{person} wechselte in {unit} von {old} zu {new}</translation>
    </message>
    <message>
        <source>{person} moved from {old} of {other} to {new} of {unit}</source>
        <translation>{person} wechselte von {old} bei {other} zu {new} bei {unit}</translation>
    </message>
    <message>
        <source>{person} moved from {old} of {other} to {unit}</source>
        <translation>{person} wechselte von {old} bei {other} zu {unit}</translation>
    </message>
    <message>
        <source>{person} moved from {other} to {new} of {unit}</source>
        <translation>{person} wechselte von {other} zu {new} bei {unit}</translation>
    </message>
    <message>
        <source>{person} moved from {other} to {unit}</source>
        <translation>{person} wechselte von {other} zu {unit}</translation>
    </message>
    <message>
        <source>{person} became regular {title} of {unit}</source>
        <translation>{person} wurde regulär {title} von {unit}</translation>
    </message>
    <message>
        <source>{person} became {status} {title} of {unit}</source>
        <translation>{person} wurde {title} von {unit} ({status})</translation>
    </message>
    <message>
        <source>{person} holds {unit} regularly from now on</source>
        <translation>{person} leitet {unit} von nun an regulär</translation>
    </message>
    <message>
        <source>{person} came to {unit} ({status})</source>
        <translation>{person} kam zu {unit} ({status})</translation>
    </message>
    <message>
        <source>{unit} was founded</source>
        <translation>{unit} wurde gegründet</translation>
    </message>
    <message>
        <source>{unit} was dissolved</source>
        <translation>{unit} wurde aufgelöst</translation>
    </message>
    <message>
        <source>{old} was renamed {unit}</source>
        <translation>{old} heißt jetzt {unit}</translation>
    </message>
    <message>
        <source>{unit} was merged into {other}</source>
        <translation>{unit} ging in {other} auf</translation>
    </message>
    <message>
        <source>{unit} was split from {other}</source>
        <translation>{unit} wurde von {other} abgespalten</translation>
    </message>
    <message>
        <source>{unit} was replaced by {other}</source>
        <translation>{unit} wurde durch {other} ersetzt</translation>
    </message>
    <message>
        <source>{unit} changed</source>
        <translation>{unit} änderte sich</translation>
    </message>
    <message>
        <source>{unit} is no longer a part of {old}</source>
        <translation>{unit} ist kein Teil von {old} mehr</translation>
    </message>
    <message>
        <source>{unit} moved from {old} to {other}</source>
        <translation>{unit} kam von {old} zu {other}</translation>
    </message>
    <message>
        <source>{unit} became a part of {other}</source>
        <translation>{unit} wurde ein Teil von {other}</translation>
    </message>
    <message>
        <source>after {length}</source>
        <translation>nach {length}</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>day of effect not stated</source>
        <translation>Tag der Wirkung nicht genannt</translation>
    </message>
</context>
<context>
    <name>BetweenView</name>
    <message>
        <source>Between the two dates</source>
        <translation>Zwischen den beiden Tagen</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Nothing with a day passes the filter. “Show all” above takes it away.</source>
        <translation>Nichts mit einem Tag passt zum Filter. „Alles zeigen“ oben nimmt ihn weg.</translation>
    </message>
    <message>
        <source>Nothing here has a day yet: see “No day” on the left.</source>
        <translation>Hier hat noch nichts einen Tag: siehe „Ohne Tag“ links.</translation>
    </message>
    <message>
        <source>Nothing here yet. Press N to write an event, Ctrl+Shift+V to paste an article, or Ctrl+I to import a table.</source>
        <translation>Noch nichts da. N schreibt ein Ereignis, Strg+Umschalt+V fügt einen Artikel ein, Strg+I importiert eine Tabelle.</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>The other unit</source>
        <translation>Die andere Einheit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Which other unit? Type its name and take it with Enter.</source>
        <translation>Welche andere Einheit? Den Namen schreiben und mit der Eingabetaste nehmen.</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message>
        <source>+ c&amp;hange</source>
        <translation>+ &amp;Veränderung</translation>
    </message>
</context>
<context>
    <name>ChipField</name>
    <message>
        <source>add…</source>
        <translation>hinzufügen…</translation>
    </message>
    <message>
        <source>role of {name}…</source>
        <translation>Rolle von {name}…</translation>
    </message>
</context>
<context>
    <name>CitationDialog</name>
    <message>
        <source>Edit source passage</source>
        <translation>Beleg bearbeiten</translation>
    </message>
    <message>
        <source>New source passage</source>
        <translation>Neuer Beleg</translation>
    </message>
    <message>
        <source>paragraph 2, page 17, 12:30</source>
        <translation>Absatz 2, Seite 17, 12:30</translation>
    </message>
    <message>
        <source>only if it says something else</source>
        <translation>nur wenn sie etwas anderes sagt</translation>
    </message>
    <message>
        <source>Show &amp;passage</source>
        <translation>Im Text &amp;zeigen</translation>
    </message>
    <message>
        <source>Which source says so? Type its title.</source>
        <translation>Welche Quelle sagt es? Ihren Titel schreiben.</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>W&amp;here in it</source>
        <translation>S&amp;telle</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Wortlaut</translation>
    </message>
    <message>
        <source>Suppo&amp;rts</source>
        <translation>Be&amp;legt</translation>
    </message>
    <message>
        <source>It says instea&amp;d</source>
        <translation>Sagt st&amp;attdessen</translation>
    </message>
    <message>
        <source>How s&amp;ure</source>
        <translation>Wie s&amp;icher</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
</context>
<context>
    <name>CitationLine</name>
    <message>
        <source>show passage</source>
        <translation>im Text zeigen</translation>
    </message>
    <message>
        <source>edit…</source>
        <translation>bearbeiten…</translation>
    </message>
    <message>
        <source>Remove {source}</source>
        <translation>{source} entfernen</translation>
    </message>
</context>
<context>
    <name>CitationPart</name>
    <message>
        <source>+ add a source by its title…</source>
        <translation>+ Quelle über ihren Titel hinzufügen…</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Nothing is selected that can be copied.</source>
        <translation>Nichts ausgewählt, was sich kopieren lässt.</translation>
    </message>
    <message>
        <source>Copied: {what}.</source>
        <translation>Kopiert: {what}.</translation>
    </message>
    <message>
        <source>On the clipboard is nothing of Chronik and no rows.</source>
        <translation>In der Zwischenablage ist nichts von Chronik und keine Zeilen.</translation>
    </message>
    <message>
        <source>{count} things</source>
        <translation>{count} Dinge</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Colour as #rrggbb</source>
        <translation>Farbe als #rrggbb</translation>
    </message>
    <message>
        <source>A colour is written like #0b6fb8.</source>
        <translation>Eine Farbe schreibt sich wie #0b6fb8.</translation>
    </message>
    <message>
        <source>no colour</source>
        <translation>keine Farbe</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>steel blue</source>
        <translation>Stahlblau</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>other people</source>
        <translation>andere Personen</translation>
    </message>
    <message>
        <source>other units</source>
        <translation>andere Einheiten</translation>
    </message>
    <message>
        <source>without these tags</source>
        <translation>ohne diese Schlagwörter</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>What {column} is</source>
        <translation>Was {column} ist</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>date or start</source>
        <translation>Datum oder Beginn</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>regular or acting</source>
        <translation>regulär oder amtierend</translation>
    </message>
    <message>
        <source>born</source>
        <translation>geboren</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>how it is known</source>
        <translation>wie belegt</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>free field</source>
        <translation>freies Feld</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Is it the same event?</source>
        <translation>Ist es dasselbe Ereignis?</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieses</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Das neue</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>The same in both: {fields}.</source>
        <translation>In beiden gleich: {fields}.</translation>
    </message>
    <message>
        <source>&amp;Make one of both</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>both, one after the other</source>
        <translation>beides nacheinander</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>Wa&amp;nn</translation>
    </message>
    <message>
        <source>&amp;How it is known</source>
        <translation>&amp;Wie belegt</translation>
    </message>
    <message>
        <source>Im&amp;portance</source>
        <translation>W&amp;ichtigkeit</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Besc&amp;hreibung</translation>
    </message>
</context>
<context>
    <name>CompletenessPane</name>
    <message>
        <source>Not looked through yet.</source>
        <translation>Noch nicht durchgesehen.</translation>
    </message>
    <message>
        <source>Nothing is missing: every event has a date and a source, every position its holders without a gap, and nothing contradicts.</source>
        <translation>Nichts fehlt: jedes Ereignis hat Datum und Quelle, jede Position lückenlos Inhaber, und nichts widerspricht sich.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Filter what is missing</source>
        <translation>Fehlendes filtern</translation>
    </message>
    <message>
        <source>A source says otherwise</source>
        <translation>Eine Quelle sagt es anders</translation>
    </message>
    <message>
        <source>Events that contradict</source>
        <translation>Widersprüchliche Ereignisse</translation>
    </message>
    <message>
        <source>Days without a holder</source>
        <translation>Tage ohne Inhaber</translation>
    </message>
    <message>
        <source>No end, but a successor</source>
        <translation>Kein Ende, aber ein Nachfolger</translation>
    </message>
    <message>
        <source>Positions nobody is known in</source>
        <translation>Positionen ohne bekannten Inhaber</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Vielleicht dasselbe</translation>
    </message>
    <message>
        <source>{position}; {next} came {day}</source>
        <translation>{position}; {next} kam am {day}</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leitet</translation>
    </message>
    <message>
        <source>against: {title}</source>
        <translation>gegen: {title}</translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation>{name} ({reason})</translation>
    </message>
    <message>
        <source>time in office</source>
        <translation>Amtszeit</translation>
    </message>
    <message>
        <source>{days}, {period}; {before}, then {after}</source>
        <translation>{days}, {period}; {before}, dann {after}</translation>
    </message>
    <message>
        <source>{recorded} ≠ {says} · {source}</source>
        <translation>{recorded} ≠ {says} · {source}</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>Looking through the file…</source>
        <translation>Datei wird durchgesehen…</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message>
        <source>That day is yet to come: nobody can have checked it.</source>
        <translation>Dieser Tag kommt erst noch: niemand kann ihn geprüft haben.</translation>
    </message>
    <message>
        <source>Known to hold on {day}.</source>
        <translation>Am {day} gilt es nachweislich.</translation>
    </message>
    <message>
        <source>Select a time in office first.</source>
        <translation>Erst eine Amtszeit auswählen.</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>New event here</source>
        <translation>Neues Ereignis hier</translation>
    </message>
    <message>
        <source>New event here, all fields…</source>
        <translation>Neues Ereignis hier, alle Felder…</translation>
    </message>
    <message>
        <source>Note at this moment…</source>
        <translation>Notiz zu diesem Zeitpunkt…</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Hier einfügen</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>29 dec 22, Q4 2022, last Thursday, about 2018</source>
        <translation>29. Dez. 22, Q4 2022, letzten Donnerstag, etwa 2018</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Welches?</translation>
    </message>
    <message>
        <source>counted from today, {day}</source>
        <translation>gezählt von heute, {day}</translation>
    </message>
    <message>
        <source>counted from {day}</source>
        <translation>gezählt von {day}</translation>
    </message>
    <message>
        <source>This date can be read in several ways; choose one.</source>
        <translation>Dieses Datum lässt sich mehrfach lesen; eines wählen.</translation>
    </message>
    <message>
        <source>This is not understood as a date.</source>
        <translation>Das wird nicht als Datum verstanden.</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>As of</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>29 dec 22, Nov 2022</source>
        <translation>29. Dez. 22, Nov. 2022</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Which one? {readings}</source>
        <translation>Welches? {readings}</translation>
    </message>
    <message>
        <source>A day is needed, or a month or year that has a last one.</source>
        <translation>Nötig ist ein Tag, oder Monat oder Jahr mit einem letzten.</translation>
    </message>
    <message>
        <source>its last day: {day}</source>
        <translation>letzter Tag: {day}</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete this {what}?</source>
        <translation>{what} löschen?</translation>
    </message>
    <message>
        <source>Delete {what}?</source>
        <translation>{what} löschen?</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>With it goes what says nothing without it: {parts}.</source>
        <translation>Damit geht, was ohne es nichts sagt: {parts}.</translation>
    </message>
    <message>
        <source>With them goes what says nothing without them: {parts}.</source>
        <translation>Damit geht, was ohne sie nichts sagt: {parts}.</translation>
    </message>
    <message>
        <source>Nothing else hangs on it.</source>
        <translation>Sonst hängt nichts daran.</translation>
    </message>
    <message>
        <source>Delete these too? What is not ticked stays.</source>
        <translation>Auch diese löschen? Was nicht angekreuzt ist, bleibt.</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen…</translation>
    </message>
    <message>
        <source>Those that stay &amp;become</source>
        <translation>Die übrigen &amp;werden</translation>
    </message>
    <message>
        <source>Choose the kind that these events get.</source>
        <translation>Die Art wählen, die diese Ereignisse bekommen.</translation>
    </message>
    <message>
        <source>in which nobody else takes part</source>
        <translation>ohne weitere Beteiligte</translation>
    </message>
    <message>
        <source>that touch no other unit</source>
        <translation>ohne andere Einheit</translation>
    </message>
    <message>
        <source>that no other source supports</source>
        <translation>ohne andere Quelle</translation>
    </message>
    <message>
        <source>that no other passage supports</source>
        <translation>ohne anderen Beleg</translation>
    </message>
    <message>
        <source>of this kind</source>
        <translation>dieser Art</translation>
    </message>
    <message>
        <source>that lie only under it</source>
        <translation>nur darunter</translation>
    </message>
    <message>
        <source>that it quotes</source>
        <translation>darin zitiert</translation>
    </message>
    <message>
        <source>that would stand alone</source>
        <translation>die dann allein stünden</translation>
    </message>
    <message>
        <source>that nobody else held</source>
        <translation>sonst von niemandem besetzt</translation>
    </message>
    <message>
        <source>quoted in it</source>
        <translation>darin zitiert</translation>
    </message>
    <message>
        <source>that lie only under these</source>
        <translation>nur unter diesen</translation>
    </message>
    <message>
        <source>(else pinned to its day)</source>
        <translation>(sonst an ihren Tag geheftet)</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Looking…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <source>Writing: {what}…</source>
        <translation>Wird geschrieben: {what}…</translation>
    </message>
    <message>
        <source>Nothing can be changed: this file is open for reading only. {reason}</source>
        <translation>Nichts lässt sich ändern: diese Datei ist nur zum Lesen offen. {reason}</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>This is no longer in the file.</source>
        <translation>Das ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>Click a mark, a person or a unit.</source>
        <translation>Eine Marke, eine Person oder eine Einheit anklicken.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>It is open for writing in {holder}. Close it there to change anything here.</source>
        <translation>Sie ist anderswo zum Schreiben offen: {holder}. Dort schließen, um hier etwas zu ändern.</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außerhalb</translation>
    </message>
</context>
<context>
    <name>DoublesLine</name>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>See both side by side, and make one event of them if they are the same</source>
        <translation>Beide nebeneinander sehen und, wenn es dasselbe ist, zusammenführen</translation>
    </message>
    <message>
        <source>! Very like “{title}”: {reasons}.</source>
        <translation>! Sehr ähnlich wie „{title}“: {reasons}.</translation>
    </message>
    <message>
        <source> One more is like it.</source>
        <translation> Ein weiteres ist ähnlich.</translation>
    </message>
    <message>
        <source> {count} more are like it.</source>
        <translation> {count} weitere sind ähnlich.</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>Wörter des Titels</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>same {what}</source>
        <translation>gleich: {what}</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>ähnlich</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>no day yet: nowhere on the timeline</source>
        <translation>noch kein Tag: nirgends auf der Zeitleiste</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Only events can be edited together. Select one of these.</source>
        <translation>Nur Ereignisse lassen sich zusammen bearbeiten. Eines davon auswählen.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>add ‘{what}’</source>
        <translation>„{what}“ hinzufügen</translation>
    </message>
    <message>
        <source>change ‘{what}’</source>
        <translation>„{what}“ ändern</translation>
    </message>
    <message>
        <source>move ‘{what}’ by {shift}</source>
        <translation>„{what}“ um {shift} verschieben</translation>
    </message>
    <message>
        <source>move ‘{what}’ to ‘{row}’</source>
        <translation>„{what}“ nach „{row}“ verschieben</translation>
    </message>
    <message>
        <source>change when ‘{what}’ was</source>
        <translation>Zeit von „{what}“ ändern</translation>
    </message>
    <message>
        <source>delete ‘{what}’</source>
        <translation>„{what}“ löschen</translation>
    </message>
    <message>
        <source>merge ‘{other}’ into ‘{what}’</source>
        <translation>„{other}“ mit „{what}“ zusammenführen</translation>
    </message>
    <message>
        <source>note on ‘{what}’</source>
        <translation>Notiz zu „{what}“</translation>
    </message>
    <message>
        <source>change the note on ‘{what}’</source>
        <translation>Notiz zu „{what}“ ändern</translation>
    </message>
    <message>
        <source>connect ‘{what}’ with ‘{other}’</source>
        <translation>„{what}“ mit „{other}“ verbinden</translation>
    </message>
    <message>
        <source>take a connection of ‘{what}’ away</source>
        <translation>Verbindung von „{what}“ lösen</translation>
    </message>
    <message>
        <source>paste {what}</source>
        <translation>{what} einfügen</translation>
    </message>
    <message>
        <source>cut {what}</source>
        <translation>{what} ausschneiden</translation>
    </message>
    <message>
        <source>duplicate {what}</source>
        <translation>{what} duplizieren</translation>
    </message>
    <message>
        <source>add a source passage to ‘{what}’</source>
        <translation>Beleg zu „{what}“ hinzufügen</translation>
    </message>
    <message>
        <source>import {what}</source>
        <translation>{what} importieren</translation>
    </message>
    <message>
        <source>‘{what}’ still holds on {day}</source>
        <translation>„{what}“ gilt am {day} noch</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} Ereignisse</translation>
    </message>
    <message>
        <source>change {count} events</source>
        <translation>{count} Ereignisse ändern</translation>
    </message>
    <message>
        <source>delete {count} things</source>
        <translation>{count} Dinge löschen</translation>
    </message>
    <message>
        <source>move {count} things by {shift}</source>
        <translation>{count} Dinge um {shift} verschieben</translation>
    </message>
</context>
<context>
    <name>EmptyPositions</name>
    <message>
        <source>Without a holder</source>
        <translation>Ohne Inhaber</translation>
    </message>
    <message>
        <source>Every position has a holder, or had one when it was last known.</source>
        <translation>Jede Position hat einen Inhaber oder hatte zuletzt einen.</translation>
    </message>
    <message>
        <source>Filter positions</source>
        <translation>Positionen filtern</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leitet</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>EraDialog</name>
    <message>
        <source>Edit era</source>
        <translation>Ära bearbeiten</translation>
    </message>
    <message>
        <source>New era</source>
        <translation>Neue Ära</translation>
    </message>
    <message>
        <source>Fiscal year 2023</source>
        <translation>Geschäftsjahr 2023</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>An era needs a title.</source>
        <translation>Eine Ära braucht einen Titel.</translation>
    </message>
    <message>
        <source>An era needs a date to be drawn.</source>
        <translation>Eine Ära braucht ein Datum, um gezeichnet zu werden.</translation>
    </message>
</context>
<context>
    <name>EraPage</name>
    <message>
        <source>Era</source>
        <translation>Ära</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Edit event</source>
        <translation>Ereignis bearbeiten</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>Save and ne&amp;xt</source>
        <translation>Speichern und nä&amp;chstes</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>+ add a free field</source>
        <translation>+ freies Feld hinzufügen</translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation>Ein Ereignis braucht einen Titel.</translation>
    </message>
    <message>
        <source>&amp;Importance</source>
        <translation>W&amp;ichtigkeit</translation>
    </message>
    <message>
        <source>Pla&amp;ce</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;How it is known</source>
        <translation>&amp;Wie belegt</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>Wa&amp;nn</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>U&amp;nits</source>
        <translation>&amp;Einheiten</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Besc&amp;hreibung</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Num&amp;bers</source>
        <translation>&amp;Kennzahlen</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>Sch&amp;lagwörter</translation>
    </message>
    <message>
        <source>Fr&amp;ee fields</source>
        <translation>&amp;Freie Felder</translation>
    </message>
    <message>
        <source>Time in o&amp;ffice</source>
        <translation>A&amp;mtszeit</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events in view</source>
        <translation>Ereignisse im Bild</translation>
    </message>
    <message>
        <source>{count} in view, earliest first</source>
        <translation>{count} im Bild, frühestes zuerst</translation>
    </message>
    <message>
        <source>Nothing with a date is in view.</source>
        <translation>Nichts mit Datum ist im Bild.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>in the words of the source: “{words}”</source>
        <translation>in den Worten der Quelle: „{words}“</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Wer und wo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>speculated</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>{length} later</source>
        <translation>{length} später</translation>
    </message>
    <message>
        <source>{length} earlier</source>
        <translation>{length} früher</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>In the words of the source</source>
        <translation>In den Worten der Quelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Wie belegt</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>Tabelle der Ereignisse</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>Nothing is in this file yet. N writes an event.</source>
        <translation>In dieser Datei ist noch nichts. N schreibt ein Ereignis.</translation>
    </message>
    <message>
        <source>{count} cells could not be stored: their text is kept</source>
        <translation>{count} Zellen ließen sich nicht speichern: ihr Text bleibt stehen</translation>
    </message>
    <message>
        <source>1 cell could not be stored: its text is kept</source>
        <translation>1 Zelle ließ sich nicht speichern: ihr Text bleibt stehen</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Save or close the open dialog first; the line stays.</source>
        <translation>Erst den offenen Dialog speichern oder schließen; die Zeile bleibt.</translation>
    </message>
    <message>
        <source>Saved without a date: it is in the list “No day”.</source>
        <translation>Ohne Datum gespeichert: es steht in der Liste „Ohne Tag“.</translation>
    </message>
    <message>
        <source>Something in Chronik went wrong. This was not saved; it is still here.</source>
        <translation>In Chronik ging etwas schief. Dies wurde nicht gespeichert; es ist noch hier.</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{count} characters have no letter shape in the fonts here ({some}) and are drawn as boxes; the package {package} has them.</source>
        <translation>{count} Zeichen fehlen in den Schriften hier ({some}) und werden als Kästchen gezeichnet; das Paket {package} hat sie.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export image</source>
        <translation>Bildexport</translation>
    </message>
    <message>
        <source>What is in &amp;view</source>
        <translation>Was im &amp;Bild ist</translation>
    </message>
    <message>
        <source>The &amp;whole timeline</source>
        <translation>Die &amp;ganze Zeitleiste</translation>
    </message>
    <message>
        <source>List the &amp;notes of what is shown below it</source>
        <translation>&amp;Notizen dazu darunter auflisten</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Picture of</source>
        <translation>Bild von</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Maßstab</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation>{width} × {height} px</translation>
    </message>
    <message>
        <source>That is larger than a picture can be; choose a smaller scale.</source>
        <translation>Das ist größer, als ein Bild sein kann; einen kleineren Maßstab wählen.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Export image</source>
        <translation>Bildexport</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>The picture was saved as {name}.</source>
        <translation>Das Bild wurde als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} Ereignisse</translation>
    </message>
    <message>
        <source>1 time in office</source>
        <translation>1 Amtszeit</translation>
    </message>
    <message>
        <source>{count} times in office</source>
        <translation>{count} Amtszeiten</translation>
    </message>
    <message>
        <source>{what} in view</source>
        <translation>{what} im Bild</translation>
    </message>
    <message>
        <source>{count} without room</source>
        <translation>{count} ohne Platz</translation>
    </message>
    <message>
        <source>{count} without a day</source>
        <translation>{count} ohne Tag</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Something in Chronik went wrong</source>
        <translation>In Chronik ging etwas schief</translation>
    </message>
    <message>
        <source>This is a fault of the program. Your file is safe: what was shown as saved is saved. You can go on working. The text below says where it happened and holds nothing of your file; a copy of it helps to have it mended.</source>
        <translation>Das ist ein Fehler des Programms. Die Datei ist sicher: was als gespeichert angezeigt wurde, ist gespeichert. Weiterarbeiten ist möglich. Der Text unten sagt, wo es geschah, und enthält nichts aus der Datei; eine Kopie davon hilft, den Fehler zu beheben.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>FigurePart</name>
    <message>
        <source>+ add a number</source>
        <translation>+ Kennzahl hinzufügen</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>what is counted</source>
        <translation>was gezählt wird</translation>
    </message>
    <message>
        <source>about 18 %</source>
        <translation>etwa 18 %</translation>
    </message>
    <message>
        <source>of or against what</source>
        <translation>wovon oder wogegen</translation>
    </message>
    <message>
        <source>for which time</source>
        <translation>für welche Zeit</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Diese Kennzahl entfernen</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Number with unit</source>
        <translation>Zahl mit Einheit</translation>
    </message>
    <message>
        <source>Of or against what</source>
        <translation>Wovon oder wogegen</translation>
    </message>
    <message>
        <source>For which time</source>
        <translation>Für welche Zeit</translation>
    </message>
    <message>
        <source>Say what is counted.</source>
        <translation>Sagen, was gezählt wird.</translation>
    </message>
    <message>
        <source>Write one time, like Q2 2022 or 2022.</source>
        <translation>Eine Zeit schreiben, zum Beispiel Q2 2022 oder 2022.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Chronik timelines (*.chronik);;All files (*)</source>
        <translation>Chronik-Zeitleisten (*.chronik);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a timeline</source>
        <translation>Zeitleiste öffnen</translation>
    </message>
    <message>
        <source>New timeline</source>
        <translation>Neue Zeitleiste</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Chronik timelines (*.chronik)</source>
        <translation>Chronik-Zeitleisten (*.chronik)</translation>
    </message>
    <message>
        <source>Open or make a timeline first, then drop the table on it.</source>
        <translation>Erst eine Zeitleiste öffnen oder anlegen, dann die Tabelle darauf ziehen.</translation>
    </message>
    <message>
        <source>Nothing to save: this file is open for reading only.</source>
        <translation>Nichts zu speichern: diese Datei ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>Already saved {time}. File › Save a copy makes another one.</source>
        <translation>Schon gespeichert um {time}. Datei › Kopie speichern macht eine weitere.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Timelines (*.chronik)</source>
        <translation>Zeitleisten (*.chronik)</translation>
    </message>
    <message>
        <source>Saved a copy: {name}.</source>
        <translation>Kopie gespeichert: {name}.</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Kopie wird gespeichert…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <source>The file was checked: nothing is wrong with it.</source>
        <translation>Die Datei wurde geprüft: alles in Ordnung.</translation>
    </message>
    <message>
        <source>{count} things were found; nothing was changed. {first}</source>
        <translation>{count} Dinge wurden gefunden; nichts wurde geändert. {first}</translation>
    </message>
    <message>
        <source>{name} is open for reading only. {reason}</source>
        <translation>{name} ist nur zum Lesen offen. {reason}</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>within</source>
        <translation>in</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>nicht in</translation>
    </message>
    <message>
        <source>has</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>eines</translation>
    </message>
    <message>
        <source>none of</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>Wie gefragt wird</translation>
    </message>
    <message>
        <source>and all below</source>
        <translation>und alles darunter</translation>
    </message>
    <message>
        <source>from…</source>
        <translation>von…</translation>
    </message>
    <message>
        <source>to…</source>
        <translation>bis…</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Ab wann</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Write a date: a day, a month, a quarter or a year.</source>
        <translation>Ein Datum schreiben: Tag, Monat, Quartal oder Jahr.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Es würde enden, bevor es beginnt.</translation>
    </message>
    <message>
        <source>words in title, text, place, notes, free fields, tags</source>
        <translation>Wörter in Titel, Text, Ort, Notizen, freien Feldern, Schlagwörtern</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Wie belegt</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>not {what}</source>
        <translation>nicht {what}</translation>
    </message>
    <message>
        <source>no times in office</source>
        <translation>keine Amtszeiten</translation>
    </message>
    <message>
        <source>{shown} of {total} events shown</source>
        <translation>{shown} von {total} Ereignissen gezeigt</translation>
    </message>
    <message>
        <source>{shown} of {total} events and {held} of {offices} times in office shown</source>
        <translation>{shown} von {total} Ereignissen und {held} von {offices} Amtszeiten gezeigt</translation>
    </message>
    <message>
        <source>one that was deleted</source>
        <translation>Gelöschtes</translation>
    </message>
    <message>
        <source>{units} and below</source>
        <translation>{units} und darunter</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>from {since} to {until}</source>
        <translation>von {since} bis {until}</translation>
    </message>
    <message>
        <source>from {since} on</source>
        <translation>ab {since}</translation>
    </message>
    <message>
        <source>up to {until}</source>
        <translation>bis {until}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>{what}: {count} events alone</source>
        <translation>{what}: allein {count} Ereignisse</translation>
    </message>
    <message>
        <source>{what}: 1 event alone</source>
        <translation>{what}: allein 1 Ereignis</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Take away: {what}</source>
        <translation>Wegnehmen: {what}</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Times in &amp;office too</source>
        <translation>Auch A&amp;mtszeiten</translation>
    </message>
    <message>
        <source>Times in office have neither kind nor importance; all else is asked of them.</source>
        <translation>Amtszeiten haben weder Art noch Wichtigkeit; alles andere gilt auch für sie.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Close without showing what you chose here?</source>
        <translation>Schließen, ohne das hier Gewählte zu zeigen?</translation>
    </message>
    <message>
        <source>Ctrl Enter shows it · Esc cancels</source>
        <translation>Strg Eingabe zeigt es · Esc bricht ab</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Schla&amp;gwort</translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;How it is known</source>
        <translation>&amp;Wie belegt</translation>
    </message>
    <message>
        <source>&amp;Importance</source>
        <translation>W&amp;ichtigkeit</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>Zei&amp;t</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>one that was deleted</source>
        <translation>Gelöschtes</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Show only {what}</source>
        <translation>Nur {what} zeigen</translation>
    </message>
    <message>
        <source>Hide {what}</source>
        <translation>{what} ausblenden</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>Wird gefiltert…</translation>
    </message>
    <message>
        <source>What is selected does not pass the filter.</source>
        <translation>Das Ausgewählte passt nicht zum Filter.</translation>
    </message>
</context>
<context>
    <name>GoToDate</name>
    <message>
        <source>Go to date</source>
        <translation>Zu Datum gehen</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>A day, a month, a quarter or a year: 2022-12-29, Dec 2022, Q4 2022, 2022.</source>
        <translation>Tag, Monat, Quartal oder Jahr: 29.12.2022, Dez. 2022, Q4 2022, 2022.</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Hingehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>to {row}</source>
        <translation>nach {row}</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Notizen</translation>
    </message>
    <message>
        <source>leadership changes</source>
        <translation>Führungswechsel</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Edit history</source>
        <translation>Verlauf der Bearbeitungen</translation>
    </message>
    <message>
        <source>No edits yet. What you do appears here, and a click takes it back.</source>
        <translation>Noch keine Bearbeitungen. Was geschieht, erscheint hier, und ein Klick nimmt es zurück.</translation>
    </message>
    <message>
        <source>Filter edits</source>
        <translation>Bearbeitungen filtern</translation>
    </message>
    <message>
        <source>Before these edits</source>
        <translation>Vor diesen Bearbeitungen</translation>
    </message>
    <message>
        <source>undone · {when}</source>
        <translation>rückgängig · {when}</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Hours of the incident</source>
        <translation>Stunden des Vorfalls</translation>
    </message>
    <message>
        <source>speculated</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>Only the day is known, not the hours.</source>
        <translation>Nur der Tag ist bekannt, nicht die Stunden.</translation>
    </message>
    <message>
        <source>Only days are known, not the hours.</source>
        <translation>Nur Tage sind bekannt, nicht die Stunden.</translation>
    </message>
    <message>
        <source>Hours in {zone}; the file&apos;s zone is {file_zone}.</source>
        <translation>Stunden in {zone}; die Zone der Datei ist {file_zone}.</translation>
    </message>
    <message>
        <source>Hours in {zone}.</source>
        <translation>Stunden in {zone}.</translation>
    </message>
    <message>
        <source>The end follows from how long it lasted.</source>
        <translation>Das Ende folgt aus der Dauer.</translation>
    </message>
    <message>
        <source>The start follows from how long it lasted.</source>
        <translation>Der Beginn folgt aus der Dauer.</translation>
    </message>
    <message>
        <source>1 linked event was before or after.</source>
        <translation>1 verbundenes Ereignis war davor oder danach.</translation>
    </message>
    <message>
        <source>{count} linked events were before or after.</source>
        <translation>{count} verbundene Ereignisse waren davor oder danach.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>Strich  |</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen…</translation>
    </message>
    <message>
        <source>the day: 3/4 is 3 April</source>
        <translation>der Tag: 3/4 ist der 3. April</translation>
    </message>
    <message>
        <source>the month: 3/4 is 4 March</source>
        <translation>der Monat: 3/4 ist der 4. März</translation>
    </message>
    <message>
        <source>What stands in which column?</source>
        <translation>Was steht in welcher Spalte?</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>In its dates, what comes &amp;first?</source>
        <translation>Was kommt in Daten &amp;zuerst?</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{count} times in office</source>
        <translation>{count} Amtszeiten</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>for times in office a person and a unit are needed too</source>
        <translation>für Amtszeiten sind auch Person und Einheit nötig</translation>
    </message>
    <message>
        <source>1 column is kept as a free field</source>
        <translation>1 Spalte wird als freies Feld behalten</translation>
    </message>
    <message>
        <source>{count} columns are kept as free fields</source>
        <translation>{count} Spalten werden als freie Felder behalten</translation>
    </message>
    <message>
        <source>Nothing in the table says whether day or month comes first in its dates.</source>
        <translation>Nichts in der Tabelle sagt, ob in ihren Daten Tag oder Monat zuerst kommt.</translation>
    </message>
    <message>
        <source>no column is the start, so none of them will have one</source>
        <translation>keine Spalte ist der Beginn, also bekommt keine einen</translation>
    </message>
    <message>
        <source>no column is the date, so all events will be undated</source>
        <translation>keine Spalte ist das Datum, also bleiben alle Ereignisse ohne Datum</translation>
    </message>
    <message>
        <source>{taken} rows would come in, {rejected} would be rejected</source>
        <translation>{taken} Zeilen kämen herein, {rejected} würden abgelehnt</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Tables and Chronik&apos;s JSON (*.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation>Tabellen und Chronik-JSON (*.csv *.tsv *.txt *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <translation>{name} wird angesehen…</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation>{name} wird importiert…</translation>
    </message>
    <message>
        <source>Another program wrote; reading anew…</source>
        <translation>Ein anderes Programm hat geschrieben; wird neu gelesen…</translation>
    </message>
    <message>
        <source>Nothing can be imported: this file is open for reading only. {reason}</source>
        <translation>Nichts lässt sich importieren: diese Datei ist nur zum Lesen offen. {reason}</translation>
    </message>
    <message>
        <source>{name} was imported: {counts}.</source>
        <translation>{name} wurde importiert: {counts}.</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Jetziger Stand</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Within {days} days</source>
        <translation>Innerhalb von {days} Tagen</translation>
    </message>
</context>
<context>
    <name>IncidentPart</name>
    <message>
        <source>still going on, fixed, …</source>
        <translation>dauert an, behoben, …</translation>
    </message>
    <message>
        <source>empty: not stated</source>
        <translation>leer: nicht genannt</translation>
    </message>
    <message>
        <source>2 hours, up to a day, 3 to 4 h</source>
        <translation>2 Stunden, bis zu 1 Tag, 3 bis 4 h</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>Schwe&amp;re</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gion</translation>
    </message>
    <message>
        <source>Caused b&amp;y</source>
        <translation>&amp;Ursache</translation>
    </message>
    <message>
        <source>Conse&amp;quences</source>
        <translation>Konsequen&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Lasted</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>Cu&amp;rrent state</source>
        <translation>&amp;Jetziger Stand</translation>
    </message>
</context>
<context>
    <name>IncidentsList</name>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>No incidents recorded.</source>
        <translation>Keine Vorfälle erfasst.</translation>
    </message>
    <message>
        <source>Filter incidents</source>
        <translation>Vorfälle filtern</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schwere</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Aktion</translation>
    </message>
    <message>
        <source>&amp;Press its keys</source>
        <translation>&amp;Tasten drücken</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>Wie mit&amp;geliefert</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}” already.</source>
        <translation>{keys} gehört schon zu „{action}“.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Eine Aktion oder Taste finden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>No action fits.</source>
        <translation>Keine Aktion passt.</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <source>Edit kind of event</source>
        <translation>Ereignisart bearbeiten</translation>
    </message>
    <message>
        <source>New kind of event</source>
        <translation>Neue Ereignisart</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Sh&amp;ape</source>
        <translation>F&amp;orm</translation>
    </message>
    <message>
        <source>A kind needs a name.</source>
        <translation>Eine Art braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a kind of this name already.</source>
        <translation>Eine Art dieses Namens gibt es schon.</translation>
    </message>
</context>
<context>
    <name>KindsAndTags</name>
    <message>
        <source>Kinds and tags</source>
        <translation>Arten und Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Kinds of events</source>
        <translation>&amp;Ereignisarten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>&amp;New kind…</source>
        <translation>&amp;Neue Art…</translation>
    </message>
    <message>
        <source>&amp;Edit kind…</source>
        <translation>Art &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete kind…</source>
        <translation>Art &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Ne&amp;w tag…</source>
        <translation>Neues Schlag&amp;wort…</translation>
    </message>
    <message>
        <source>Ed&amp;it tag…</source>
        <translation>Schlagwort bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>De&amp;lete tag…</source>
        <translation>S&amp;chlagwort löschen…</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag marks what belongs together.</source>
        <translation>Noch keine Schlagwörter. Ein Schlagwort zeigt, was zusammengehört.</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>◂ {count} before</source>
        <translation>◂ {count} davor</translation>
    </message>
    <message>
        <source>{count} after ▸</source>
        <translation>{count} danach ▸</translation>
    </message>
    <message>
        <source>{title}, no day</source>
        <translation>{title}, ohne Tag</translation>
    </message>
    <message>
        <source>+{count} connections</source>
        <translation>+{count} Verbindungen</translation>
    </message>
    <message>
        <source>+1 connection</source>
        <translation>+1 Verbindung</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
</context>
<context>
    <name>Leadership</name>
    <message>
        <source>holds it</source>
        <translation>hat sie inne</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>last known</source>
        <translation>zuletzt belegt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leitet</translation>
    </message>
    <message>
        <source>concentrates on it</source>
        <translation>konzentriert sich darauf</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>between two times in office</source>
        <translation>zwischen zwei Amtszeiten</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>seit {date}</translation>
    </message>
    <message>
        <source>start not stated</source>
        <translation>Beginn nicht genannt</translation>
    </message>
    <message>
        <source>last known {date}</source>
        <translation>zuletzt belegt {date}</translation>
    </message>
    <message>
        <source>known on {date}</source>
        <translation>belegt {date}</translation>
    </message>
    <message>
        <source>{count} terms, this one since {date}</source>
        <translation>{count} Amtszeiten, diese seit {date}</translation>
    </message>
    <message>
        <source>nobody, as stated</source>
        <translation>niemand, wie gesagt</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>announced {date}</source>
        <translation>angekündigt {date}</translation>
    </message>
    <message>
        <source>day of effect not stated</source>
        <translation>Tag der Wirkung nicht genannt</translation>
    </message>
    <message>
        <source>ends {date} (planned)</source>
        <translation>endet {date} (geplant)</translation>
    </message>
</context>
<context>
    <name>LeadershipHead</name>
    <message>
        <source>◂ change</source>
        <translation>◂ Wechsel</translation>
    </message>
    <message>
        <source>The change before</source>
        <translation>Der Wechsel davor</translation>
    </message>
    <message>
        <source>change ▸</source>
        <translation>Wechsel ▸</translation>
    </message>
    <message>
        <source>The next change</source>
        <translation>Der nächste Wechsel</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Compare no more</source>
        <translation>Nicht mehr vergleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare with {day}</source>
        <translation>Vergleichen mit {day}</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <source>{words} (today)</source>
        <translation>{words} (heute)</translation>
    </message>
    <message>
        <source>{words} · compared with {day}</source>
        <translation>{words} · verglichen mit {day}</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Führung</translation>
    </message>
</context>
<context>
    <name>LeadershipModel</name>
    <message>
        <source>leader</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>keine Position</translation>
    </message>
</context>
<context>
    <name>LeadershipPane</name>
    <message>
        <source>Leadership</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Filter units, positions, people</source>
        <translation>Einheiten, Positionen, Personen filtern</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Nothing changed between the two dates.</source>
        <translation>Zwischen den beiden Tagen hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Hide units without a position</source>
        <translation>Einheiten ohne Position ausblenden</translation>
    </message>
    <message>
        <source>and 1 unit without a position</source>
        <translation>und 1 Einheit ohne Position</translation>
    </message>
    <message>
        <source>and {count} units without a position</source>
        <translation>und {count} Einheiten ohne Position</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Keine Datei ist offen.</translation>
    </message>
    <message>
        <source>Reading times in office…</source>
        <translation>Amtszeiten werden gelesen…</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>No position is recorded for this day. Positions come with times in office: Annotate › New time in office.</source>
        <translation>Für diesen Tag ist keine Position erfasst. Positionen kommen mit Amtszeiten: Erfassen › Neue Amtszeit.</translation>
    </message>
    <message>
        <source>No unit is known on this day.</source>
        <translation>Für diesen Tag ist keine Einheit bekannt.</translation>
    </message>
    <message>
        <source>Still holds, checked on {day}</source>
        <translation>Gilt noch, geprüft am {day}</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Between the two dates</source>
        <translation>Zwischen den beiden Tagen</translation>
    </message>
</context>
<context>
    <name>LeadershipView</name>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Show the time in office</source>
        <translation>Amtszeit zeigen</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} zeigen</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Quelle: {name}</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Nothing changes after this day.</source>
        <translation>Nach diesem Tag wechselt nichts.</translation>
    </message>
    <message>
        <source>Nothing changed before this day.</source>
        <translation>Vor diesem Tag wechselte nichts.</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Close without saving what you changed?</source>
        <translation>Schließen, ohne die Änderungen zu speichern?</translation>
    </message>
    <message>
        <source>Keep editin&amp;g</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Thro&amp;w away</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>LeftSide</name>
    <message>
        <source>What there is</source>
        <translation>Was es gibt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What is in view and what is to be done</source>
        <translation>Was im Bild und was zu tun ist</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>some time in here</source>
        <translation>irgendwann hierin</translation>
    </message>
    <message>
        <source>before this day</source>
        <translation>vor diesem Tag</translation>
    </message>
    <message>
        <source>after this day</source>
        <translation>nach diesem Tag</translation>
    </message>
    <message>
        <source>lasted throughout</source>
        <translation>durchgehend</translation>
    </message>
    <message>
        <source>time in office</source>
        <translation>Amtszeit</translation>
    </message>
    <message>
        <source>acting or interim</source>
        <translation>amtierend oder interimistisch</translation>
    </message>
    <message>
        <source>known to be vacant</source>
        <translation>bekanntlich unbesetzt</translation>
    </message>
    <message>
        <source>reported only</source>
        <translation>nur berichtet</translation>
    </message>
    <message>
        <source>opinion or rumour</source>
        <translation>Meinung oder Gerücht</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>my conclusion</source>
        <translation>mein Schluss</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nobody recorded between</source>
        <translation>dazwischen niemand erfasst</translation>
    </message>
    <message>
        <source>next time in office</source>
        <translation>nächste Amtszeit</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>suspected connection</source>
        <translation>vermutete Verbindung</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>succession</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <source>day of leadership</source>
        <translation>Stichtag der Führung</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>at least {time}</source>
        <translation>mindestens {time}</translation>
    </message>
    <message>
        <source>at most {time}</source>
        <translation>höchstens {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>{about} ({least} to {most})</source>
        <translation>{about} ({least} bis {most})</translation>
    </message>
    <message>
        <source>{least} to {most} days</source>
        <translation>{least} bis {most} Tage</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} Jahre</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} Monate</translation>
    </message>
</context>
<context>
    <name>LengthsList</name>
    <message>
        <source>Filter people</source>
        <translation>Personen filtern</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>succeeds</source>
        <translation>folgt nach</translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <translation>Erst ein Ereignis auswählen.</translation>
    </message>
    <message>
        <source>No connected event comes after this one.</source>
        <translation>Nach diesem kommt kein verbundenes Ereignis.</translation>
    </message>
    <message>
        <source>No connected event comes before this one.</source>
        <translation>Vor diesem kommt kein verbundenes Ereignis.</translation>
    </message>
    <message>
        <source>Nobody is known to have held this position afterwards.</source>
        <translation>Danach ist in dieser Position niemand bekannt.</translation>
    </message>
    <message>
        <source>Nobody is known to have held this position before.</source>
        <translation>Davor ist in dieser Position niemand bekannt.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Connect two events</source>
        <translation>Zwei Ereignisse verbinden</translation>
    </message>
    <message>
        <source>Somebody s&amp;peculates; nobody says so</source>
        <translation>Nur ver&amp;mutet; niemand sagt es</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Ereignis</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>&amp;Other event</source>
        <translation>&amp;Anderes Ereignis</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Turn a&amp;round</source>
        <translation>Um&amp;drehen</translation>
    </message>
    <message>
        <source>Choose an event: type some words of its title.</source>
        <translation>Ein Ereignis wählen: einige Wörter seines Titels schreiben.</translation>
    </message>
    <message>
        <source>An event can&apos;t be connected with itself.</source>
        <translation>Ein Ereignis lässt sich nicht mit sich selbst verbinden.</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>speculated</source>
        <translation>vermutet</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>This link is no web or mail address. It was not opened; only http, https and mailto are.</source>
        <translation>Das ist keine Web- oder Mailadresse. Sie wurde nicht geöffnet; das geht nur mit http, https und mailto.</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Verweis öffnen</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>Diese Adresse in einem anderen Programm öffnen?</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing here passes the filter.</source>
        <translation>Nichts hier passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>LostPassages</name>
    <message>
        <source>A passage that is cited is no longer in the text. It keeps its quotation:</source>
        <translation>Eine belegte Stelle ist nicht mehr im Text. Ihr Wortlaut bleibt:</translation>
    </message>
    <message>
        <source>{count} cited passages are no longer in the text. They keep their quotation:</source>
        <translation>{count} belegte Stellen sind nicht mehr im Text. Ihr Wortlaut bleibt:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Edit {count} events</source>
        <translation>{count} Ereignisse bearbeiten</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>0; −3 is earlier</source>
        <translation>0; −3 ist früher</translation>
    </message>
    <message>
        <source>days later</source>
        <translation>Tage später</translation>
    </message>
    <message>
        <source>weeks later</source>
        <translation>Wochen später</translation>
    </message>
    <message>
        <source>months later</source>
        <translation>Monate später</translation>
    </message>
    <message>
        <source>years later</source>
        <translation>Jahre später</translation>
    </message>
    <message>
        <source>&amp;Set for all</source>
        <translation>Für alle &amp;setzen</translation>
    </message>
    <message>
        <source>Write a whole number, like 2 or −3.</source>
        <translation>Eine ganze Zahl schreiben, zum Beispiel 2 oder −3.</translation>
    </message>
    <message>
        <source>That is too far.</source>
        <translation>Das ist zu weit.</translation>
    </message>
    <message>
        <source>Nothing is chosen that would change anything.</source>
        <translation>Nichts ist gewählt, was etwas ändern würde.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Importance</source>
        <translation>W&amp;ichtigkeit</translation>
    </message>
    <message>
        <source>H&amp;ow it is known</source>
        <translation>&amp;Wie belegt</translation>
    </message>
    <message>
        <source>Add &amp;tags</source>
        <translation>Schla&amp;gwörter dazu</translation>
    </message>
    <message>
        <source>Add &amp;unit</source>
        <translation>&amp;Einheit dazu</translation>
    </message>
    <message>
        <source>Add &amp;person</source>
        <translation>&amp;Person dazu</translation>
    </message>
    <message>
        <source>Unit of the shift</source>
        <translation>Einheit der Verschiebung</translation>
    </message>
    <message>
        <source>&amp;Move by</source>
        <translation>&amp;Verschieben um</translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Times in office</source>
        <translation>Amtszeiten</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Edit or move all…</source>
        <translation>Alle bearbeiten oder verschieben…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Edit or move {events}…</source>
        <translation>{events} bearbeiten oder verschieben…</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>{count} without a date</source>
        <translation>{count} ohne Datum</translation>
    </message>
    <message>
        <source>from {first}, and some go on</source>
        <translation>ab {first}, und einige dauern an</translation>
    </message>
    <message>
        <source>era</source>
        <translation>Ära</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>eras</source>
        <translation>Ären</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Erfassen</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Leadership</source>
        <translation>&amp;Führung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>%1 (moved or deleted)</source>
        <translation>%1 (verschoben oder gelöscht)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Rows by</source>
        <translation>Zeilen nach</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Make one person of two</source>
        <translation>Aus zwei Personen eine machen</translation>
    </message>
    <message>
        <source>Make one unit of two</source>
        <translation>Aus zwei Einheiten eine machen</translation>
    </message>
    <message>
        <source>Which one is the same as “{name}”?</source>
        <translation>Welche ist dieselbe wie „{name}“?</translation>
    </message>
    <message>
        <source>&amp;Other one</source>
        <translation>&amp;Andere</translation>
    </message>
    <message>
        <source>&amp;Make one of both</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>With whom? Type a name and take it with Enter.</source>
        <translation>Mit wem? Einen Namen schreiben und mit der Eingabetaste nehmen.</translation>
    </message>
    <message>
        <source>“{goes}” becomes another name of “{stays}”, and all that was said of it is said of “{stays}”. Undo brings both back.</source>
        <translation>„{goes}“ wird ein weiterer Name von „{stays}“, und alles, was darüber gesagt war, gilt für „{stays}“. Rückgängig bringt beide zurück.</translation>
    </message>
    <message>
        <source>&amp;Name that stays</source>
        <translation>&amp;Name, der bleibt</translation>
    </message>
</context>
<context>
    <name>Merges</name>
    <message>
        <source>Select a person or a unit to merge, or two events with Ctrl+click.</source>
        <translation>Eine Person oder Einheit zum Zusammenführen auswählen, oder zwei Ereignisse mit Strg+Klick.</translation>
    </message>
    <message>
        <source>No other two seem to be the same.</source>
        <translation>Keine anderen zwei scheinen dasselbe zu sein.</translation>
    </message>
    <message>
        <source>One of the two is no longer in the file.</source>
        <translation>Eines der beiden ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>{name} may be the same as {other} ({reason}).</source>
        <translation>{name} ist vielleicht dasselbe wie {other} ({reason}).</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Times in office</source>
        <translation>Amtszeiten</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>no row</source>
        <translation>keine Zeile</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>as you say it</source>
        <translation>wie man es sagt</translation>
    </message>
    <message>
        <source>what the new one is</source>
        <translation>was das Neue ist</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Neu: {name}</translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message>
        <source>Select a time in office, or a person who holds a position.</source>
        <translation>Eine Amtszeit auswählen, oder eine Person mit einer Position.</translation>
    </message>
    <message>
        <source>This position has several seats, so nobody follows anybody in it.</source>
        <translation>Diese Position hat mehrere Plätze, also folgt darin niemand auf jemanden.</translation>
    </message>
    <message>
        <source>Nobody is known to have held this position afterwards.</source>
        <translation>Danach ist in dieser Position niemand bekannt.</translation>
    </message>
    <message>
        <source>Nobody is known to have held this position before.</source>
        <translation>Davor ist in dieser Position niemand bekannt.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>zu {name}</translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, - lists, # headings</source>
        <translation>Markdown: **fett**, *kursiv*, - Listen, # Überschriften</translation>
    </message>
    <message>
        <source>The note as it will look</source>
        <translation>Die Notiz, wie sie aussehen wird</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Zeitpunkt</translation>
    </message>
    <message>
        <source>Show as it will &amp;look</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Write something; an empty note is not kept.</source>
        <translation>Etwas schreiben; eine leere Notiz wird nicht behalten.</translation>
    </message>
    <message>
        <source>The note is pinned to a moment; name one.</source>
        <translation>Die Notiz ist an einen Zeitpunkt geheftet; einen nennen.</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>about</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>pinned to {date}</source>
        <translation>angeheftet an {date}</translation>
    </message>
    <message>
        <source>what it was about is gone</source>
        <translation>wozu sie gehörte, ist weg</translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>No notes yet. Select something and press A to write one.</source>
        <translation>Noch keine Notizen. Etwas auswählen und A drücken, um eine zu schreiben.</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Notizen filtern</translation>
    </message>
    <message>
        <source>pinned to {date}</source>
        <translation>angeheftet an {date}</translation>
    </message>
    <message>
        <source>what it was about is gone</source>
        <translation>wozu sie gehörte, ist weg</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Also record the end of {name}&apos;s time as {what}: {day}</source>
        <translation>Auch erfassen: Ende der Amtszeit von {name} als {what}: {day}</translation>
    </message>
    <message>
        <source>Also record: {name}, {what}</source>
        <translation>Auch erfassen: {name}, {what}</translation>
    </message>
    <message>
        <source>announced {day}</source>
        <translation>angekündigt {day}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>in effect: {day}</source>
        <translation>wirksam: {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>End the time of who was there before</source>
        <translation>Amtszeit des Vorgängers beenden</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>End {name}&apos;s time</source>
        <translation>Amtszeit von {name} beenden</translation>
    </message>
    <message>
        <source> — and end {name}&apos;s time the same day</source>
        <translation> — und die Amtszeit von {name} am selben Tag beenden</translation>
    </message>
    <message>
        <source> — and end the time of who was there before the same day</source>
        <translation> — und die Amtszeit des Vorgängers am selben Tag beenden</translation>
    </message>
    <message>
        <source> — and end {name}&apos;s time on {day}</source>
        <translation> — und die Amtszeit von {name} am {day} beenden</translation>
    </message>
    <message>
        <source> — and end the time of who was there before on {day}</source>
        <translation> — und die Amtszeit des Vorgängers am {day} beenden</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{title} of {unit}</source>
        <translation>{title} von {unit}</translation>
    </message>
    <message>
        <source>leads {unit}</source>
        <translation>leitet {unit}</translation>
    </message>
    <message>
        <source>in {unit}, no position named</source>
        <translation>in {unit}, keine Position genannt</translation>
    </message>
</context>
<context>
    <name>OfficeDetails</name>
    <message>
        <source>no position named</source>
        <translation>keine Position genannt</translation>
    </message>
    <message>
        <source>empty: not stated</source>
        <translation>leer: nicht genannt</translation>
    </message>
    <message>
        <source>empty: day of effect not stated</source>
        <translation>leer: Tag der Wirkung nicht genannt</translation>
    </message>
    <message>
        <source>empty: no end known</source>
        <translation>leer: kein Ende bekannt</translation>
    </message>
    <message>
        <source>Position tit&amp;le</source>
        <translation>Bezeichnun&amp;g</translation>
    </message>
    <message>
        <source>Servin&amp;g as</source>
        <translation>Beset&amp;zung</translation>
    </message>
    <message>
        <source>Da&amp;y announced</source>
        <translation>Angekün&amp;digt</translation>
    </message>
    <message>
        <source>In effect f&amp;rom</source>
        <translation>Wi&amp;rksam ab</translation>
    </message>
    <message>
        <source>Ser&amp;ved until</source>
        <translation>Z&amp;uletzt im Amt</translation>
    </message>
    <message>
        <source>Conse&amp;quence</source>
        <translation>&amp;Jetzt auch</translation>
    </message>
    <message>
        <source>Write one day here.</source>
        <translation>Hier einen Tag schreiben.</translation>
    </message>
</context>
<context>
    <name>OfficePart</name>
    <message>
        <source>detai&amp;ls</source>
        <translation>Ein&amp;zelheiten</translation>
    </message>
    <message>
        <source>fewer details</source>
        <translation>weniger Einzelheiten</translation>
    </message>
</context>
<context>
    <name>OneDateField</name>
    <message>
        <source>One date is meant here.</source>
        <translation>Hier ist ein Datum gemeint.</translation>
    </message>
</context>
<context>
    <name>OneNameField</name>
    <message>
        <source>“{name}” is typed but not taken: choose a row of the list.</source>
        <translation>„{name}“ ist geschrieben, aber nicht genommen: eine Zeile der Liste wählen.</translation>
    </message>
    <message>
        <source>“{name}” is not in the file.</source>
        <translation>„{name}“ ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>name…</source>
        <translation>Name…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Do, find or go to… “Nov 2022”, “as of 20 Dec 2022”</source>
        <translation>Tun, finden, hingehen … „Nov 2022“, „Stand 20. Dez. 2022“</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ wählt</translation>
    </message>
    <message>
        <source>Enter takes it</source>
        <translation>Eingabe nimmt es</translation>
    </message>
    <message>
        <source>Ctrl+Enter: {what}</source>
        <translation>Strg+Eingabe: {what}</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc schließt</translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Es wird weiter gesucht…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Nichts gefunden für „{text}“.</translation>
    </message>
    <message>
        <source>other keys</source>
        <translation>andere Tasten</translation>
    </message>
    <message>
        <source>Rows by {name}</source>
        <translation>Zeilen nach: {name}</translation>
    </message>
    <message>
        <source>Look: {name}</source>
        <translation>Aussehen: {name}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Keine Datei ist offen.</translation>
    </message>
    <message>
        <source>This file is open for reading only.</source>
        <translation>Diese Datei ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is no place before this one.</source>
        <translation>Vor diesem Ort gibt es keinen.</translation>
    </message>
    <message>
        <source>Nobody went back.</source>
        <translation>Niemand ging zurück.</translation>
    </message>
    <message>
        <source>No filter is on.</source>
        <translation>Kein Filter ist gesetzt.</translation>
    </message>
    <message>
        <source>Go to a view first, or save this one.</source>
        <translation>Erst zu einer Ansicht gehen oder diese speichern.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>hidden by the filter</source>
        <translation>vom Filter ausgeblendet</translation>
    </message>
    <message>
        <source>edit it</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Sie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>edit views</source>
        <translation>Ansichten bearbeiten</translation>
    </message>
    <message>
        <source>Go to {date}</source>
        <translation>Gehe zu {date}</translation>
    </message>
    <message>
        <source>fill the view with it</source>
        <translation>das Bild damit füllen</translation>
    </message>
    <message>
        <source>Leadership as of {date}</source>
        <translation>Führung, Stand {date}</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>ihr letzter Tag</translation>
    </message>
    <message>
        <source>This date has no last day.</source>
        <translation>Dieses Datum hat keinen letzten Tag.</translation>
    </message>
    <message>
        <source>compare with it</source>
        <translation>damit vergleichen</translation>
    </message>
    <message>
        <source>Used often</source>
        <translation>Oft benutzt</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Ären</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>Weitere Personen</translation>
    </message>
    <message>
        <source>More units</source>
        <translation>Weitere Einheiten</translation>
    </message>
    <message>
        <source>More events</source>
        <translation>Weitere Ereignisse</translation>
    </message>
    <message>
        <source>More eras</source>
        <translation>Weitere Ären</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>Weitere Quellen</translation>
    </message>
</context>
<context>
    <name>ParentRow</name>
    <message>
        <source>since 2009</source>
        <translation>seit 2009</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>Unit above</source>
        <translation>Einheit darüber</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>Von wann bis wann</translation>
    </message>
    <message>
        <source>Why it lies there</source>
        <translation>Warum sie dort liegt</translation>
    </message>
    <message>
        <source>Which unit lies above? Type its name and take it with Enter.</source>
        <translation>Welche Einheit liegt darüber? Den Namen schreiben und mit der Eingabetaste nehmen.</translation>
    </message>
</context>
<context>
    <name>ParentRows</name>
    <message>
        <source>+ unit abo&amp;ve</source>
        <translation>+ Einheit darü&amp;ber</translation>
    </message>
</context>
<context>
    <name>PastedDialog</name>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>What stands in which column?</source>
        <translation>Was steht in welcher Spalte?</translation>
    </message>
    <message>
        <source>The &amp;first row says what the columns are</source>
        <translation>Die &amp;erste Zeile sagt, was die Spalten sind</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen…</translation>
    </message>
    <message>
        <source>the day: 3/4 is 3 April</source>
        <translation>der Tag: 3/4 ist der 3. April</translation>
    </message>
    <message>
        <source>the month: 3/4 is 4 March</source>
        <translation>der Monat: 3/4 ist der 4. März</translation>
    </message>
    <message>
        <source>In the dates, what comes first?</source>
        <translation>Was kommt in den Daten zuerst?</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be taken yet</source>
        <translation>Zeilen, die noch nicht gehen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing in the rows says whether day or month comes first in the dates.</source>
        <translation>Nichts in den Zeilen sagt, ob in den Daten Tag oder Monat zuerst kommt.</translation>
    </message>
    <message>
        <source>In the dates the day comes first, as the rows themselves show.</source>
        <translation>In den Daten kommt der Tag zuerst, wie die Zeilen selbst zeigen.</translation>
    </message>
    <message>
        <source>In the dates the month comes first, as the rows themselves show.</source>
        <translation>In den Daten kommt der Monat zuerst, wie die Zeilen selbst zeigen.</translation>
    </message>
    <message>
        <source>the first {count} rows were tried</source>
        <translation>die ersten {count} Zeilen wurden versucht</translation>
    </message>
    <message>
        <source>&amp;Add {count}</source>
        <translation>{count} &amp;hinzufügen</translation>
    </message>
    <message>
        <source>None of the rows can be taken as they stand.</source>
        <translation>So, wie sie dastehen, geht keine der Zeilen.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>{count} rows can&apos;t be taken yet: mend them here, or leave them out</source>
        <translation>{count} Zeilen gehen noch nicht: hier berichtigen oder auslassen</translation>
    </message>
    <message>
        <source>1 row can&apos;t be taken yet: mend it here, or leave it out</source>
        <translation>1 Zeile geht noch nicht: hier berichtigen oder auslassen</translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>Adding the rows…</source>
        <translation>Zeilen werden hinzugefügt…</translation>
    </message>
    <message>
        <source>1 row was added.</source>
        <translation>1 Zeile wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{count} rows were added.</source>
        <translation>{count} Zeilen wurden hinzugefügt.</translation>
    </message>
    <message>
        <source>{added} rows were added. These could not be taken</source>
        <translation>{added} Zeilen wurden hinzugefügt. Diese gingen nicht</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>No people yet. They come with the events that name them, or by Annotate › New person.</source>
        <translation>Noch keine Personen. Sie kommen mit den Ereignissen, die sie nennen, oder mit Erfassen › Neue Person.</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Personen filtern</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>as it is usually written</source>
        <translation>wie gewöhnlich geschrieben</translation>
    </message>
    <message>
        <source>empty: sorted by the name</source>
        <translation>leer: nach dem Namen sortiert</translation>
    </message>
    <message>
        <source>1968, 15 May 1968, about 1970</source>
        <translation>1968, 15. Mai 1968, etwa 1970</translation>
    </message>
    <message>
        <source>empty: not known, or alive</source>
        <translation>leer: nicht bekannt, oder lebt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Sorted &amp;as</source>
        <translation>Sortiert &amp;als</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>&amp;Geboren</translation>
    </message>
    <message>
        <source>&amp;Died</source>
        <translation>Ges&amp;torben</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Sch&amp;lagwörter</translation>
    </message>
    <message>
        <source>&amp;Other names</source>
        <translation>&amp;Weitere Namen</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Free &amp;fields</source>
        <translation>Freie &amp;Felder</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>That is before the birth.</source>
        <translation>Das ist vor der Geburt.</translation>
    </message>
    <message>
        <source>Somebody of this name is in the file; this will be another person.</source>
        <translation>Jemand dieses Namens ist in der Datei; dies wird eine andere Person.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Gestorben</translation>
    </message>
    <message>
        <source>Times in office</source>
        <translation>Amtszeiten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>+{count} marks have no room at this height</source>
        <translation>+{count} Marken haben bei dieser Höhe keinen Platz</translation>
    </message>
</context>
<context>
    <name>PinTip</name>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Klicken, um hinzugehen</translation>
    </message>
    <message>
        <source>Leadership as of {day}</source>
        <translation>Führung, Stand {day}</translation>
    </message>
    <message>
        <source>Compared with {day}</source>
        <translation>Verglichen mit {day}</translation>
    </message>
    <message>
        <source>Drag it to another day</source>
        <translation>Auf einen anderen Tag ziehen</translation>
    </message>
    <message>
        <source>Only suspected</source>
        <translation>Nur vermutet</translation>
    </message>
    <message>
        <source>Nobody recorded for {long}</source>
        <translation>Niemand erfasst: {long}</translation>
    </message>
</context>
<context>
    <name>PostRow</name>
    <message>
        <source>president; empty: no title</source>
        <translation>Präsident; leer: ohne Titel</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leitet</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Title of the position</source>
        <translation>Titel der Position</translation>
    </message>
    <message>
        <source>Its holder leads the unit</source>
        <translation>Wer sie innehat, leitet die Einheit</translation>
    </message>
    <message>
        <source>How many hold it at once</source>
        <translation>Wie viele sie zugleich innehaben</translation>
    </message>
    <message>
        <source>Since when there is this position</source>
        <translation>Seit wann es diese Position gibt</translation>
    </message>
    <message>
        <source>Until when there was this position</source>
        <translation>Bis wann es diese Position gab</translation>
    </message>
</context>
<context>
    <name>PostRows</name>
    <message>
        <source>+ pos&amp;ition</source>
        <translation>+ Pos&amp;ition</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 Platz</translation>
    </message>
    <message>
        <source>{count} seats</source>
        <translation>{count} Plätze</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
</context>
<context>
    <name>PropertiesPart</name>
    <message>
        <source>+ f&amp;ree field</source>
        <translation>+ f&amp;reies Feld</translation>
    </message>
</context>
<context>
    <name>PropertyRow</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Name of the free field</source>
        <translation>Name des freien Feldes</translation>
    </message>
    <message>
        <source>Value of the free field</source>
        <translation>Wert des freien Feldes</translation>
    </message>
    <message>
        <source>A free field needs a name.</source>
        <translation>Ein freies Feld braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>New event in one line</source>
        <translation>Neues Ereignis in einer Zeile</translation>
    </message>
    <message>
        <source>29 dec 22 What happened @unit !person #kind</source>
        <translation>29. Dez. 22 Was geschah @Einheit !Person #Art</translation>
    </message>
    <message>
        <source>Enter saves · Tab: all fields · @ unit  ! person  # kind, tag</source>
        <translation>Eingabe speichert · Tab: alle Felder · @ Einheit  ! Person  # Art, Schlagwort</translation>
    </message>
    <message>
        <source>This date can be read in several ways. Tab lets you choose.</source>
        <translation>Dieses Datum lässt sich mehrfach lesen. Tab lässt wählen.</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>Sagen, was geschah.</translation>
    </message>
    <message>
        <source>Esc once more throws the line away.</source>
        <translation>Noch einmal Esc verwirft die Zeile.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>counted from {day}</source>
        <translation>gezählt von {day}</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (neu)</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>No known names or dates in this text.</source>
        <translation>Keine bekannten Namen oder Daten in diesem Text.</translation>
    </message>
    <message>
        <source>1 date</source>
        <translation>1 Datum</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 Einheit</translation>
    </message>
    <message>
        <source>1 passage used</source>
        <translation>1 Stelle benutzt</translation>
    </message>
    <message>
        <source>{count} dates</source>
        <translation>{count} Daten</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} Einheiten</translation>
    </message>
    <message>
        <source>{count} passages used</source>
        <translation>{count} Stellen benutzt</translation>
    </message>
    <message>
        <source>published {date} (relative dates count from here)</source>
        <translation>erschienen {date} (relative Daten zählen von hier)</translation>
    </message>
    <message>
        <source>no date of publication (relative dates count from today)</source>
        <translation>kein Erscheinungsdatum (relative Daten zählen von heute)</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>New event  N</source>
        <translation>Neues Ereignis  N</translation>
    </message>
    <message>
        <source>Of the selected words (N). Ctrl+Down: next sentence</source>
        <translation>Aus den ausgewählten Wörtern (N). Strg+Unten: nächster Satz</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the source and its text</source>
        <translation>Die Quelle und ihren Text bearbeiten</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Text einfügen…</translation>
    </message>
    <message>
        <source>Close the text (Esc)</source>
        <translation>Text schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the text</source>
        <translation>Text schließen</translation>
    </message>
    <message>
        <source>used in: {names}</source>
        <translation>benutzt in: {names}</translation>
    </message>
    <message>
        <source>{names} (Ctrl+click shows the page)</source>
        <translation>{names} (Strg+Klick zeigt die Seite)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>This source has no text yet. Edit it to paste one.</source>
        <translation>Diese Quelle hat noch keinen Text. Sie bearbeiten, um einen einzufügen.</translation>
    </message>
    <message>
        <source>No text is open. Paste one as a new source, or choose a source.</source>
        <translation>Kein Text ist offen. Einen als neue Quelle einfügen oder eine Quelle wählen.</translation>
    </message>
    <message>
        <source>1 passage is no longer in the text</source>
        <translation>1 Stelle ist nicht mehr im Text</translation>
    </message>
    <message>
        <source>{count} passages are no longer in the text</source>
        <translation>{count} Stellen sind nicht mehr im Text</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>Text of the source</source>
        <translation>Text der Quelle</translation>
    </message>
    <message>
        <source>New event from this</source>
        <translation>Neues Ereignis daraus</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Freie Felder</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>What became of units</source>
        <translation>Was aus Einheiten wurde</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leitet</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>quoted in</source>
        <translation>zitiert in</translation>
    </message>
    <message>
        <source>says: {value}</source>
        <translation>sagt: {value}</translation>
    </message>
    <message>
        <source>show in the text</source>
        <translation>im Text zeigen</translation>
    </message>
    <message>
        <source>edited {when}</source>
        <translation>bearbeitet {when}</translation>
    </message>
    <message>
        <source>written {when}</source>
        <translation>geschrieben {when}</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl Enter saves · Esc cancels</source>
        <translation>Strg Eingabe speichert · Esc bricht ab</translation>
    </message>
    <message>
        <source>“{name}” is typed but not taken: choose a row of the list, or clear it.</source>
        <translation>„{name}“ ist geschrieben, aber nicht genommen: eine Zeile der Liste wählen oder es leeren.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
</context>
<context>
    <name>RejectedModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>A note is about one thing: select one, or nothing for a moment.</source>
        <translation>Eine Notiz gehört zu einem: eines auswählen, oder nichts für einen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Select an event to connect first, or two of them with Ctrl+click.</source>
        <translation>Erst ein Ereignis zum Verbinden auswählen, oder zwei mit Strg+Klick.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>ein Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Deleted. Undo brings it back.</source>
        <translation>Gelöscht. Rückgängig bringt es zurück.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>C&amp;opy report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Trial of {source}: nothing was written</source>
        <translation>Probe von {source}: nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>{source} is imported</source>
        <translation>{source} ist importiert</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Nothing new was found in it.</source>
        <translation>Nichts Neues wurde darin gefunden.</translation>
    </message>
    <message>
        <source>1 row was left out</source>
        <translation>1 Zeile wurde ausgelassen</translation>
    </message>
    <message>
        <source>{count} rows were left out</source>
        <translation>{count} Zeilen wurden ausgelassen</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>What is shown at the right</source>
        <translation>Was rechts gezeigt wird</translation>
    </message>
</context>
<context>
    <name>Rotating</name>
    <message>
        <source>Select a unit first, in the list of units or on the canvas.</source>
        <translation>Erst eine Einheit auswählen, in der Liste der Einheiten oder auf der Zeitleiste.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Export the rotation</source>
        <translation>Rotation exportieren</translation>
    </message>
    <message>
        <source>The rotation was saved as {name}.</source>
        <translation>Die Rotation wurde als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Longest stretches</source>
        <translation>Am längsten am Stück</translation>
    </message>
    <message>
        <source>since {start}, ends {end} (planned)</source>
        <translation>seit {start}, endet {end} (geplant)</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>came (above)</source>
        <translation>kamen (oben)</translation>
    </message>
    <message>
        <source>left (below)</source>
        <translation>gingen (unten)</translation>
    </message>
    <message>
        <source>about that year</source>
        <translation>etwa in diesem Jahr</translation>
    </message>
    <message>
        <source>{years}: {came} came, {went} went</source>
        <translation>{years}: {came} kamen, {went} gingen</translation>
    </message>
    <message>
        <source>{count} of them about then</source>
        <translation>{count} davon etwa dann</translation>
    </message>
    <message>
        <source>Times in office that are over with both ends known: {counted} of {total}; no median below {least}</source>
        <translation>Amtszeiten, die vorbei und an beiden Enden bekannt sind: {counted} von {total}; kein Median unter {least}</translation>
    </message>
    <message>
        <source>Stretches that are over with both ends known: {counted} of {total}; no median below {least}</source>
        <translation>Zeiten am Stück, die vorbei und an beiden Enden bekannt sind: {counted} von {total}; kein Median unter {least}</translation>
    </message>
    <message>
        <source>1 change is of an unknown year and in no bar</source>
        <translation>1 Wechsel hat kein bekanntes Jahr und ist in keinem Balken</translation>
    </message>
    <message>
        <source>{count} changes are of an unknown year and in no bar</source>
        <translation>{count} Wechsel haben kein bekanntes Jahr und sind in keinem Balken</translation>
    </message>
    <message>
        <source>Half of the times in office last up to {length} ({days} days): the median of {counted} of {total}, all that are over with both ends known</source>
        <translation>Die Hälfte der Amtszeiten dauert bis zu {length} ({days} Tage): Median von {counted} der {total}, die vorbei und an beiden Enden bekannt sind</translation>
    </message>
    <message>
        <source>With terms that touch taken as one, half last up to {length} ({days} days): the median of {counted} of {total} stretches</source>
        <translation>Anschließende Amtszeiten als eine genommen, dauert die Hälfte bis zu {length} ({days} Tage): Median von {counted} der {total} Zeiten am Stück</translation>
    </message>
    <message>
        <source>not known how long</source>
        <translation>Dauer nicht bekannt</translation>
    </message>
    <message>
        <source>a bar is {count} years</source>
        <translation>ein Balken ist {count} Jahre</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>kein Ende bekannt</translation>
    </message>
    <message>
        <source>{count} times in office</source>
        <translation>{count} Amtszeiten</translation>
    </message>
    <message>
        <source>; {count} of them only about</source>
        <translation>; {count} davon nur ungefähr</translation>
    </message>
</context>
<context>
    <name>RotationChart</name>
    <message>
        <source>Changes a year</source>
        <translation>Wechsel pro Jahr</translation>
    </message>
</context>
<context>
    <name>RotationView</name>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>Alle &amp;zeigen</translation>
    </message>
    <message>
        <source>Times in office</source>
        <translation>Amtszeiten</translation>
    </message>
    <message>
        <source>No times in office.</source>
        <translation>Keine Amtszeiten.</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Am Stück</translation>
    </message>
    <message>
        <source>Longest running</source>
        <translation>Am längsten im Amt</translation>
    </message>
    <message>
        <source>Everybody&apos;s end is known.</source>
        <translation>Von allen ist das Ende bekannt.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Those that are over with both ends known</source>
        <translation>Die vorbei und an beiden Enden bekannt sind</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>Changes a year (CSV)…</source>
        <translation>Wechsel pro Jahr (CSV)…</translation>
    </message>
    <message>
        <source>Times in office (CSV)…</source>
        <translation>Amtszeiten (CSV)…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Ohne Einheit</translation>
    </message>
    <message>
        <source>Times in office</source>
        <translation>Amtszeiten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>&amp;Everything, so that edits can be undone there</source>
        <translation>&amp;Alles, damit sich Bearbeitungen dort rückgängig machen lassen</translation>
    </message>
    <message>
        <source>&amp;Without history and deleted text, to give away</source>
        <translation>&amp;Ohne Verlauf und gelöschten Text, zum Weitergeben</translation>
    </message>
    <message>
        <source>What goes into the copy?</source>
        <translation>Was kommt in die Kopie?</translation>
    </message>
    <message>
        <source>Nothing in that file tells what was there before: no earlier wording, no deleted note, no step to undo.</source>
        <translation>Nichts in jener Datei sagt, was vorher da war: kein früherer Wortlaut, keine gelöschte Notiz, kein Schritt zurück.</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Speicherort wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is nothing to undo in this file yet.</source>
        <translation>In dieser Datei gibt es noch nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>1 edit is kept in it, with the text as it was before.</source>
        <translation>1 Bearbeitung ist darin aufgehoben, mit dem Text, wie er vorher war.</translation>
    </message>
    <message>
        <source>{count} edits are kept in it, with the texts as they were before.</source>
        <translation>{count} Bearbeitungen sind darin aufgehoben, mit den Texten, wie sie vorher waren.</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Other views</source>
        <translation>Weitere Ansichten</translation>
    </message>
    <message>
        <source>Go to a view first, or save this one.</source>
        <translation>Erst zu einer Ansicht gehen oder diese speichern.</translation>
    </message>
    <message>
        <source>The view “{name}” is updated.</source>
        <translation>Die Ansicht „{name}“ ist aktualisiert.</translation>
    </message>
    <message>
        <source>No view has the key {key}. Go › Save this view can give it to one.</source>
        <translation>Keine Ansicht hat die Taste {key}. Gehe zu › Diese Ansicht speichern kann sie vergeben.</translation>
    </message>
    <message>
        <source>The view “{name}” was written by another program and can&apos;t be read. It was left as it is; save another one, or delete it.</source>
        <translation>Die Ansicht „{name}“ schrieb ein anderes Programm, sie ist nicht lesbar. Sie blieb, wie sie ist; eine andere speichern oder sie löschen.</translation>
    </message>
    <message>
        <source>View “{name}”</source>
        <translation>Ansicht „{name}“</translation>
    </message>
    <message>
        <source>Update “{name}”</source>
        <translation>„{name}“ aktualisieren</translation>
    </message>
    <message>
        <source>Update the view</source>
        <translation>Ansicht aktualisieren</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search people, units, incidents, text…</source>
        <translation>Personen, Einheiten, Vorfälle, Text suchen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Strg F</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} von {total}</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>{count} matches</source>
        <translation>{count} Treffer</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>hidden by the filter</source>
        <translation>vom Filter ausgeblendet</translation>
    </message>
</context>
<context>
    <name>ShapeField</name>
    <message>
        <source>dot</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>upwards</source>
        <translation>aufwärts</translation>
    </message>
    <message>
        <source>downwards</source>
        <translation>abwärts</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>Fünfeck</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>Sechseck</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>speech bubble</source>
        <translation>Sprechblase</translation>
    </message>
    <message>
        <source>shield</source>
        <translation>Schild</translation>
    </message>
</context>
<context>
    <name>SidesTable</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message>
        <source>Sorting rows…</source>
        <translation>Zeilen werden sortiert…</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Edit source</source>
        <translation>Quelle bearbeiten</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>headline, subject of the e-mail, …</source>
        <translation>Überschrift, Betreff der E-Mail, …</translation>
    </message>
    <message>
        <source>29 dec 22; “last Thursday” in the text counts from it</source>
        <translation>29. Dez. 22; „letzten Donnerstag“ im Text zählt von da</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>&amp;Open a text file…</source>
        <translation>Textdatei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>A source needs a title.</source>
        <translation>Eine Quelle braucht einen Titel.</translation>
    </message>
    <message>
        <source>Write the address with https:// before it.</source>
        <translation>Die Adresse mit https:// davor schreiben.</translation>
    </message>
    <message>
        <source>&amp;Save nevertheless</source>
        <translation>Trotzdem &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Herausgeber</translation>
    </message>
    <message>
        <source>&amp;Issued</source>
        <translation>&amp;Erschienen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Arc&amp;hived at</source>
        <translation>Arch&amp;iviert unter</translation>
    </message>
    <message>
        <source>Acc&amp;essed</source>
        <translation>Abge&amp;rufen</translation>
    </message>
    <message>
        <source>&amp;Quoted in</source>
        <translation>&amp;Zitiert in</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Probably in the file already: “{title}” has the same address, text, or title and day.</source>
        <translation>Wohl schon in der Datei: „{title}“ hat gleiche Adresse, gleichen Text oder gleichen Titel und Tag.</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>Paste the text here, or open a .txt or .md file.</source>
        <translation>Den Text hier einfügen oder eine .txt- oder .md-Datei öffnen.</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Text öffnen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown);;All files (*)</source>
        <translation>Texte (*.txt *.md *.markdown);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>archived copy</source>
        <translation>archivierte Kopie</translation>
    </message>
    <message>
        <source>Quoted in it</source>
        <translation>Darin zitiert</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>Was darauf beruht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Read and annotate</source>
        <translation>Lesen und erfassen</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Quoted in</source>
        <translation>Zitiert in</translation>
    </message>
    <message>
        <source>something that is no longer in the file</source>
        <translation>etwas, das nicht mehr in der Datei ist</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Open a text file</source>
        <translation>Textdatei öffnen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md);;All files (*)</source>
        <translation>Texte (*.txt *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking for names and dates…</source>
        <translation>Namen und Daten werden gesucht…</translation>
    </message>
</context>
<context>
    <name>SourcesList</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No sources yet. Paste an article with Ctrl+Shift+V, or import a table that names some.</source>
        <translation>Noch keine Quellen. Einen Artikel mit Strg+Umschalt+V einfügen oder eine Tabelle importieren, die welche nennt.</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>Quellen filtern</translation>
    </message>
</context>
<context>
    <name>StripBar</name>
    <message>
        <source>Strip of times in office</source>
        <translation>Streifen der Amtszeiten</translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <source>vacant, as stated</source>
        <translation>unbesetzt, wie gesagt</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>ends {date} (planned)</source>
        <translation>endet {date} (geplant)</translation>
    </message>
    <message>
        <source>announced {date}</source>
        <translation>angekündigt {date}</translation>
    </message>
    <message>
        <source>perhaps nobody, {days} · {when}</source>
        <translation>vielleicht niemand, {days} · {when}</translation>
    </message>
    <message>
        <source>nobody for {days} · {when}</source>
        <translation>niemand: {days} · {when}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>seit {start}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>bis {end}</translation>
    </message>
    <message>
        <source>{first} or later, by {last}</source>
        <translation>{first} oder später, bis {last}</translation>
    </message>
    <message>
        <source>{days} up to {date}</source>
        <translation>{days} bis {date}</translation>
    </message>
    <message>
        <source>{days} so far</source>
        <translation>{days} bisher</translation>
    </message>
    <message>
        <source>perhaps beside the one before, {days}</source>
        <translation>vielleicht neben dem Vorgänger, {days}</translation>
    </message>
    <message>
        <source>beside the one before for {days}</source>
        <translation>neben dem Vorgänger: {days}</translation>
    </message>
    <message>
        <source>nobody recorded</source>
        <translation>niemand erfasst</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Gefolgt von</translation>
    </message>
    <message>
        <source>several seats: nobody follows anybody</source>
        <translation>mehrere Plätze: niemand folgt auf jemanden</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>1 gap of {days}</source>
        <translation>1 Lücke: {days}</translation>
    </message>
    <message>
        <source>{count} gaps, {days} in all</source>
        <translation>{count} Lücken, zusammen {days}</translation>
    </message>
    <message>
        <source>1 overlap of {days}</source>
        <translation>1 Überschneidung: {days}</translation>
    </message>
    <message>
        <source>{count} overlaps, {days} in all</source>
        <translation>{count} Überschneidungen, zusammen {days}</translation>
    </message>
</context>
<context>
    <name>TableEdits</name>
    <message>
        <source>change ‘{what}’: {column}</source>
        <translation>„{what}“ ändern: {column}</translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation>Ein Ereignis braucht einen Titel.</translation>
    </message>
    <message>
        <source>Write one of: {words}.</source>
        <translation>Eines davon schreiben: {words}.</translation>
    </message>
    <message>
        <source>new: {names}</source>
        <translation>neu: {names}</translation>
    </message>
</context>
<context>
    <name>Tabling</name>
    <message>
        <source>Sorting…</source>
        <translation>Wird sortiert…</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Tag {name}</source>
        <translation>Schlagwort {name}</translation>
    </message>
    <message>
        <source>Find everything tagged {name}</source>
        <translation>Alles mit Schlagwort {name} finden</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Edit tag</source>
        <translation>Schlagwort bearbeiten</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>to follow up</source>
        <translation>nachgehen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>“{other}” is a tag already: it takes the place of “{name}” everywhere.</source>
        <translation>„{other}“ ist schon ein Schlagwort: es tritt überall an die Stelle von „{name}“.</translation>
    </message>
    <message>
        <source>&amp;Merge the two</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a tag of this name already.</source>
        <translation>Ein Schlagwort dieses Namens gibt es schon.</translation>
    </message>
</context>
<context>
    <name>TenureDialog</name>
    <message>
        <source>Edit time in office</source>
        <translation>Amtszeit bearbeiten</translation>
    </message>
    <message>
        <source>New time in office</source>
        <translation>Neue Amtszeit</translation>
    </message>
    <message>
        <source>president; empty: without a title</source>
        <translation>Präsident; leer: ohne Titel</translation>
    </message>
    <message>
        <source>its holder &amp;leads the unit</source>
        <translation>&amp;leitet die Einheit</translation>
    </message>
    <message>
        <source>a day on which a source says that it held</source>
        <translation>ein Tag, für den eine Quelle sie belegt</translation>
    </message>
    <message>
        <source>Whose position is it? Name a unit.</source>
        <translation>Wessen Position ist es? Eine Einheit nennen.</translation>
    </message>
    <message>
        <source>Who held it? Or choose that it was vacant.</source>
        <translation>Wer hatte sie inne? Oder unbesetzt wählen.</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>S&amp;eats</source>
        <translation>Plät&amp;ze</translation>
    </message>
    <message>
        <source>&amp;Held as</source>
        <translation>&amp;Besetzung</translation>
    </message>
    <message>
        <source>Pe&amp;rson</source>
        <translation>Pe&amp;rson</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>U&amp;ntil</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>&amp;Known on</source>
        <translation>Belegt a&amp;m</translation>
    </message>
    <message>
        <source>&amp;Announced</source>
        <translation>An&amp;gekündigt</translation>
    </message>
    <message>
        <source>H&amp;ow it is known</source>
        <translation>&amp;Wie belegt</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Another position…</source>
        <translation>Andere Position…</translation>
    </message>
    <message>
        <source>leads the unit (no title)</source>
        <translation>leitet die Einheit (ohne Titel)</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>ohne Titel</translation>
    </message>
</context>
<context>
    <name>TenurePage</name>
    <message>
        <source>Time in office</source>
        <translation>Amtszeit</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Unbesetzt</translation>
    </message>
    <message>
        <source>in the words of the source: “{words}”</source>
        <translation>in den Worten der Quelle: „{words}“</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Wer und wo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>TrayList</name>
    <message>
        <source>Events without a day</source>
        <translation>Ereignisse ohne Tag</translation>
    </message>
    <message>
        <source>Every event has a date.</source>
        <translation>Jedes Ereignis hat ein Datum.</translation>
    </message>
    <message>
        <source>Filter events without a day</source>
        <translation>Ereignisse ohne Tag filtern</translation>
    </message>
    <message>
        <source>Before a day</source>
        <translation>Vor einem Tag</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>Nach einem Tag</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Rückgängig gemacht: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Wiederholt: {what}.</translation>
    </message>
    <message>
        <source>Stepping through the edits…</source>
        <translation>Bearbeitungen werden durchlaufen…</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Edit unit</source>
        <translation>Einheit bearbeiten</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Neue Einheit</translation>
    </message>
    <message>
        <source>as it is usually written</source>
        <translation>wie gewöhnlich geschrieben</translation>
    </message>
    <message>
        <source>2009, Sept 2009</source>
        <translation>2009, Sept. 2009</translation>
    </message>
    <message>
        <source>empty: it exists, or it is not known</source>
        <translation>leer: es gibt sie, oder nicht bekannt</translation>
    </message>
    <message>
        <source>MM-DD, like 03-31</source>
        <translation>MM-TT, zum Beispiel 03-31</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>Eine Einheit braucht einen Namen.</translation>
    </message>
    <message>
        <source>That is before it was founded.</source>
        <translation>Das ist vor der Gründung.</translation>
    </message>
    <message>
        <source>Write month and day: 03-31 is 31 March.</source>
        <translation>Monat und Tag schreiben: 03-31 ist der 31. März.</translation>
    </message>
    <message>
        <source>A unit of this name is in the file; this will be another one.</source>
        <translation>Eine Einheit dieses Namens ist in der Datei; dies wird eine andere.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Founded</source>
        <translation>Gegrün&amp;det</translation>
    </message>
    <message>
        <source>&amp;Dissolved</source>
        <translation>Auf&amp;gelöst</translation>
    </message>
    <message>
        <source>Fiscal &amp;year ends</source>
        <translation>Ges&amp;chäftsjahr endet</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Sch&amp;lagwörter</translation>
    </message>
    <message>
        <source>&amp;Lies under</source>
        <translation>Liegt &amp;unter</translation>
    </message>
    <message>
        <source>&amp;Other and former names</source>
        <translation>&amp;Weitere und frühere Namen</translation>
    </message>
    <message>
        <source>What &amp;became of it</source>
        <translation>Was daraus wurd&amp;e</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>&amp;Positionen</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Free fi&amp;elds</source>
        <translation>Freie &amp;Felder</translation>
    </message>
</context>
<context>
    <name>UnitPage</name>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Gegründet</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Aufgelöst</translation>
    </message>
    <message>
        <source>Fiscal year ends</source>
        <translation>Geschäftsjahr endet</translation>
    </message>
    <message>
        <source>nobody recorded</source>
        <translation>niemand erfasst</translation>
    </message>
</context>
<context>
    <name>UnitsChoice</name>
    <message>
        <source>Units that are counted</source>
        <translation>Gezählte Einheiten</translation>
    </message>
    <message>
        <source>Filter units</source>
        <translation>Einheiten filtern</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alle Einheiten</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Ohne Einheit</translation>
    </message>
    <message>
        <source>{first} and {count} more units</source>
        <translation>{first} und {count} weitere Einheiten</translation>
    </message>
</context>
<context>
    <name>UnitsTree</name>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>No units yet. They come with the events that name them, or by Annotate › New unit.</source>
        <translation>Noch keine Einheiten. Sie kommen mit den Ereignissen, die sie nennen, oder mit Erfassen › Neue Einheit.</translation>
    </message>
    <message>
        <source>Filter units</source>
        <translation>Einheiten filtern</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außerhalb</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Edit view</source>
        <translation>Ansicht bearbeiten</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Incidents of the cloud, 2022</source>
        <translation>Vorfälle der Cloud, 2022</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Taste</translation>
    </message>
    <message>
        <source>the &amp;time in view</source>
        <translation>den &amp;Zeitraum</translation>
    </message>
    <message>
        <source>the &amp;rows</source>
        <translation>die Zei&amp;len</translation>
    </message>
    <message>
        <source>the &amp;filter</source>
        <translation>den &amp;Filter</translation>
    </message>
    <message>
        <source>what &amp;colours mean</source>
        <translation>was Far&amp;ben bedeuten</translation>
    </message>
    <message>
        <source>&amp;light or dark</source>
        <translation>&amp;hell oder dunkel</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Behält</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Eine Ansicht dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>It would keep nothing.</source>
        <translation>Sie würde nichts behalten.</translation>
    </message>
    <message>
        <source>{key} (now “{name}”)</source>
        <translation>{key} (jetzt „{name}“)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>All changes saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Read-only: {reason}</source>
        <translation>Nur lesen: {reason}</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>No view is saved in this file yet.</source>
        <translation>In dieser Datei ist noch keine Ansicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Hingehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{name} (can&apos;t be read)</source>
        <translation>{name} (nicht lesbar)</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Neue Datei…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>{name} — moved or deleted</source>
        <translation>{name} — verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>A timeline of what happens in a company: who led what and when, each claim tied to its source.</source>
        <translation>Eine Zeitleiste dessen, was in einem Unternehmen geschieht: wer wann was leitete, jede Angabe mit ihrer Quelle.</translation>
    </message>
    <message>
        <source>RECENT FILES</source>
        <translation>ZULETZT BENUTZT</translation>
    </message>
    <message>
        <source>Or drop a .chronik file, a CSV table or a JSON file on this window.</source>
        <translation>Oder eine .chronik-Datei, eine CSV-Tabelle oder eine JSON-Datei auf dieses Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>empty: not known. “Q1 2023”, “+3 months” also work</source>
        <translation>leer: nicht bekannt. Auch „Q1 2023“, „+3 Monate“</translation>
    </message>
    <message>
        <source>empty: a single moment. “not known”, “Q1 2023”, “+3 months” also work</source>
        <translation>leer: ein Zeitpunkt. Auch „nicht bekannt“, „Q1 2023“, „+3 Monate“</translation>
    </message>
    <message>
        <source>This date can be read in several ways; choose one.</source>
        <translation>Dieses Datum lässt sich mehrfach lesen; eines wählen.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 {what}</source>
        <translation>1 {what}</translation>
    </message>
    <message>
        <source>{count} {what}</source>
        <translation>{count} {what}</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>führt zu</translation>
    </message>
    <message>
        <source>may be connected with</source>
        <translation>hängt vielleicht zusammen mit</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>folgt auf</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>is part of</source>
        <translation>ist Teil von</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Ernannt</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>caused by</source>
        <translation>verursacht durch</translation>
    </message>
    <message>
        <source>followed by</source>
        <translation>gefolgt von</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>widersprochen von</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>suspected, nobody says cause</source>
        <translation>vermutet, niemand nennt es Ursache</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>weiterer Name</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>place in the tree</source>
        <translation>Platz im Baum</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>what became of units</source>
        <translation>was aus Einheiten wurde</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>any number of seats</source>
        <translation>beliebig viele Plätze</translation>
    </message>
    <message>
        <source>{count} seats</source>
        <translation>{count} Plätze</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} Ereignisse</translation>
    </message>
    <message>
        <source>1 time in office</source>
        <translation>1 Amtszeit</translation>
    </message>
    <message>
        <source>{count} times in office</source>
        <translation>{count} Amtszeiten</translation>
    </message>
    <message>
        <source>cited once</source>
        <translation>einmal belegt</translation>
    </message>
    <message>
        <source>cited {count} times</source>
        <translation>{count}-mal belegt</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>Angekündigt von</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Erwähnt</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>rumour</source>
        <translation>Gerücht</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>my conclusion</source>
        <translation>mein Schluss</translation>
    </message>
    <message>
        <source>main event</source>
        <translation>Hauptereignis</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>Nebensache</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>major</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>regulär</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>amtierend</translation>
    </message>
    <message>
        <source>interim</source>
        <translation>interimistisch</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis zu</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>division</source>
        <translation>Sparte</translation>
    </message>
    <message>
        <source>institute</source>
        <translation>Institut</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>früherer Name</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>very unsure</source>
        <translation>sehr unsicher</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>eher sicher</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>recht sicher</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>ernannt</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>says</source>
        <translation>sagt</translation>
    </message>
    <message>
        <source>who it is about</source>
        <translation>um wen es geht</translation>
    </message>
    <message>
        <source>where it happens</source>
        <translation>wo es geschieht</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles davon</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>was renamed to</source>
        <translation>wurde umbenannt in</translation>
    </message>
    <message>
        <source>was merged into</source>
        <translation>ging auf in</translation>
    </message>
    <message>
        <source>was split from</source>
        <translation>wurde abgespalten von</translation>
    </message>
    <message>
        <source>was replaced by</source>
        <translation>wurde ersetzt durch</translation>
    </message>
    <message>
        <source>was named before</source>
        <translation>hieß vorher</translation>
    </message>
    <message>
        <source>took in</source>
        <translation>nahm auf</translation>
    </message>
    <message>
        <source>had split off:</source>
        <translation>spaltete ab:</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzte</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>time in office</source>
        <translation>Amtszeit</translation>
    </message>
    <message>
        <source>times in office</source>
        <translation>Amtszeiten</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>source passage</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>source passages</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>era</source>
        <translation>Ära</translation>
    </message>
    <message>
        <source>eras</source>
        <translation>Ären</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>use of the tag</source>
        <translation>Verwendung des Schlagworts</translation>
    </message>
    <message>
        <source>uses of tags</source>
        <translation>Verwendungen von Schlagwörtern</translation>
    </message>
    <message>
        <source>kind of event</source>
        <translation>Ereignisart</translation>
    </message>
    <message>
        <source>kinds of events</source>
        <translation>Ereignisarten</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>weitere Namen</translation>
    </message>
    <message>
        <source>free field</source>
        <translation>freies Feld</translation>
    </message>
    <message>
        <source>free fields</source>
        <translation>freie Felder</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>places in the tree</source>
        <translation>Plätze im Baum</translation>
    </message>
    <message>
        <source>change of a unit</source>
        <translation>Veränderung einer Einheit</translation>
    </message>
    <message>
        <source>changes of units</source>
        <translation>Veränderungen von Einheiten</translation>
    </message>
    <message>
        <source>part in an event</source>
        <translation>Beteiligung an einem Ereignis</translation>
    </message>
    <message>
        <source>parts in events</source>
        <translation>Beteiligungen an Ereignissen</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>betroffen</translation>
    </message>
    <message>
        <source>announced by</source>
        <translation>angekündigt von</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>erwähnt</translation>
    </message>
</context>
<context>
    <name>_WorkLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
</TS>

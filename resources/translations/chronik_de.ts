<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{path} could not be copied before it is converted: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or give access to its folder, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be its own copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {target} could not be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had that name before is unharmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names neither or both a person and a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is vacant with a holder, or without one is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is about nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than 10 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged, first: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meta: the setting {key} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing: another program removed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to a {parent} that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is about a record that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a uid that another table uses too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no uid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is none of the words it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says the same as an earlier row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads from a thing to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasted longer at least than at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts a unit under itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is quoted in itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a date that can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has bounds that do not follow from its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is no date that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds damaged text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the file that was attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is out of date: another program wrote to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing in the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is gone but still in the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: the search index differs from the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is undone while a later one is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit the rows any more: another program changed them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first date is a whole period already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of the two ends away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second date is a whole period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years run from 0001 to 9999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only its last digits may be X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no month, season or quarter {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a season, quarter or half has no days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that month has no such day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month {month} {year} has no such day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year} has no such day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year} has {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time of day needs a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day with a time of day can&apos;t be uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clocks stop at {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such distance from UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} has {weeks} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of a week are numbered 1 to 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing ] is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a set needs a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the first date of a set may be open to the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the last date of a set may be open to the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last date lies before the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interval has one /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end lies before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a set can&apos;t be the end of an interval; give both ends apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” may be {one} or {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the day or the month comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is too long for a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way of writing dates that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date when the day comes first: there is no month {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date when the month comes first: there is no month {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has a year of two digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” may mean {year} or {later}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no month {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no hour {hour} {half}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last number says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2022, 2022-12, 2022-12-29, 2022~ or 2022-12-29T10:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} (character {place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years before 0001 are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years run from 0001 to 9999, without a Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of a set is several dates; give each an event of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date without a year can&apos;t be placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins with a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significant digits of a year are not kept; write 19XX or 1950~</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years run from 0001 to 9999, without an exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years have four digits, 0001 to 9999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sign}” is not expected there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the end away or make it a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2022-12-29.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it held can&apos;t be open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record without a date has neither start nor end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its start and its end apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment needs a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date, or make it a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends ({end}) before it begins ({start}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known to have held on {held}, before it begins ({start}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known to have held on {held}, after it has ended ({end}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the calendar has no such date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{asked}” counts from another day, and none is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{asked}” can&apos;t be counted from {date}, which is not precise enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” leaves too much open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both dates in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day needs a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 16 Dec 2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” counts from a time of day, and none is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” says when of a whole period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2018 to 2020.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” says before or after twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like before 2020.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” goes on without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a single date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has a time of day, which can&apos;t be uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the time out, or write between … and …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 29 Dec 2022, Q4 2022, early December 2022, about 2018, before 2020 or last Thursday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{raw}” is too long for a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year} is a {weekday}, not a {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has a time of day without a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has a time that no clock shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{raw}” is too vague for a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{raw}” is not understood as a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is a day that no calendar has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like Europe/Berlin or UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time lies outside the years 0001 to 9999 in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source “{title}” is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another source, or undo the deletion first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm {what} on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has ended ({end}) and can&apos;t still hold on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that end is wrong, change it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} begins later ({start}) and can&apos;t hold on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that start is wrong, change it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untag {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add source passage of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change source passage of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free field needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the value is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change free fields of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage is no part of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names a {what} that it does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not what Chronik copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another version of Chronik copied it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds what no file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the clipboard can&apos;t be pasted: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again in Chronik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is none of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date in it can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date in it can&apos;t be read ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attached file in it can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attached file in it is larger than 10 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here that can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a mark first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of this is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste {count} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind “{label}” belongs to the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name or colour instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events are of the kind “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind that they get instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An era needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An era needs a date to be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add era {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change era {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event can&apos;t be merged with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge {drop} into {keep}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of event called “{name}” in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>era</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} eras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} source passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} free fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other name {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free field {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{name}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source passage of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event can&apos;t be connected with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change link of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link {first} with {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn link of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlink {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third unit lies between “{keep}” and “{drop}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that unit from under the one or the other first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {what} by {shift}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resize {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can&apos;t be the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is about nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record or a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add note {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change note {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {count} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change time in office {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add time in office {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position “{title}” is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another position, or undo the deletion first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or undo the deletion first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change position {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add position {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position “{title}” has a time in office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position “{title}” has {count} times in office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete or move them first, or keep the position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has a position “{title}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position has at least one seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add source {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change source {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source that quotes this one is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source can&apos;t be quoted in itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another source it stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source passage is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The era is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time in office is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the deletion first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{colour}” is no colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like #1b7f6b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tag “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge tag {drop} into {keep}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a kind “{label}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add kind {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change kind {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be {whole} or {part}: write {whole} or {part}0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood. Write “2 hours”, “1 h 30 min” or “up to a day”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be changed into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no end of a fiscal year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write month and day, like 03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” would lie under itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another unit above it, or another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a view “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save view {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change view {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete view {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can be written in its folder ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be made: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be used as a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {surplus} bytes longer than it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change of {path} was cut off, and {journal}, which is needed to take it back, can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both files were left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get permission to write both, then open the timeline again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by an older Chronik and must be converted first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it for writing in a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header changed while it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables are missing or incomplete ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {parent} to put {path} into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something called {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change can&apos;t be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That edit is not in the history any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{label}’ can&apos;t be done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{label}’ can&apos;t be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failure}: another program changed what was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failure}: a number or a text in it can&apos;t be stored ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that is there refers to something that is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something with that id is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of this import is in the file already ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row breaks a rule of the file ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number or a text can&apos;t be stored in the file ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be written ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the disk full, or is another program using the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written; the file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {table} added since is about something of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {table} of the file is about something that would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is about was deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a {table} with this id already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {table} that this changes was deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {table} that this changes was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this change was kept; the file is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was moved, renamed or replaced while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back where it was, or save a copy under a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change of {name} was cut off, and must be taken back before it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Chronik where its folder can be written; that repairs it. Leave the file ending in -journal beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, or a file that belongs beside it, can&apos;t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {name} reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether it is connected, and copy the file to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to use {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds text that can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of it do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another window (process {pid} on {place}, since {began})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open for writing in {holder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first, or open the file for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds triggers, views or tables Chronik does not know: {unknown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed how it is built: {changed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it before anything else, and look for a backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty: it holds no data at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or make a new timeline under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made by a newer Chronik (format {version}; this one reads up to {newest}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Chronik to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is cut short or overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} bytes are missing at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder, not a timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {name} in {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or whether its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to read {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name can&apos;t be used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the beginning of its header is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a Chronik timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what you need from there as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first bytes are overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a text file, not a Chronik timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a CSV table or JSON, import it into a timeline instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a Chronik timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .chronik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its page size makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows refer to something that is not there ({tables}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged in {count} or more places, the first: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than 32 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the part you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .txt or .md file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be made: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a smaller scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels is too large to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller scale, fold rows, or show a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be written in {folder}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; an older file of that name is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the sample, {folder}, can&apos;t be made: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set CHRONIK_DATA to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of {width} pixels across can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a width from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event with a date to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add events first, or say from when to when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample of this installation is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Chronik again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Chronik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timeline for what happens in a company: who led what and when, each claim tied to the source that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your timeline is one file on your own disk. Chronik sends nothing anywhere. Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>View 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be the same…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event with all fields…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New incident…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source passage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with another event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New unit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New time in office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New era…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds and tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit views…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One window earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One window later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation of the unit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Chronik</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AliasRow</name>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until 2018</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its language, as a code: en, de, zh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AliasRows</name>
    <message>
        <source>+ other na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsOfDialog</name>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: compare with nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day. Of a month, a quarter or a year the last day is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date has no last day. Write a day like 2022-12-29.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same day. Write another one to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last day: {days}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>“{what}” is still at work. Wait until it is done, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is still at work. The window closes when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>The position {title} of {unit} became vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead of {unit} became vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} became {title} of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} came to {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position {title} of {unit} is no longer vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead of {unit} is no longer vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} left as {title} of {unit} after {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} left as {title} of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} left {unit} after {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} left {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} moved from {old} to {new} in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} moved from {old} of {other} to {new} of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} moved from {old} of {other} to {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} moved from {other} to {new} of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} moved from {other} to {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} became regular {title} of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} became {status} {title} of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} holds {unit} regularly from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} came to {unit} ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} was founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} was dissolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} was renamed {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} was merged into {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} was split from {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} was replaced by {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} is no longer a part of {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} moved from {old} to {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} became a part of {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of effect not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BetweenView</name>
    <message>
        <source>Between the two dates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Nothing with a day passes the filter. “Show all” above takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has a day yet: see “No day” on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. Press N to write an event, Ctrl+Shift+V to paste an article, or Ctrl+I to import a table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other unit? Type its name and take it with Enter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message>
        <source>+ c&amp;hange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipField</name>
    <message>
        <source>add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role of {name}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationDialog</name>
    <message>
        <source>Edit source passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New source passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph 2, page 17, 12:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only if it says something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which source says so? Type its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;here in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppo&amp;rts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says instea&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How s&amp;ure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationLine</name>
    <message>
        <source>show passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationPart</name>
    <message>
        <source>+ add a source by its title…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Nothing is selected that can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the clipboard is nothing of Chronik and no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Colour as #rrggbb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour is written like #0b6fb8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steel blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ochre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without these tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>First rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {column} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date or start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regular or acting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Is it the same event?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in both: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make one of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im&amp;portance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletenessPane</name>
    <message>
        <source>Not looked through yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing: every event has a date and a source, every position its holders without a gap, and nothing contradicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that contradict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without a holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end, but a successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions nobody is known in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{position}; {next} came {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, {period}; {before}, then {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recorded} ≠ {says} · {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>Looking through the file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message>
        <source>That day is yet to come: nobody can have checked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to hold on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a time in office first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>New event here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event here, all fields…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note at this moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>29 dec 22, Q4 2022, last Thursday, about 2018</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date can be read in several ways; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not understood as a date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>29 dec 22, Nov 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one? {readings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is needed, or a month or year that has a last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last day: {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this {what}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {what}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it goes what says nothing without it: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With them goes what says nothing without them: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else hangs on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete these too? What is not ticked stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that stay &amp;become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind that these events get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in which nobody else takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that touch no other unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that no other source supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that no other passage supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that lie only under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that it quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that would stand alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that nobody else held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that lie only under these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(else pinned to its day)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing: {what}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed: this file is open for reading only. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a mark, a person or a unit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>It is open for writing in {holder}. Close it there to change anything here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoublesLine</name>
    <message>
        <source>Co&amp;mpare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See both side by side, and make one event of them if they are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Very like “{title}”: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> One more is like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {count} more are like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alike</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>no day yet: nowhere on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>add ‘{what}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change ‘{what}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move ‘{what}’ by {shift}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move ‘{what}’ to ‘{row}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change when ‘{what}’ was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete ‘{what}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge ‘{other}’ into ‘{what}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on ‘{what}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the note on ‘{what}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect ‘{what}’ with ‘{other}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a connection of ‘{what}’ away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a source passage to ‘{what}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{what}’ still holds on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {count} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete {count} things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {count} things by {shift}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPositions</name>
    <message>
        <source>Without a holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every position has a holder, or had one when it was last known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraDialog</name>
    <message>
        <source>Edit era</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New era</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An era needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An era needs a date to be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraPage</name>
    <message>
        <source>Era</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Edit event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>+ add a free field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pla&amp;ce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;nits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Num&amp;bers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fr&amp;ee fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in o&amp;ffice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in view, earliest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with a date is in view.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>in the words of the source: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} earlier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>In the words of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in this file yet. N writes an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells could not be stored: their text is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cell could not be stored: its text is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Save or close the open dialog first; the line stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved without a date: it is in the list “No day”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Chronik went wrong. This was not saved; it is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{count} characters have no letter shape in the fonts here ({some}) and are drawn as boxes; the package {package} has them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in &amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;whole timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the &amp;notes of what is shown below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is larger than a picture can be; choose a smaller scale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Export image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 time in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Something in Chronik went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program. Your file is safe: what was shown as saved is saved. You can go on working. The text below says where it happened and holds nothing of your file; a copy of it helps to have it mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigurePart</name>
    <message>
        <source>+ add a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>what is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 18 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of or against what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for which time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number with unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of or against what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one time, like Q2 2022 or 2022.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Chronik timelines (*.chronik);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronik timelines (*.chronik)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a timeline first, then drop the table on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to save: this file is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already saved {time}. File › Save a copy makes another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timelines (*.chronik)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was checked: nothing is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things were found; nothing was changed. {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open for reading only. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and all below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date: a day, a month, a quarter or a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in title, text, place, notes, free fields, tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no times in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} events shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} events and {held} of {offices} times in office shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one that was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} and below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {since} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {until}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {count} events alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: 1 event alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Take away: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in &amp;office too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in office have neither kind nor importance; all else is asked of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Enter shows it · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one that was deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Show only {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected does not pass the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoToDate</name>
    <message>
        <source>Go to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, a month, a quarter or a year: 2022-12-29, Dec 2022, Q4 2022, 2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>{count} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Edit history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edits yet. What you do appears here, and a click takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before these edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone · {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Hours of the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the day is known, not the hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only days are known, not the hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in {zone}; the file&apos;s zone is {file_zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end follows from how long it lasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start follows from how long it lasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 linked event was before or after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} linked events were before or after.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day: 3/4 is 3 April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month: 3/4 is 4 March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in which column?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its dates, what comes &amp;first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for times in office a person and a unit are needed too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 column is kept as a free field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} columns are kept as free fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the table says whether day or month comes first in its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is the start, so none of them will have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is the date, so all events will be undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} rows would come in, {rejected} would be rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and Chronik&apos;s JSON (*.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wrote; reading anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be imported: this file is open for reading only. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was imported: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within {days} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentPart</name>
    <message>
        <source>still going on, fixed, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 hours, up to a day, 3 to 4 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caused b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conse&amp;quences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;rrent state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentsList</name>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incidents recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Press its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}” already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action fits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <source>Edit kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;ape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a kind of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindsAndTags</name>
    <message>
        <source>Kinds and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kinds of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed&amp;it tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no tags yet. A tag marks what belongs together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>◂ {count} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} after ▸</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leadership</name>
    <message>
        <source>holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concentrates on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two times in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last known {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} terms, this one since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody, as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of effect not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends {date} (planned)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadershipHead</name>
    <message>
        <source>◂ change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change ▸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · compared with {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadershipModel</name>
    <message>
        <source>leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no position</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadershipPane</name>
    <message>
        <source>Leadership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter units, positions, people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed between the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide units without a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 unit without a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} units without a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading times in office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position is recorded for this day. Positions come with times in office: Annotate › New time in office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit is known on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still holds, checked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the two dates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadershipView</name>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the time in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes after this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed before this day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Close without saving what you changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thro&amp;w away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftSide</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>some time in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasted throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acting or interim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known to be vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion or rumour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>at least {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} ({least} to {most})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthsList</name>
    <message>
        <source>Filter people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Edit connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect two events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody s&amp;peculates; nobody says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a&amp;round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event: type some words of its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event can&apos;t be connected with itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>This link is no web or mail address. It was not opened; only http, https and mailto are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Nothing fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostPassages</name>
    <message>
        <source>A passage that is cited is no longer in the text. It keeps its quotation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cited passages are no longer in the text. They keep their quotation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Edit {count} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0; −3 is earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number, like 2 or −3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen that would change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ow it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <source>{count} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit or move all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit or move {events}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first}, and some go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>era</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leadership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (moved or deleted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Make one person of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one unit of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is the same as “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make one of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom? Type a name and take it with Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{goes}” becomes another name of “{stays}”, and all that was said of it is said of “{stays}”. Undo brings both back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name that stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merges</name>
    <message>
        <source>Select a person or a unit to merge, or two events with Ctrl+click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other two seem to be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may be the same as {other} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>no row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>as you say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the new one is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message>
        <source>Select a time in office, or a person who holds a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This position has several seats, so nobody follows anybody in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known to have held this position afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known to have held this position before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, - lists, # headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note as it will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as it will &amp;look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something; an empty note is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is pinned to a moment; name one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned to {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it was about is gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet. Select something and press A to write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned to {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it was about is gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Also record the end of {name}&apos;s time as {what}: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also record: {name}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in effect: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the time of who was there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End {name}&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> — and end {name}&apos;s time the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> — and end the time of who was there before the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> — and end {name}&apos;s time on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> — and end the time of who was there before on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {unit}, no position named</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeDetails</name>
    <message>
        <source>no position named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: day of effect not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: no end known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position tit&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servin&amp;g as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;y announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In effect f&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;ved until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conse&amp;quence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one day here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficePart</name>
    <message>
        <source>detai&amp;ls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneDateField</name>
    <message>
        <source>One date is meant here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneNameField</name>
    <message>
        <source>“{name}” is typed but not taken: choose a row of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do, find or go to… “Nov 2022”, “as of 20 Dec 2022”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a view first, or save this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden by the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill the view with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership as of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date has no last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More eras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParentRow</name>
    <message>
        <source>since 2009</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it lies there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which unit lies above? Type its name and take it with Enter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParentRows</name>
    <message>
        <source>+ unit abo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedDialog</name>
    <message>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in which column?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;first row says what the columns are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day: 3/4 is 3 April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month: 3/4 is 4 March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dates, what comes first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that can&apos;t be taken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the rows says whether day or month comes first in the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dates the day comes first, as the rows themselves show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dates the month comes first, as the rows themselves show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {count} rows were tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the rows can be taken as they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows can&apos;t be taken yet: mend them here, or leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row can&apos;t be taken yet: mend it here, or leave it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} rows were added. These could not be taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet. They come with the events that name them, or by Annotate › New person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Edit person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is usually written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: sorted by the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1968, 15 May 1968, about 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: not known, or alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free &amp;fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is before the birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of this name is in the file; this will be another person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{count} marks have no room at this height</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinTip</name>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostRow</name>
    <message>
        <source>president; empty: no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its holder leads the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many hold it at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when there is this position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when there was this position</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostRows</name>
    <message>
        <source>+ pos&amp;ition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertiesPart</name>
    <message>
        <source>+ f&amp;ree field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertyRow</name>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the free field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the free field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free field needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>New event in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>29 dec 22 What happened @unit !person #kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves · Tab: all fields · @ unit  ! person  # kind, tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date can be read in several ways. Tab lets you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc once more throws the line away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>No known names or dates in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 passage used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passages used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published {date} (relative dates count from here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date of publication (relative dates count from today)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event  N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the selected words (N). Ctrl+Down: next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the source and its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the text (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used in: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} (Ctrl+click shows the page)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source has no text yet. Edit it to paste one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text is open. Paste one as a new source, or choose a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 passage is no longer in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passages are no longer in the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>Text of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event from this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Enter saves · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is typed but not taken: choose a row of the list, or clear it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>vacant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RejectedModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Select an event to connect first, or two of them with Ctrl+click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Deleted. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial of {source}: nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new was found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows were left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>What is shown at the right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rotating</name>
    <message>
        <source>Select a unit first, in the list of units or on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotation was saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {start}, ends {end} (planned)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>came (above)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left (below)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about that year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years}: {came} came, {went} went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of them about then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {total} times in office {counted} are over with both ends known: no median below {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the times in office last up to {length} ({days} days): the median of {counted} of {total}, all that are over with both ends known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {total} stretches {counted} are over with both ends known: no median below {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With terms that touch taken as one, half last up to {length} ({days} days): the median of {counted} of {total} stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change in a year nobody states is in no bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes in years nobody states are in no bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bar is {count} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {count} of them are known only about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotationChart</name>
    <message>
        <source>Changes a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotationView</name>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No times in office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s end is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are over with both ends known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes a year (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in office (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything, so that edits can be undone there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Without history and deleted text, to give away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes into the copy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in that file tells what was there before: no earlier wording, no deleted note, no step to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo in this file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 edit is kept in it, with the text as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} edits are kept in it, with the texts as they were before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Other views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a view first, or save this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “{name}” is updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view has the key {key}. Go › Save this view can give it to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “{name}” was written by another program and can&apos;t be read. It was left as it is; save another one, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search people, units, incidents, text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>hidden by the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShapeField</name>
    <message>
        <source>dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diamond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shield</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidesTable</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message>
        <source>Sorting rows…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Edit source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline, subject of the e-mail, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>29 dec 22; “last Thursday” in the text counts from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a text file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address with https:// before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save nevertheless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arc&amp;hived at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acc&amp;essed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quoted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably in the file already: “{title}” has the same address, text, or title and day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text here, or open a .txt or .md file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that is no longer in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Open a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt *.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for names and dates…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesList</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources yet. Paste an article with Ctrl+Shift+V, or import a table that names some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripBar</name>
    <message>
        <source>Strip of times in office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <source>vacant, as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends {date} (planned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps nobody, {days} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody for {days} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or later, by {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} up to {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps beside the one before, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the one before for {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several seats: nobody follows anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 gap of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} gaps, {days} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 overlap of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overlaps, {days} in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableEdits</name>
    <message>
        <source>change ‘{what}’: {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabling</name>
    <message>
        <source>Sorting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find everything tagged {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Edit tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{other}” is a tag already: it takes the place of “{name}” everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tag of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenureDialog</name>
    <message>
        <source>Edit time in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New time in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>president; empty: without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its holder &amp;leads the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day on which a source says that it held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose position is it? Name a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who held it? Or choose that it was vacant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Held as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pe&amp;rson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;ntil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Known on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ow it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another position…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads the unit (no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenurePage</name>
    <message>
        <source>Time in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the words of the source: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayList</name>
    <message>
        <source>Events without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event has a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter events without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepping through the edits…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Edit unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is usually written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2009, Sept 2009</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: it exists, or it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MM-DD, like 03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is before it was founded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write month and day: 03-31 is 31 March.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit of this name is in the file; this will be another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dissolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal &amp;year ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lies under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other and former names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free fi&amp;elds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitPage</name>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitsChoice</name>
    <message>
        <source>Units that are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {count} more units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitsTree</name>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No units yet. They come with the events that name them, or by Annotate › New unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Edit view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents of the cloud, 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the &amp;time in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the &amp;rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the &amp;filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what &amp;colours mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would keep nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} (now “{name}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view is saved in this file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (can&apos;t be read)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} — moved or deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timeline of what happens in a company: who led what and when, each claim tied to its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECENT FILES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a .chronik file, a CSV table or a JSON file on this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>empty: not known. “Q1 2023”, “+3 months” also work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: a single moment. “not known”, “Q1 2023”, “+3 months” also work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date can be read in several ways; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be connected with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caused by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected, nobody says cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place in the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what became of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any number of seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 time in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cited once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cited {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rumour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>institute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was renamed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was merged into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was split from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was replaced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was named before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had split off:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>era</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses of tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinds of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places in the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part in an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts in events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_WorkLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

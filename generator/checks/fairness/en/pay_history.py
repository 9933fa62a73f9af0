"""How English talk comes to earlier pay."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT

CUES = (
    Cue(
        "payslip|payslips|pay slip|pay slips|pay stub|pay stubs|salary slip|salary slips|a p60|p60|p45|form 16|salary history|proof of salary|proof of income|proof of earnings",
        HAVE,
        True,
    ),
    Cue(
        "payslip|payslips|pay slip|pay slips|pay stub|pay stubs|salary slip|salary slips|p60|p45|form 16|w2|w 2|salary history|pay history|earnings history|wage history|compensation history|income history|salary progression|pay progression|current salary|present salary|existing salary|last salary|previous salary|prior salary|past salary|most recent salary|final salary|ctc|in hand|inhand|take home|takehome|take home pay|takehome pay|last drawn|last bonus|last pay rise|last raise|last increment|earnings|salary there|salary now|salary currently|salary today|salary at present|salary at the moment|salary before|salary when|salary in your|salary at your|pay there|pay now|pay before|pay when|pay at your|pay at the moment|pay in your|pay packet|pay cheque|paycheck|wage now|wages now|wage there|base now|base there|base when|bonus last|monthly income|annual income|income now|income at|income before|wage packet|tax return|gross pay|net pay|starting salary there|starting salary at|gross salary|net salary|basic salary",
        OWN,
        True,
    ),
    Cue(
        "current salary|current ctc|present salary|last salary|salary history|previous salary|last drawn salary|ctc|current package|payslips|current pay|present ctc",
        SHORT,
        True,
    ),
    Cue(
        "current ctc|present ctc|last drawn|salary history|pay history|wage history|payslip|payslips|pay slip|pay slips|pay stub|pay stubs|salary slip|salary slips|earning now|earning at the moment|earning currently|earning at present|current salary|present salary|previous salary|last salary|pay cut|drop in pay|drop in salary|step down in pay|used to earning|used to making|paying you now|paying you at|currently paying you|pays you|paid you|paying you|pay you there|pay you now|pay you at|take home|takehome|form 16"
    ),
    Cue(
        "paid now|paid currently|paid at the moment|paid at present|paid there|paid in your|paid at your|paid in your last|paid at the last|earning|earning now|making now|making at the moment|making currently|making there|making at your|making per|on at the moment|on now|on currently|on at present|on right now|being paid|paid last year|well paid|well paid there|underpaid there|on more than|on less than|on about|drawing now|drawing currently|taking home|bringing home|pulling in|on six figures|paid before|used to earning|taking a pay cut|taking a drop in pay|getting paid|getting at the moment|getting now|getting there|on a bonus there",
        BE,
        True,
    ),
    Cue(
        "earn|earned|get paid|take home|bring home|take a pay cut|taking a pay cut|taking a drop in pay|take a drop in salary|make a year|make per|make an hour|make there|make in your last|make at your last|make last year|make before|make right now|make now|make currently|make at the moment|clear a month|get a bonus last|get a pay rise last|get a raise last|show us proof of salary",
        DO,
        True,
    ),
)

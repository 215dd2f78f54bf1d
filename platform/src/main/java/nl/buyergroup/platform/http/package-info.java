/**
 * What all APIs do alike: who calls, what is refused and in which words, reading a body strictly, pages, revisions, requests
 * that are sent twice, answers, the language of the reader, and the description of it. Nothing here knows what an operation
 * is about. At most 16 files and 900 lines of code.
 */
package nl.buyergroup.platform.http;

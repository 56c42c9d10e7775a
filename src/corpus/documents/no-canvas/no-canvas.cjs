// What pdf.js wants to have been defined when it is loaded, in Node; the text of a PDF is read without any of it.
class Nothing {}

module.exports = { DOMMatrix: Nothing, ImageData: Nothing, Path2D: Nothing };

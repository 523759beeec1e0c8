// Made by chorus 0.3.0 from release 2026.1 (sha256:1111111111111111111111111111111111111111111111111111111111111111).
// From club:club@2026.0.0, club:visit@1.0.0.
const ucs2length = (text) => {
  let length = 0;
  for (const _point of text) length += 1;
  return length;
};
export const validate = validate0;
const schema0 = {"$id":"urn:chorus:club:club@2026.0.0:visit:closed","type":"object","additionalProperties":false,"required":["MEMBER","COLOUR"],"properties":{"MEMBER":{"anyOf":[{"type":"string","enum":["none"]},{"type":"string","minLength":1,"maxLength":5,"pattern":"^(?:[A-Z0-9]+)$"}]},"COLOUR":{"type":"string","enum":["RED","BLUE","IN\"QUOTES\" `${x}`"]}}};
const func0 = ucs2length;
const pattern0 = new RegExp("^(?:[A-Z0-9]+)$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:chorus:club:club@2026.0.0:visit:closed" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MEMBER === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MEMBER"},message:"must have required property '"+"MEMBER"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.COLOUR === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "COLOUR"},message:"must have required property '"+"COLOUR"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "MEMBER") || (key0 === "COLOUR"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.MEMBER !== undefined){
let data0 = data.MEMBER;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/MEMBER",schemaPath:"#/properties/MEMBER/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === "none")){
const err4 = {instancePath:instancePath+"/MEMBER",schemaPath:"#/properties/MEMBER/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema0.properties.MEMBER.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(typeof data0 === "string"){
if(func0(data0) > 5){
const err5 = {instancePath:instancePath+"/MEMBER",schemaPath:"#/properties/MEMBER/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func0(data0) < 1){
const err6 = {instancePath:instancePath+"/MEMBER",schemaPath:"#/properties/MEMBER/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/MEMBER",schemaPath:"#/properties/MEMBER/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Z0-9]+)$"},message:"must match pattern \""+"^(?:[A-Z0-9]+)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/MEMBER",schemaPath:"#/properties/MEMBER/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err9 = {instancePath:instancePath+"/MEMBER",schemaPath:"#/properties/MEMBER/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.COLOUR !== undefined){
let data1 = data.COLOUR;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/COLOUR",schemaPath:"#/properties/COLOUR/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((data1 === "RED") || (data1 === "BLUE")) || (data1 === "IN\"QUOTES\" `${x}`"))){
const err11 = {instancePath:instancePath+"/COLOUR",schemaPath:"#/properties/COLOUR/enum",keyword:"enum",params:{allowedValues: schema0.properties.COLOUR.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

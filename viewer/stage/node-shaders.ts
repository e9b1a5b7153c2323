import { fadedOpacity } from './look.js';

/** A square around the node, with a margin for its rim and the ring of a selected one. Units are CSS pixels. */
export const nodeVertexShader = /*glsl*/ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_style;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform float u_dim;

varying vec4 v_color;
varying vec2 v_point;
varying float v_radius;
varying float v_shape;
varying float v_selected;
varying float v_pinned;
varying float v_opacity;

void main() {
  float style = a_style;
  v_pinned = step(32.0, style);
  style -= 32.0 * v_pinned;
  float emphasised = step(16.0, style);
  style -= 16.0 * emphasised;
  v_selected = step(8.0, style);
  v_shape = style - 8.0 * v_selected;
  v_radius = a_size / u_sizeRatio;
  v_opacity = mix(1.0, ${fadedOpacity.toFixed(3)}, u_dim * (1.0 - emphasised));

  float reach = a_size > 0.0 ? v_radius + 8.0 : 0.0;
  v_point = a_corner * reach;
  vec3 center = u_matrix * vec3(a_position, 1.0);
  gl_Position = vec4(center.xy + v_point * 2.0 / u_viewport, 0.0, 1.0);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

/** Distances to the shapes after Inigo Quilez, "2D distance functions" (MIT). Shapes are in the order of the actor types. */
export const nodeFragmentShader = /*glsl*/ `
precision highp float;

varying vec4 v_color;
varying vec2 v_point;
varying float v_radius;
varying float v_shape;
varying float v_selected;
varying float v_pinned;
varying float v_opacity;

uniform vec3 u_paper;
uniform vec3 u_accent;
uniform float u_pixelRatio;

float box(vec2 p, float r) {
  vec2 d = abs(p) - vec2(r * 0.62);
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - r * 0.24;
}

float hexagon(vec2 p, float r) {
  const vec3 k = vec3(-0.866025404, 0.5, 0.577350269);
  p = abs(p);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}

float star(vec2 p, float r) {
  const vec2 k1 = vec2(0.809016994, -0.587785252);
  const vec2 k2 = vec2(-0.809016994, -0.587785252);
  p.x = abs(p.x);
  p -= 2.0 * max(dot(k1, p), 0.0) * k1;
  p -= 2.0 * max(dot(k2, p), 0.0) * k2;
  p.x = abs(p.x);
  p.y -= r;
  vec2 ba = 0.5 * vec2(-k1.y, k1.x) - vec2(0.0, 1.0);
  float h = clamp(dot(p, ba) / dot(ba, ba), 0.0, r);
  return length(p - ba * h) * sign(p.y * ba.x - p.x * ba.y);
}

float shapeAt(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return box(p, r);
  if (v_shape < 2.5) return hexagon(p, r * 0.94);
  if (v_shape < 3.5) return (abs(p.x) + abs(p.y) - r * 1.2) * 0.70710678;
  if (v_shape < 4.5) return star(p, r * 1.3);
  return abs(length(p) - r * 0.76) - r * 0.28;
}

void main() {
  float d = shapeAt(v_point, v_radius);

  #ifdef PICKING_MODE
  float whole = v_shape > 4.5 ? length(v_point) - v_radius : d;
  gl_FragColor = whole > 2.0 ? vec4(0.0) : v_color;
  #else
  float soft = 0.6 / u_pixelRatio;
  float fill = 1.0 - smoothstep(-soft, soft, d);
  float rim = 1.0 - smoothstep(-soft, soft, d - 1.6);
  vec3 rgb = mix(u_paper, v_color.rgb, fill);
  float alpha = rim * mix(1.0, fill, 1.0 - v_opacity) * v_opacity;
  float outer = length(v_point) - v_radius;
  float ring = v_selected * (1.0 - smoothstep(1.25 - soft, 1.25 + soft, abs(outer - 5.0)));
  float pin = v_pinned * (1.0 - smoothstep(-soft, soft, length(v_point) - max(1.6, v_radius * 0.24)));
  rgb = mix(rgb, u_paper, pin);
  gl_FragColor = vec4(mix(rgb * alpha, u_accent, ring), max(alpha, ring));
  #endif
}
`;
